import { X } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../../shared/model/annotation.ts';
import { amountOf } from '../../../shared/model/quantity.ts';
import { settleEdits } from '../../state/edits.ts';
import { IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './quantity-list.module.css';

/** A number as it stands in the form. */
export interface Amount extends Pick<Quantity, 'upTo' | 'unit' | 'date' | 'text'> {
  value: number | null;
}

interface Props {
  amount: Amount;
  /** A field of it, and what it is to hold. */
  onType(field: string, change: Partial<Amount>): void;
  onRemove(): void;
}

/** One number of a claim. */
export function QuantityRow({ amount, onType, onRemove }: Props) {
  const { t } = useTranslation();
  const { value, upTo, unit, date, text } = amount;
  const name = text || (value === null ? t('annotate.claim.newQuantity') : amountOf({ value, upTo }));
  return (
    <Group aria-label={name} className={styles['row'] ?? ''}>
      <div className={styles['fields']}>
        <NumberField
          label={t('annotate.claim.value')}
          value={value}
          isMissing={value === null && (unit ?? date) !== null}
          onType={(typed) => onType(t('annotate.claim.value'), { value: typed })}
        />
        {upTo === undefined ? null : (
          <NumberField
            label={t('annotate.claim.upTo')}
            value={upTo}
            onType={(typed) => onType(t('annotate.claim.upTo'), { upTo: typed })}
          />
        )}
        <div className={isPeriod(amount) && upTo !== undefined ? styles['period'] : undefined}>
          <Field
            label={t('annotate.claim.unit')}
            value={unit ?? ''}
            onChange={(typed) => onType(t('annotate.claim.unit'), { unit: typed || null })}
            onBlur={() => void settleEdits()}
          />
        </div>
        <div className={isPeriod(amount) ? styles['period'] : undefined}>
          <Field
            label={t('annotate.claim.date')}
            value={date ?? ''}
            onChange={(typed) => onType(t('annotate.claim.date'), { date: typed || null })}
            onBlur={() => void settleEdits()}
          />
        </div>
      </div>
      <IconButton
        icon={X}
        small
        label={value === null ? t('annotate.claim.removeNew') : t('annotate.claim.removeQuantity', { text: name })}
        onPress={onRemove}
      />
      {text ? <small className={styles['printed']}>{t('annotate.claim.printed', { text })}</small> : null}
    </Group>
  );
}

/** From one day to another: more letters than a field beside others has room for. */
function isPeriod({ date }: Amount): boolean {
  return (date ?? '').length > '2016-03/2022-04'.length;
}

interface NumberProps {
  label: string;
  /** Null as long as none was typed. */
  value: number | null;
  /** What stands beside it does not count without it. */
  isMissing?: boolean;
  onType(value: number): void;
}

/** What is typed stays as it is typed; it counts as soon as it is a number. */
function NumberField({ label, value, isMissing = false, onType }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isBegun = value === null && typed?.trim() === '';
  const wrong = typed !== null && !isBegun && numberFrom(typed) === null;
  return (
    <Field
      label={label}
      value={typed ?? (value === null ? '' : String(value))}
      inputMode="decimal"
      isInvalid={wrong || isMissing}
      onChange={(text) => {
        setTyped(text);
        const number = numberFrom(text);
        if (number !== null && number !== value) onType(number);
      }}
      onBlur={() => {
        setTyped(null);
        void settleEdits();
      }}
    />
  );
}

function numberFrom(text: string): number | null {
  const plain = text.trim().replaceAll(/[\s\u00a0\u202f]/g, '');
  const number = Number(/^-?\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', ''));
  return plain === '' || !Number.isFinite(number) ? null : number;
}
