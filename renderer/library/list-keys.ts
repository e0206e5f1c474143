import type { KeyboardEvent } from 'react';
import { runCommand } from '../state/commands.ts';
import { pick, useList } from './list-store.ts';
import { moveBy, moveTo, type Order, type Picked, selectAll, toggle } from './picking.ts';

/** The keys every grid has. What has a name of its own (open, star, trash) is a command. `page` is in rows. */
export function handleListKey(event: KeyboardEvent, order: Order, page: number): void {
  const change = changeFor(event, order, page);
  if (change) pick(change);
  else if (!(event.key === 'Enter' && plain(event) && runCommand('list.open'))) return;
  event.preventDefault();
  event.stopPropagation();
}

type Change = (picked: Picked) => Promise<Picked>;

function changeFor(event: KeyboardEvent, order: Order, page: number): Change | null {
  const { picked: now } = useList.getState();
  const by = (rows: number): Change => {
    const { shiftKey } = event;
    return (picked) => moveBy(picked, order, rows, shiftKey);
  };
  const to = (index: number): Change => {
    const { shiftKey } = event;
    return (picked) => moveTo(picked, order, index, shiftKey);
  };
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return isA(event) ? (picked) => selectAll(picked, order) : null;
  switch (event.key) {
    case 'ArrowDown':
      return by(1);
    case 'ArrowUp':
      return by(-1);
    case 'PageDown':
      return by(Math.max(1, page - 1));
    case 'PageUp':
      return by(-Math.max(1, page - 1));
    case 'Home':
      return to(0);
    case 'End':
      return to(order.total - 1);
    case ' ':
      return now.cursor === null
        ? null
        : async (picked) => (picked.cursor === null ? picked : toggle(picked, picked.cursor));
    case 'Escape':
      return now.selected.size > 0 ? async (picked) => ({ ...picked, selected: new Set() }) : null;
    default:
      return null;
  }
}

/** Where letters are not Latin, it is the key that has the A elsewhere. */
function isA({ key, code }: KeyboardEvent): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'a' : code === 'KeyA';
}

function plain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
}
