import { useTranslation } from 'react-i18next';
import { type ClaimStatus, claimStatuses } from '../../shared/model/annotation.ts';
import type { StatusCounts } from '../../shared/survey/ledger.ts';
import { StatusIcon } from '../ui/claim-status.tsx';
import { inWriting } from '../ui/in-writing.ts';
import styles from './status-bar.module.css';

interface Props {
  counts: StatusCounts;
  chosen: ClaimStatus | null;
  onChoose(status: ClaimStatus | null): void;
}

/** How many claims have which status: drawn, and as a filter. */
export function StatusBar({ counts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const countOf = (status: ClaimStatus) => counts[status] ?? 0;
  const present = claimStatuses.filter((status) => countOf(status) > 0);
  const total = present.reduce((sum, status) => sum + countOf(status), 0);
  let x = 0;
  return (
    <figure className={styles['figure']}>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
        {present.map((status) => {
          const start = x;
          x += (countOf(status) / total) * 1000;
          return (
            <rect
              key={status}
              x={start}
              width={Math.max(0, x - start - (x < 999 ? 2 : 0))}
              height={10}
              data-claim-status={status}
              opacity={chosen === null || chosen === status ? 1 : 0.3}
            />
          );
        })}
      </svg>
      <div className={styles['legend']}>
        {present.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={chosen === status}
            onClick={() => onChoose(chosen === status ? null : status)}
          >
            <StatusIcon status={status} />
            {t(`terms.statuses.${status}`)}
            <span className={styles['count']}>{inWriting(countOf(status))}</span>
          </button>
        ))}
      </div>
    </figure>
  );
}
