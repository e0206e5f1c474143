import { type DragEvent, useState } from 'react';
import { type DraggedKind, dropped, hangs } from './dragged.ts';

/** Lets something be dropped on an element; `over` while it hangs above it. */
export function useDrop(kinds: readonly DraggedKind[], onDropped: (kind: DraggedKind, ids: string[]) => void) {
  const [over, setOver] = useState(false);
  const props = {
    onDragOver(event: DragEvent) {
      if (!hangs(event, kinds)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      setOver(false);
      const what = dropped(event, kinds);
      if (!what) return;
      event.preventDefault();
      event.stopPropagation();
      onDropped(what.kind, what.ids);
    },
  };
  return { over, props: kinds.length > 0 ? props : {} };
}
