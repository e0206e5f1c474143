import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimStatus, claimStatuses } from '../../shared/model/annotation.ts';
import type { ClaimGroup, Grouping } from '../../shared/survey/ledger.ts';
import counted from '../ui/counted.module.css';
import data from '../ui/data-table.module.css';
import { inWriting } from '../ui/in-writing.ts';
import { ShowMore } from '../ui/show-more.tsx';
import styles from './group-chart.module.css';
import { useGroupName } from './group-name.ts';

/** Groups drawn at most; the table has all. */
const DRAWN = 10;
/** Lines of the table at first, and with each step more. */
const STEP = 300;

/** How claims stand in each group: bars by status, the longest for the most, and the same as a table to unfold. */
export function GroupChart({ groups, by }: { groups: readonly ClaimGroup[]; by: Grouping }) {
  const nameOf = useGroupName(by);
  const most = groups.reduce((max, { size }) => Math.max(max, size), 1);
  return (
    <figure className={styles['figure']}>
      {by === 'status' ? null : (
        <div className={styles['rows']} aria-hidden="true">
          {groups.slice(0, DRAWN).map((group) => (
            <div key={group.key} className={styles['row']}>
              <span className={counted['name']}>{nameOf(group.key)}</span>
              <Bar group={group} most={most} />
              <span className={counted['count']}>{inWriting(group.size)}</span>
            </div>
          ))}
        </div>
      )}
      <GroupTable groups={groups} by={by} />
    </figure>
  );
}

/** Drawn once it is unfolded, and of very many groups the first. */
function GroupTable({ groups, by }: { groups: readonly ClaimGroup[]; by: Grouping }) {
  const { t } = useTranslation();
  const nameOf = useGroupName(by);
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(STEP);
  return (
    <details className={data['data']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('claims.asTable')}</summary>
      {open ? (
        <div className={styles['scroll']}>
          <table>
            <caption>{t('claims.chart')}</caption>
            <thead>
              <tr>
                <th scope="col">{t(`claims.groupHead.${by}`)}</th>
                {claimStatuses.map((status) => (
                  <th key={status} scope="col">
                    {t(`terms.statuses.${status}`)}
                  </th>
                ))}
                <th scope="col">{t('claims.countHead')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.slice(0, limit).map(({ key, size, counts }) => (
                <tr key={key}>
                  <th scope="row">{nameOf(key)}</th>
                  {claimStatuses.map((status) => (
                    <td key={status}>{inWriting(counts[status] ?? 0)}</td>
                  ))}
                  <td>{inWriting(size)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {groups.length > limit ? (
            <ShowMore left={groups.length - limit} onPress={async () => setLimit(limit + STEP)} />
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

function Bar({ group, most }: { group: ClaimGroup; most: number }) {
  const countOf = (status: ClaimStatus) => group.counts[status] ?? 0;
  let x = 0;
  return (
    <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
      {claimStatuses
        .filter((status) => countOf(status) > 0)
        .map((status) => {
          const start = x;
          x += countOf(status);
          return <rect key={status} x={start} width={countOf(status)} height={1} data-claim-status={status} />;
        })}
    </svg>
  );
}
