import { useTranslation } from 'react-i18next';
import type { Completion } from '../../shared/search/complete-query.ts';
import styles from './completions.module.css';

interface Props {
  completion: Completion | null;
  values: readonly string[];
  onChoose(value: string): void;
}

/** What can be typed next; Tab takes the first. */
export function Completions({ completion, values, onChoose }: Props) {
  const { t } = useTranslation();
  if (!completion) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, no form controls.
    <div role="group" aria-label={t('search.completions')} className={styles['row']}>
      {values.map((value, index) => (
        <button
          key={value}
          type="button"
          tabIndex={-1}
          className={styles['chip']}
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(value)}
        >
          {completion.field === null ? `${value}:` : value}
          {index === 0 ? <kbd aria-hidden>Tab</kbd> : null}
        </button>
      ))}
    </div>
  );
}
