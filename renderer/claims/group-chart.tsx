import { useTranslation } from 'react-i18next';
import { claimStatuses } from '../../shared/model/annotation.ts';
import data from '../ui/data-table.module.css';
import styles from './group-chart.module.css';
import { type ClaimGroup, countByStatus, type Grouping } from './group-claims.ts';
import { useGroupName } from './group-name.ts';
import fills from './status-fill.module.css';

/** Groups drawn at most; the table has all. */
const DRAWN = 10;

/** How claims stand in each group: bars by status, the longest for the most, and the same as a table to unfold. */
export function GroupChart({ groups, by }: { groups: readonly ClaimGroup[]; by: Grouping }) {
  const { t } = useTranslation();
  const nameOf = useGroupName(by);
  const most = Math.max(1, ...groups.map(({ entries }) => entries.length));
  return (
    <figure className={styles['figure']}>
      {by === 'status' ? null : (
        <div className={styles['rows']} aria-hidden="true">
          {groups.slice(0, DRAWN).map((group) => (
            <div key={group.key} className={styles['row']}>
              <span className={styles['name']}>{nameOf(group.key)}</span>
              <Bar group={group} most={most} />
              <span className={styles['count']}>{group.entries.length}</span>
            </div>
          ))}
        </div>
      )}
      <details className={data['data']}>
        <summary>{t('claims.asTable')}</summary>
        <div className={styles['scroll']}>
          <table>
            <caption>{t('claims.chart')}</caption>
            <thead>
              <tr>
                <th scope="col">{t(`claims.groupHead.${by}`)}</th>
                {claimStatuses.map((status) => (
                  <th key={status} scope="col">
                    {t(`claims.status.${status}`)}
                  </th>
                ))}
                <th scope="col">{t('claims.countHead')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => {
                const counts = countByStatus(group.entries);
                return (
                  <tr key={group.key}>
                    <th scope="row">{nameOf(group.key)}</th>
                    {claimStatuses.map((status) => (
                      <td key={status}>{counts[status]}</td>
                    ))}
                    <td>{group.entries.length}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function Bar({ group, most }: { group: ClaimGroup; most: number }) {
  const counts = countByStatus(group.entries);
  let x = 0;
  return (
    <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
      {claimStatuses
        .filter((status) => counts[status] > 0)
        .map((status) => {
          const start = x;
          x += counts[status];
          return <rect key={status} x={start} width={counts[status]} height={1} className={fills[status]} />;
        })}
    </svg>
  );
}
