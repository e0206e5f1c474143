import type { MenuView } from '../wire.ts';
import { labels } from './labels.ts';
import { MenuList } from './menu-list.ts';
import { overlay, rememberFocus } from './overlay.ts';

/** Shows a context menu; answers the id of the item chosen, or null. */
export function showPopupMenu(items: MenuView[], x: number, y: number, isMac: boolean): Promise<number | null> {
  return new Promise((resolve) => {
    const restoreFocus = rememberFocus();
    const done = (id: number | null) => {
      window.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', cancel);
      list.close();
      restoreFocus();
      resolve(id);
    };
    const cancel = () => done(null);
    const outside = (event: PointerEvent) => {
      if (!event.composedPath().some((node) => node instanceof Node && list.contains(node))) cancel();
    };
    const list = new MenuList(labels.contextMenu, items, { isMac, root: overlay(), done });
    window.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', cancel);
    list.open(x, y);
  });
}
