// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SortKey } from '../../shared/model/article-list.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import hidden from '../ui/hidden.module.css';
import { inBackground } from '../ui/report.ts';
import styles from './column-heads.module.css';
import { ColumnResizer } from './column-resizer.tsx';
import { type ColumnKey, sortKeyOf } from './columns.ts';
import { useList } from './list-store.ts';

/** Orders that start with the newest or the most; the others start with A. */
const startsDescending: ReadonlySet<SortKey> = new Set(['added', 'published', 'marks', 'words', 'tags', 'starred']);

/** Sorting and widths by mouse; the keyboard has the sort menu and the dialog of the columns. */
export function ColumnHeads({ columns }: { columns: readonly ColumnKey[] }) {
  const { t } = useTranslation();
  const { sort, section } = useList();
  // What was read last has one order: that.
  const sorted = section === 'recent' ? null : sort;
  const arrow = sorted?.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />;
  return (
    <div role="rowgroup" className={styles['group']}>
      <div role="row" aria-rowindex={1} className={styles['row']}>
        <div role="columnheader">
          <span className={hidden['hidden']}>{t('library.columns.status')}</span>
        </div>
        {(['title', ...columns] as const).map((column) => {
          const key = column === 'title' ? column : sortKeyOf(column);
          const current = key !== null && sorted?.by === key;
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={current ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
            >
              {key !== null && sorted ? (
                <button type="button" tabIndex={-1} onClick={() => sortBy(key)}>
                  {t(`library.columns.${column}`)}
                  {current ? arrow : null}
                </button>
              ) : (
                <span className={styles['plain']}>{t(`library.columns.${column}`)}</span>
              )}
              {column === 'title' ? null : <ColumnResizer column={column} />}
            </div>
          );
        })}
        <div role="columnheader">
          <span className={hidden['hidden']}>{t('library.columns.star')}</span>
        </div>
        <div role="columnheader">
          <span className={hidden['hidden']}>{t('library.columns.actions')}</span>
        </div>
      </div>
    </div>
  );
}

/** The same key again turns the order round. */
export function sortBy(key: SortKey): void {
  const { list } = useSettings.getState();
  const descending = list.sort.by === key ? !list.sort.descending : startsDescending.has(key);
  inBackground(changeSettings({ list: { ...list, sort: { by: key, descending } } }));
}
