import { Link2 } from 'lucide-react';
import type { PointerEvent } from 'react';
import { startLinkDrag } from './link-drag.ts';
import type { LinkEnd } from './link-end.ts';
import styles from './link-grip.module.css';

/** What an annotation is dragged by, to link it to another. For the pointer alone: a command does the same by key. */
export function LinkGrip({ end, title }: { end(): LinkEnd | null; title: string }) {
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const from = end();
    if (!from?.body) return;
    // What is selected stays, and the focus where it is.
    event.preventDefault();
    event.stopPropagation();
    startLinkDrag(event.nativeEvent, from);
  };
  return (
    <span aria-hidden data-link-grip title={title} className={styles['grip']} onPointerDown={onPointerDown}>
      <Link2 size={14} strokeWidth={1.9} />
    </span>
  );
}
