import type { KeyboardEvent } from 'react';
import { runCommand } from '../state/commands.ts';
import { setPicked, useList } from './list-store.ts';
import { moveBy, moveTo, type Picked, selectAll, toggle } from './picking.ts';

/** The keys every grid has. What has a name of its own (open, star, trash) is a command. `page` is in rows. */
export function handleListKey(event: KeyboardEvent, ids: readonly string[], page: number): void {
  const { picked } = useList.getState();
  const next = pickedAfter(event, picked, ids, page);
  if (next) setPicked(next);
  else if (!(event.key === 'Enter' && plain(event) && runCommand('list.open'))) return;
  event.preventDefault();
  event.stopPropagation();
}

function pickedAfter(event: KeyboardEvent, picked: Picked, ids: readonly string[], page: number): Picked | null {
  const extend = event.shiftKey;
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return event.key === 'a' ? selectAll(picked, ids) : null;
  switch (event.key) {
    case 'ArrowDown':
      return moveBy(picked, ids, 1, extend);
    case 'ArrowUp':
      return moveBy(picked, ids, -1, extend);
    case 'PageDown':
      return moveBy(picked, ids, Math.max(1, page - 1), extend);
    case 'PageUp':
      return moveBy(picked, ids, -Math.max(1, page - 1), extend);
    case 'Home':
      return moveTo(picked, ids, 0, extend);
    case 'End':
      return moveTo(picked, ids, ids.length - 1, extend);
    case ' ':
      return picked.cursor === null ? null : toggle(picked, picked.cursor);
    case 'Escape':
      return picked.selected.size > 0 ? { ...picked, selected: new Set() } : null;
    default:
      return null;
  }
}

function plain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
}
