// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys.
import { Check, Circle, CircleDot, EllipsisVertical, Star } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow as Row } from '../../shared/model/library.ts';
import hidden from '../ui/hidden.module.css';
import { Cell } from './article-cell.tsx';
import styles from './article-row.module.css';
import type { ColumnKey } from './columns.ts';

const statusIcons = { unread: Circle, reading: CircleDot, done: Check };
interface Props {
  row: Row;
  columns: readonly ColumnKey[];
  /** In the list, from 0 on. */
  index: number;
  top: number;
  height: number;
  current: boolean;
  selected: boolean;
  onClick(event: React.MouseEvent, row: Row, index: number): void;
  onStar(row: Row): void;
  onDrag(event: React.DragEvent, row: Row): void;
  onMenu(row: Row, at: { x: number; y: number }): void;
}

/** The grid holds the keyboard focus (aria-activedescendant); buttons in a row are for the mouse, each has its key. */
export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { row, columns, index, top, height, current, selected, ...on } = props;
  const { t } = useTranslation();
  const StatusIcon = statusIcons[row.status];
  return (
    <div
      role="row"
      id={rowDomId(row.id)}
      aria-rowindex={rowIndexOf(index)}
      aria-selected={selected}
      data-current={current || undefined}
      data-status={row.status}
      className={styles['row']}
      style={{ top, height }}
      draggable
      onDragStart={(event) => on.onDrag(event, row)}
      onClick={(event) => on.onClick(event, row, index)}
      onContextMenu={(event) => {
        event.preventDefault();
        on.onMenu(row, { x: event.clientX, y: event.clientY });
      }}
    >
      <div role="gridcell" className={styles['status']}>
        <StatusIcon size={row.status === 'done' ? 13 : 9} strokeWidth={2.6} aria-hidden />
        <span className={hidden['hidden']}>{t(`library.status.${row.status}`)}</span>
      </div>
      <div role="gridcell" className={styles['title']}>
        {row.title}
      </div>
      {columns.map((column) => (
        <Cell key={column} column={column} row={row} />
      ))}
      <div role="gridcell" className={styles['star']}>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={row.starred}
          aria-label={t('library.star')}
          onClick={(event) => {
            event.stopPropagation();
            on.onStar(row);
          }}
        >
          <Star size={14} strokeWidth={1.8} fill={row.starred ? 'currentColor' : 'none'} aria-hidden />
        </button>
      </div>
      <div role="gridcell" className={styles['more']}>
        <button
          type="button"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-label={t('library.actionsFor', { title: row.title })}
          onClick={(event) => {
            event.stopPropagation();
            const box = event.currentTarget.getBoundingClientRect();
            on.onMenu(row, { x: box.left, y: box.bottom });
          }}
        >
          <EllipsisVertical size={15} aria-hidden />
        </button>
      </div>
    </div>
  );
});

/** Holds the place of a row that is on its way. */
export function ComingRow({ index, top, height }: Pick<Props, 'index' | 'top' | 'height'>) {
  return (
    <div role="row" aria-rowindex={rowIndexOf(index)} aria-busy className={styles['row']} style={{ top, height }}>
      <div role="gridcell" />
    </div>
  );
}

/** 1-based among all rows of the grid, the heads' among them. */
function rowIndexOf(index: number): number {
  return index + 2;
}

export function rowDomId(articleId: string): string {
  return `article-${articleId}`;
}
