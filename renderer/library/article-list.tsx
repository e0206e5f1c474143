// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow as Row } from '../../shared/model/library.ts';
import { openArticle } from '../state/route.ts';
import { useSettings } from '../state/settings.ts';
import { focusIsFree } from '../ui/focus-is-free.ts';
import { inBackground } from '../ui/report.ts';
import { useDrawn } from '../ui/use-drawn.ts';
import { starArticles } from './article-actions.ts';
import styles from './article-list.module.css';
import { ArticleRow, rowDomId } from './article-row.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { columnTemplate, shownColumns } from './columns.ts';
import { startDrag } from './dragged.ts';
import { handleListKey } from './list-keys.ts';
import { orderOf, rowsOf } from './list-order.ts';
import { pick, setPicked, useList } from './list-store.ts';
import { moveTo, targets, toggle } from './picking.ts';
import { RowMenu, type RowMenuProps } from './row-menu.tsx';
import { useCursorPlace } from './use-cursor-place.ts';
import { useKeptRows } from './use-kept-rows.ts';
import { usePlaces } from './use-places.ts';
import { type Listed, useRows } from './windows.ts';

/** Container width (rem) from which rows are one line under column heads; the style sheets say the same. */
const WIDE_REM = 54;

interface Props {
  listed: Listed;
  label: string;
}

/** The rows as a grid that holds the focus; only what is near the viewport is asked for and in the document. */
export function ArticleList({ listed, label }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const { wide, rem } = useWidth(grid);
  const picked = useList((state) => state.picked);
  const [menu, setMenu] = useState<Omit<RowMenuProps, 'label' | 'order' | 'onClose'> | null>(null);
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
  const sought = useRef<string | null>(null);
  // Who has scrolled away stays there when articles come in above the cursor.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the cursor goes out of sight is no reason to go after it.
  useEffect(() => {
    if (cursorAt === null || (sought.current === picked.cursor && !cursorShown)) return;
    sought.current = picked.cursor;
    virtual.scrollToIndex(cursorAt);
  }, [cursorAt, virtual]);

  // Back from an article, or after the button that brought the first articles has gone: the keys mean the list.
  useEffect(() => {
    const begun = useList.getState().picked.cursor !== null || navigator.userActivation.hasBeenActive;
    if (focusIsFree() && begun) grid.current?.focus();
  }, []);

  const pickAlone = ({ id }: Row) => setPicked({ cursor: id, anchor: id, selected: new Set() });
  const onRowClick = (event: React.MouseEvent, row: Row, index: number) => {
    if (event.ctrlKey || event.metaKey) setPicked(toggle(picked, row.id));
    else if (event.shiftKey) pick((now) => moveTo(now, order, index, true));
    else {
      pickAlone(row);
      openArticle(row.id);
    }
  };
  const openMenu = async (row: Row, at: { x: number; y: number }) => {
    if (!picked.selected.has(row.id)) {
      pickAlone(row);
      setMenu({ row, ids: [row.id], starred: row.starred, at });
      return;
    }
    const ids = await targets(picked, order);
    setMenu({ row, ids, starred: (await rowsOf(ids)).every(({ starred }) => starred), at });
  };

  // The same for as long as the list is shown: rows that only move are not drawn anew.
  const latest = useRef({ onRowClick, openMenu, picked });
  latest.current = { onRowClick, openMenu, picked };
  const on = useMemo(
    () => ({
      onClick: (event: React.MouseEvent, row: Row, index: number) => latest.current.onRowClick(event, row, index),
      onStar: (row: Row) => inBackground(starArticles([row.id])),
      onDrag(event: React.DragEvent, { id }: Row) {
        const { selected } = latest.current.picked;
        startDrag(event, 'articles', selected.has(id) ? [...selected] : [id]);
      },
      onMenu: (row: Row, at: { x: number; y: number }) => inBackground(latest.current.openMenu(row, at)),
    }),
    [],
  );

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
          onClose={() => setMenu(null)}
        />
      ) : null}
    </>
  );
}

/**
 * Whether there is room for columns, and the root's font size in CSS pixels. The width is that of the whole list, its scroll bar
 * included: the style sheets ask the view, which has none.
 */
function useWidth(element: React.RefObject<HTMLElement | null>): { wide: boolean; rem: number } {
  const [width, setWidth] = useState({ wide: true, rem: 16 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const wide = (entry.borderBoxSize[0]?.inlineSize ?? entry.contentRect.width) >= WIDE_REM * rem;
      setWidth((before) => (before.wide === wide && before.rem === rem ? before : { wide, rem }));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
