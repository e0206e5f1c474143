// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/settings.ts';
import { focusIsFree } from '../ui/focus-is-free.ts';
import { useDrawn } from '../ui/use-drawn.ts';
import styles from './article-list.module.css';
import { ArticleRow, rowDomId } from './article-row.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { columnTemplate, shownColumns } from './columns.ts';
import { handleListKey } from './list-keys.ts';
import { orderOf } from './list-order.ts';
import { pick, useList } from './list-store.ts';
import { moveTo, targets } from './picking.ts';
import { RowMenu } from './row-menu.tsx';
import { useCursorPlace } from './use-cursor-place.ts';
import { useFollowCursor } from './use-follow-cursor.ts';
import { useKeptRows } from './use-kept-rows.ts';
import { useListWidth } from './use-list-width.ts';
import { usePlaces } from './use-places.ts';
import { useRowActions } from './use-row-actions.ts';
import { type Listed, useRows } from './windows.ts';

interface Props {
  listed: Listed;
  label: string;
}

/** The rows as a grid that holds the focus; only what is near the viewport is asked for and in the document. */
export function ArticleList({ listed, label }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const { wide, rem } = useListWidth(grid);
  const picked = useList((state) => state.picked);
  const chosen = useSettings((state) => state.list);
  const columns = useMemo(() => shownColumns(chosen.columns), [chosen.columns]);
  const height = (wide ? 2.25 : 3.5) * rem;
  const headHeight = wide ? 2 * rem : 0;
  const virtual = useVirtualizer({
    count: listed.total,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    // Rows are counted from below the heads, which lie over the top of what is seen: at its end as much is missing.
    scrollPaddingEnd: headHeight,
    overscan: 4,
    // Rows that come into sight are drawn in a task of their own, not within the browser's scrolling.
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height must be measured anew.
  useEffect(() => virtual.measure(), [virtual, height]);

  const items = virtual.getVirtualItems();
  const scrollTop = virtual.scrollOffset ?? 0;
  const rowAt = useRows(listed, items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1);
  const [beyond, inView] = [
    items.filter((item) => item.end <= scrollTop),
    items.filter((item) => item.end > scrollTop),
  ];
  useKeptRows({ scroller: grid, listed, rowAt, height });
  const drawn = useDrawn([...inView, ...beyond].flatMap(({ index }) => rowAt(index)?.id ?? []));
  const places = usePlaces(items.map(({ index }) => rowAt(index)?.id ?? `at ${index}`));
  const order = useMemo(() => orderOf(listed), [listed]);
  const cursorAt = useCursorPlace(picked.cursor, listed);
  const cursorShown = items.some(({ index }) => rowAt(index)?.id === picked.cursor);
  useFollowCursor(picked.cursor, cursorAt, cursorShown, virtual);

  // At the start, back from an article, or after the button that brought the first articles has gone: the keys mean the list.
  useEffect(() => {
    if (focusIsFree()) grid.current?.focus();
  }, []);

  const { on, menu, closeMenu } = useRowActions(order);
  // The heads take as much of the top as the first row has been moved down: rows count from below them.
  const inSight = () => Math.ceil((grid.current?.scrollTop ?? 0) / height);
  return (
    <>
      <div
        ref={grid}
        id="article-list"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable
        aria-rowcount={listed.total + 1}
        aria-colcount={columns.length + 4}
        style={{ '--columns': columnTemplate(columns, chosen.widths) } as React.CSSProperties}
        aria-activedescendant={cursorShown && picked.cursor !== null ? rowDomId(picked.cursor) : undefined}
        className={styles['grid']}
        onKeyDown={(event) => handleListKey(event, order, Math.floor((grid.current?.clientHeight ?? height) / height))}
        onFocus={({ currentTarget }) => {
          // A press of the mouse has a row of its own in mind, which must not move before the button is let go.
          if (!currentTarget.matches(':focus-visible')) return;
          const first = Math.min(inSight(), order.total - 1);
          pick(async (now) => ((await targets(now, order)).length > 0 ? now : moveTo(now, order, first, false)));
        }}
      >
        <ColumnHeads columns={columns} />
        <div role="rowgroup" className={styles['rows']} style={{ height: virtual.getTotalSize() }}>
          {items.map((item, shownAt) => {
            const row = rowAt(item.index);
            return (
              <ArticleRow
                key={places[shownAt]}
                row={row && drawn.has(row.id) ? row : undefined}
                columns={columns}
                index={item.index}
                top={item.start}
                height={item.size}
                current={row?.id === picked.cursor}
                selected={row !== undefined && picked.selected.has(row.id)}
                {...on}
              />
            );
          })}
        </div>
      </div>
      {menu ? (
        <RowMenu
          {...menu}
          order={order}
          label={t('library.actionsFor', { title: menu.row.title })}
          onClose={closeMenu}
        />
      ) : null}
    </>
  );
}
