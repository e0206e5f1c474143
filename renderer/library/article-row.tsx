// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys.
import { Check, Circle, CircleDot, EllipsisVertical, Star } from 'lucide-react';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow as Row } from '../../shared/model/library.ts';
import { Cell } from './article-cell.tsx';
import styles from './article-row.module.css';
import type { ColumnKey } from './columns.ts';

/** What stands on the second line where the list is narrow. */
const facts = ['byline', 'publication', 'published'] as const;

const statusIcons = { unread: Circle, reading: CircleDot, done: Check };

interface Handlers {
  onClick(event: React.MouseEvent, row: Row, index: number): void;
  onStar(row: Row): void;
  onDrag(event: React.DragEvent, row: Row): void;
  onMenu(row: Row, at: { x: number; y: number }): void;
}

interface Props extends Handlers {
  /** Undefined while it is on its way. */
  row: Row | undefined;
  columns: readonly ColumnKey[];
  /** In the list, from 0 on. */
  index: number;
  top: number;
  height: number;
  current: boolean;
  selected: boolean;
}

/**
 * A row's place in the document. A row that comes into sight takes over the elements of one that went; until it is there
 * their contents are kept, unseen: to hide and to change them takes far less than to make them.
 *
 * The grid holds the keyboard focus (aria-activedescendant); buttons in a row are for the mouse, each has its key.
 */
export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { row, columns, index, top, height, current, selected, ...on } = props;
  const before = useRef(row);
  before.current = row ?? before.current;
  const contents = before.current ? (
    <Cells row={before.current} columns={columns} onStar={on.onStar} onMenu={on.onMenu} />
  ) : null;
  const place = { 'aria-rowindex': rowIndexOf(index), className: styles['row'], style: { top, height } };
  if (!row) {
    return (
      <div role="row" aria-busy {...place}>
        {contents}
      </div>
    );
  }
  return (
    <div
      role="row"
      id={rowDomId(row.id)}
      {...place}
      aria-selected={selected}
      data-current={current || undefined}
      data-status={row.status}
      data-bare={!facts.some((fact) => columns.includes(fact) && row[fact]) || undefined}
      draggable
      onDragStart={(event) => on.onDrag(event, row)}
      onClick={(event) => on.onClick(event, row, index)}
      onContextMenu={(event) => {
        event.preventDefault();
        on.onMenu(row, { x: event.clientX, y: event.clientY });
      }}
    >
      {contents}
    </div>
  );
});

interface CellsProps extends Pick<Handlers, 'onStar' | 'onMenu'> {
  row: Row;
  columns: readonly ColumnKey[];
}

const Cells = memo(function Cells({ row, columns, onStar, onMenu }: CellsProps) {
  const { t } = useTranslation();
  const StatusIcon = statusIcons[row.status];
  return (
    <>
      <div role="gridcell" className={styles['status']}>
        <StatusIcon
          size={row.status === 'done' ? 13 : 9}
          strokeWidth={2.6}
          role="img"
          aria-label={t(`library.status.${row.status}`)}
        />
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
            onStar(row);
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
            onMenu(row, { x: box.left, y: box.bottom });
          }}
        >
          <EllipsisVertical size={15} aria-hidden />
        </button>
      </div>
    </>
  );
});

/** 1-based among all rows of the grid, the heads' among them. */
function rowIndexOf(index: number): number {
  return index + 2;
}

export function rowDomId(articleId: string): string {
  return `article-${articleId}`;
}
