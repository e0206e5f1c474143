import { Plus, Sparkles, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { numbersOf } from '../../../shared/detect/quantities/numbers.ts';
import { type ClaimBody, claimOf, type PlacedAnnotation, type Quantity } from '../../../shared/model/annotation.ts';
import { amountOf, isSameQuantity } from '../../../shared/model/quantity.ts';
import { settleEdits } from '../../state/edits.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { withClaim } from '../model/bodies.ts';
import { wordsOf } from '../model/order.ts';
import styles from './quantity-list.module.css';
import { useEdit } from './use-edit.ts';

/** The numbers of a claim with unit and date: read from its words, corrected here. */
export function QuantityList({ placed, body }: { placed: PlacedAnnotation; body: ClaimBody }) {
  const { t } = useTranslation();
  const edit = useEdit(placed);
  const text = useOpenArticle((state) => state.text);
  const section = useRef<HTMLElement>(null);
  // Whoever asks for a number goes on with typing it.
  const asked = useRef(false);
  const quantities = body['stet:quantities'];
  const metadata = useOpenArticle((state) => state.view?.article.metadata);
  const printed = numbersOf(wordsOf(placed, text), metadata);
  const missing = printed.filter((number) => !quantities.some((known) => isSameQuantity(known, number)));
  const set = (label: string, change: (before: Quantity[]) => Quantity[]) =>
    edit.told(label, (old) => withClaim(old, { 'stet:quantities': change(claimOf(old)?.['stet:quantities'] ?? []) }));
  const type = (field: string, index: number, change: Partial<Quantity>) =>
    edit.typing(`${field} ${index + 1}`, (old) =>
      withClaim(old, {
        'stet:quantities': (claimOf(old)?.['stet:quantities'] ?? []).map((each, at) =>
          at === index ? { ...each, ...change } : each,
        ),
      }),
    );
  useEffect(() => {
    if (!asked.current || quantities.length === 0) return;
    asked.current = false;
    const field = [...(section.current?.querySelectorAll<HTMLElement>('[role="group"]') ?? [])]
      .at(-1)
      ?.querySelector('input');
    field?.focus();
    field?.select();
  }, [quantities.length]);
  return (
    <section ref={section} className={styles['quantities']} aria-label={t('annotate.claim.quantities')}>
      <h3>{t('annotate.claim.quantities')}</h3>
      {quantities.map((quantity, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quantity is what stands in its place; all of it can change
        <Group key={index} {...rowOf(quantity)}>
          <div className={styles['fields']}>
            <NumberField
              label={t('annotate.claim.value')}
              value={quantity.value}
              onType={(value) => type(t('annotate.claim.value'), index, { value })}
            />
            {quantity.upTo === undefined ? null : (
              <NumberField
                label={t('annotate.claim.upTo')}
                value={quantity.upTo}
                onType={(upTo) => type(t('annotate.claim.upTo'), index, { upTo })}
              />
            )}
            <div className={isPeriod(quantity) && quantity.upTo !== undefined ? styles['period'] : undefined}>
              <Field
                label={t('annotate.claim.unit')}
                value={quantity.unit ?? ''}
                onChange={(unit) => type(t('annotate.claim.unit'), index, { unit: unit || null })}
                onBlur={() => void settleEdits()}
              />
            </div>
            <div className={isPeriod(quantity) ? styles['period'] : undefined}>
              <Field
                label={t('annotate.claim.date')}
                value={quantity.date ?? ''}
                onChange={(date) => type(t('annotate.claim.date'), index, { date: date || null })}
                onBlur={() => void settleEdits()}
              />
            </div>
          </div>
          <IconButton
            icon={X}
            small
            label={t('annotate.claim.removeQuantity', { text: quantity.text || amountOf(quantity) })}
            onPress={() => set(t('annotate.claim.quantityRemoved'), (old) => old.filter((_, at) => at !== index))}
          />
          {quantity.text ? (
            <small className={styles['printed']}>{t('annotate.claim.printed', { text: quantity.text })}</small>
          ) : null}
        </Group>
      ))}
      <div className={styles['tools']}>
        {missing.length > 0 ? (
          <Button
            variant="quiet"
            icon={Sparkles}
            onPress={() => set(t('annotate.claim.quantityAdded'), (old) => [...old, ...missing])}
          >
            {t('annotate.claim.fromWords', { numbers: missing.map((number) => number.text).join(', ') })}
          </Button>
        ) : null}
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() => {
            asked.current = true;
            set(t('annotate.claim.quantityAdded'), (old) => [...old, { value: 0, unit: null, date: null, text: '' }]);
          }}
        >
          {t('annotate.claim.addQuantity')}
        </Button>
      </div>
    </section>
  );
}

function rowOf(quantity: Quantity) {
  return { 'aria-label': quantity.text || amountOf(quantity), className: styles['row'] ?? '' };
}

/** From one day to another: more letters than a field beside others has room for. */
function isPeriod({ date }: Quantity): boolean {
  return (date ?? '').length > '2016-03/2022-04'.length;
}

/** What is typed stays as it is typed; it counts as soon as it is a number. */
function NumberField({ label, value, onType }: { label: string; value: number; onType(value: number): void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && numberFrom(typed) === null;
  return (
    <Field
      label={label}
      value={typed ?? String(value)}
      inputMode="decimal"
      isInvalid={wrong}
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
