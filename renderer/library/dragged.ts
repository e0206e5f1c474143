import type { DragEvent } from 'react';

/** What can be dragged inside of the window. */
export type DraggedKind = 'articles' | 'collection';

const typeOf = (kind: DraggedKind) => `application/x-stet-${kind}`;

export function startDrag(event: DragEvent, kind: DraggedKind, ids: readonly string[]): void {
  event.dataTransfer.setData(typeOf(kind), JSON.stringify(ids));
  event.dataTransfer.effectAllowed = kind === 'articles' ? 'copy' : 'move';
}

/** Whether something of that kind hangs on the pointer; what it is shows only when it is dropped. */
export function hangs(event: DragEvent, kinds: readonly DraggedKind[]): boolean {
  return kinds.some((kind) => event.dataTransfer.types.includes(typeOf(kind)));
}

/** What was dropped; null for what this window did not start. */
export function dropped(event: DragEvent, kinds: readonly DraggedKind[]): { kind: DraggedKind; ids: string[] } | null {
  for (const kind of kinds) {
    const text = event.dataTransfer.getData(typeOf(kind));
    if (text === '') continue;
    try {
      const ids: unknown = JSON.parse(text);
      if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return { kind, ids };
    } catch {
      return null;
    }
  }
  return null;
}
