// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow as Row } from '../../shared/model/library.ts';
import { useRecentlyRead } from '../state/recently-read.ts';
import { formatDate } from '../ui/dates.ts';
import { inWriting } from '../ui/in-writing.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import styles from './article-row.module.css';
import type { ColumnKey } from './columns.ts';

/** Each has its own place, so that a kind is found at a glance. */
const countedKinds = ['quote', 'claim', 'note', 'highlight', 'tag'] as const;

/** What one column says of an article. Narrow lists show byline, publication, date and marks of those that are chosen. */
export const Cell = memo(function Cell({ column, row }: { column: ColumnKey; row: Row }) {
  return (
    <div role="gridcell" className={styles[column]}>
      <Value column={column} row={row} />
    </div>
  );
});

function Value({ column, row }: { column: ColumnKey; row: Row }) {
  switch (column) {
    case 'byline':
    case 'publication':
      return row[column];
    case 'published':
      return row.published ? formatDate(row.published) : null;
    case 'added':
      return formatDate(row.added);
    case 'words':
      return inWriting(row.words);
    case 'tags':
      return row.counts.tag > 0 ? row.counts.tag : null;
    case 'read':
      return <LastRead articleId={row.id} />;
    case 'marks':
      return <Marks counts={row.counts} />;
  }
}

function LastRead({ articleId }: { articleId: string }) {
  const at = useRecentlyRead((state) => state.at.get(articleId));
  return at === undefined ? null : formatDate(at);
}

function Marks({ counts }: Pick<Row, 'counts'>) {
  const { t } = useTranslation();
  return countedKinds.map((kind, index) => {
    const count = counts[kind];
    if (count === 0) return null;
    const said = t(`library.counts.${kind}`, { count });
    return (
      <span
        key={kind}
        role="img"
        aria-label={said}
        className={styles['count']}
        style={{ gridColumn: index + 1 }}
        title={said}
      >
        <KindIcon kind={kind} size={13} />
        {inWriting(count)}
      </span>
    );
  });
}
