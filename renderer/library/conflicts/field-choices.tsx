import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './conflict-card.module.css';
import { choose } from './conflicts-store.ts';

export interface FieldOf {
  /** The field's name. */
  name: string;
  /** Ids of what is in conflict and of the field. */
  of: { id: string; field: string };
  kept: number | 'both';
}

interface Props extends FieldOf {
  /** How many versions say something in it. */
  count: number;
  /** What the version with that number says, from 0. */
  show(version: number): ReactNode;
  /** How many rows each value has, where they stand level with those beside them. */
  rows?: number;
}

/** What each version says in one field, side by side; a press chooses that one. */
export function FieldChoices({ name, count, show, of, kept, rows }: Props) {
  const { t } = useTranslation();
  return (
    <div
      role="radiogroup"
      aria-label={t('conflicts.differsIn', { field: name })}
      className={styles['field']}
      style={rows === undefined ? undefined : ({ '--rows': rows } as CSSProperties)}
      data-level={rows === undefined ? undefined : ''}
    >
      <h4>{name}</h4>
      {[...Array(count).keys()].map((index) => (
        <label key={index} className={styles['value']}>
          <input
            type="radio"
            name={`${of.id} ${of.field}`}
            checked={kept === index}
            onChange={() => choose(of.id, of.field, index)}
          />
          <Check size={14} aria-hidden />
          <span className={styles['number']}>{t('conflicts.version', { number: index + 1 })}</span>
          {show(index)}
        </label>
      ))}
    </div>
  );
}
