import { useTranslation } from 'react-i18next';
import data from '../ui/data-table.module.css';
import { formatDate } from '../ui/dates.ts';
import type { Period } from './timeline.ts';
import styles from './timeline-chart.module.css';

const HEIGHT = 40;
const COLUMN = 14;
const GAP = 3;

/** When somebody was heard: columns of quotes with claims on top, and the same as a table to unfold. */
export function TimelineChart({ periods }: { periods: readonly Period[] }) {
  const { t, i18n } = useTranslation();
  if (periods.length === 0) return null;
  const most = Math.max(...periods.map(({ quotes, claims }) => quotes + claims));
  const scale = HEIGHT / most;
  const width = periods.length * COLUMN;
  const named = (date: string) => formatDate(date, i18n.language);
  const [first] = periods;
  const last = periods.at(-1);
  return (
    <figure className={styles['figure']}>
      {/* One moment alone is no course of time. */}
      {periods.length === 1 ? null : (
        <svg viewBox={`0 0 ${width} ${HEIGHT + 1}`} style={{ width }} className={styles['chart']} aria-hidden="true">
          <line x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className={styles['base']} />
          {periods.map(({ date, quotes, claims }, index) => (
            <g key={date} transform={`translate(${index * COLUMN} 0)`}>
              <title>{`${named(date)}: ${quotes + claims}`}</title>
              <rect
                width={COLUMN - GAP}
                y={HEIGHT - quotes * scale}
                height={quotes * scale}
                className={styles['quotes']}
              />
              <rect
                width={COLUMN - GAP}
                y={HEIGHT - (quotes + claims) * scale}
                height={claims * scale}
                className={styles['claims']}
              />
            </g>
          ))}
        </svg>
      )}
      <figcaption>
        <span>{named(first?.date ?? '')}</span>
        {last !== first ? <span>{named(last?.date ?? '')}</span> : null}
      </figcaption>
      <details className={data['data']}>
        <summary>{t('people.asTable')}</summary>
        <table>
          <caption>{t('people.overTime')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.when')}</th>
              <th scope="col">{t('people.quotes')}</th>
              <th scope="col">{t('people.claims')}</th>
            </tr>
          </thead>
          <tbody>
            {periods
              .filter(({ quotes, claims }) => quotes + claims > 0)
              .map(({ date, quotes, claims }) => (
                <tr key={date}>
                  <th scope="row">{named(date)}</th>
                  <td>{quotes}</td>
                  <td>{claims}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
