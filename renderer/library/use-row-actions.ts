import { useMemo, useRef, useState } from 'react';
import type { ArticleRow as Row } from '../../shared/model/library.ts';
import { openArticle } from '../state/route.ts';
import { inBackground } from '../ui/report.ts';
import { starArticles } from './article-actions.ts';
import { startDrag } from './dragged.ts';
import { rowsOf } from './list-order.ts';
import { pick, setPicked, useList } from './list-store.ts';
import { moveTo, type Order, targets, toggle } from './picking.ts';
import type { RowMenuProps } from './row-menu.tsx';

type OpenMenu = Omit<RowMenuProps, 'label' | 'order' | 'onClose'>;

/** What the pointer does to rows, and the menu that it has opened on one. */
export function useRowActions(order: Order) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const latest = useRef(order);
  latest.current = order;
  // The same for as long as the list is shown: rows that only move are not drawn anew.
  const on = useMemo(
    () => ({
      onClick(event: React.MouseEvent, row: Row, index: number) {
        if (event.ctrlKey || event.metaKey) setPicked(toggle(useList.getState().picked, row.id));
        else if (event.shiftKey) pick((now) => moveTo(now, latest.current, index, true));
        else {
          pickAlone(row);
          openArticle(row.id);
        }
      },
      onStar: (row: Row) => inBackground(starArticles([row.id])),
      onDrag(event: React.DragEvent, { id }: Row) {
        const { selected } = useList.getState().picked;
        startDrag(event, 'articles', selected.has(id) ? [...selected] : [id]);
      },
      onMenu: (row: Row, at: OpenMenu['at']) => inBackground(menuOf(row, at, latest.current).then(setMenu)),
    }),
    [],
  );
  return { on, menu, closeMenu: () => setMenu(null) };
}

function pickAlone({ id }: Row): void {
  setPicked({ cursor: id, anchor: id, selected: new Set() });
}

/** The menu of a row means all that are selected, where it is one of them. */
async function menuOf(row: Row, at: OpenMenu['at'], order: Order): Promise<OpenMenu> {
  const { picked } = useList.getState();
  if (!picked.selected.has(row.id)) {
    pickAlone(row);
    return { row, ids: [row.id], starred: row.starred, at };
  }
  const ids = await targets(picked, order);
  return { row, ids, starred: (await rowsOf(ids)).every(({ starred }) => starred), at };
}
