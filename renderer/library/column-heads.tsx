// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SortKey } from '../../shared/model/article-list.ts';
import hidden from '../ui/hidden.module.css';
import styles from './column-heads.module.css';
import { useList } from './list-store.ts';

const columns = ['title', 'byline', 'publication', 'published', 'marks'] as const satisfies SortKey[];

/** Orders that start with the newest or the most; the others start with A. */
const startsDescending: ReadonlySet<SortKey> = new Set(['added', 'published', 'marks', 'words']);

/** Sorting by mouse; the keyboard has the sort menu. */
export function ColumnHeads() {
  const { t } = useTranslation();
  const sort = useList((state) => state.sort);
  return (
    <div role="rowgroup" className={styles['group']}>
      <div role="row" aria-rowindex={1} className={styles['row']}>
        <div role="columnheader">
          <span className={hidden['hidden']}>{t('library.columns.status')}</span>
        </div>
        {columns.map((key) => (
          <div
            key={key}
            role="columnheader"
            aria-sort={sort.by === key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" tabIndex={-1} onClick={() => sortBy(key)}>
              {t(`library.columns.${key}`)}
              {sort.by === key ? (
                sort.descending ? (
                  <ArrowDown size={12} aria-hidden />
                ) : (
                  <ArrowUp size={12} aria-hidden />
                )
              ) : null}
            </button>
          </div>
        ))}
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
  useList.setState(({ sort }) => ({
    sort:
      sort.by === key ? { by: key, descending: !sort.descending } : { by: key, descending: startsDescending.has(key) },
  }));
}
