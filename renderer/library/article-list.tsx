// biome-ignore-all lint/a11y/useSemanticElements: a grid that keeps only what is near in the document is no table.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow as Row } from '../../shared/model/library.ts';
import { openArticle } from '../state/route.ts';
import { inBackground } from '../ui/report.ts';
import { starArticles } from './article-actions.ts';
import styles from './article-list.module.css';
import { ArticleRow, rowDomId } from './article-row.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { handleListKey } from './list-keys.ts';
import { setPicked, useList } from './list-store.ts';
import { moveTo, toggle } from './picking.ts';
import { RowMenu } from './row-menu.tsx';

/** Container width (rem) from which rows are one line under column heads; the style sheets say the same. */
const WIDE_REM = 46;

interface Props {
  rows: readonly Row[];
  label: string;
}

/** The rows as a grid that holds the focus; only what is near the viewport is in the document. */
export function ArticleList({ rows, label }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const { wide, rem } = useWidth(grid);
  const picked = useList((state) => state.picked);
  const [menu, setMenu] = useState<{ row: Row; x: number; y: number } | null>(null);
  const height = (wide ? 2.25 : 3.5) * rem;
  const headHeight = wide ? 2 * rem : 0;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollPaddingStart: headHeight,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height must be measured anew.
  useEffect(() => virtual.measure(), [virtual, height]);

  const ids = rows.map((row) => row.id);
  const cursorAt = picked.cursor === null ? -1 : ids.indexOf(picked.cursor);
  useEffect(() => {
    if (cursorAt >= 0) virtual.scrollToIndex(cursorAt);
  }, [cursorAt, virtual]);

  // Back from an article: reading goes on where it was left.
  useEffect(() => {
    const free = document.activeElement === null || document.activeElement === document.body;
    if (free && useList.getState().picked.cursor !== null) grid.current?.focus();
  }, []);

  const onRowClick = (event: React.MouseEvent, row: Row) => {
    if (event.ctrlKey || event.metaKey) setPicked(toggle(picked, row.id));
    else if (event.shiftKey) setPicked(moveTo(picked, ids, ids.indexOf(row.id), true));
    else {
      setPicked(moveTo({ ...picked, selected: new Set() }, ids, ids.indexOf(row.id), false));
      openArticle(row.id);
    }
  };

  return (
    <>
      <div
        ref={grid}
        id="article-list"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={8}
        aria-activedescendant={cursorAt >= 0 ? rowDomId(ids[cursorAt] ?? '') : undefined}
        className={styles['grid']}
        onKeyDown={(event) => handleListKey(event, ids, Math.floor((grid.current?.clientHeight ?? height) / height))}
        onFocus={() => {
          if (cursorAt < 0) setPicked(moveTo(picked, ids, 0, false));
        }}
      >
        <ColumnHeads />
        <div role="rowgroup" className={styles['rows']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <ArticleRow
                key={row.id}
                row={row}
                rowIndex={item.index + 2}
                top={item.start}
                height={item.size}
                current={row.id === picked.cursor}
                selected={picked.selected.has(row.id)}
                onClick={onRowClick}
                onStar={(starred) => inBackground(starArticles([starred]))}
                onMenu={(of, at) => {
                  if (!picked.selected.has(of.id))
                    setPicked(moveTo({ ...picked, selected: new Set() }, ids, ids.indexOf(of.id), false));
                  setMenu({ row: of, ...at });
                }}
              />
            );
          })}
        </div>
      </div>
      {menu ? (
        <RowMenu
          row={menu.row}
          rows={picked.selected.has(menu.row.id) ? rows.filter((row) => picked.selected.has(row.id)) : [menu.row]}
          at={menu}
          label={t('library.actionsFor', { title: menu.row.title })}
          onClose={() => setMenu(null)}
        />
      ) : null}
    </>
  );
}

/** Whether there is room for columns, and the root's font size in CSS pixels. */
function useWidth(element: React.RefObject<HTMLElement | null>): { wide: boolean; rem: number } {
  const [width, setWidth] = useState({ wide: true, rem: 16 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const wide = entry.contentRect.width >= WIDE_REM * rem;
      setWidth((before) => (before.wide === wide && before.rem === rem ? before : { wide, rem }));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
