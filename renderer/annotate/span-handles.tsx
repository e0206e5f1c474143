import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { useAnnotations } from '../state/annotations.ts';
import { useEditing } from '../state/editing.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSelection } from '../state/selection.ts';
import { isOnWhole, rangesOf } from './model/order.ts';
import type { Edge } from './model/spans.ts';
import { writesLeftward } from './model/writes-leftward.ts';
import { dragEdge, dropEdge, takeBackEdge } from './span-actions.ts';
import styles from './span-handles.module.css';

/** Handles at both ends of the annotation at hand. For the pointer alone: keys move the edges by word and sentence. */
export function SpanHandles() {
  const id = useSelection((state) => state.annotationId);
  const placed = useAnnotations((state) => state.byId.get(id ?? ''));
  const editing = useEditing((state) => state.articleId !== null);
  const text = useOpenArticle((state) => state.text);
  const ranges = placed ? rangesOf(placed) : [];
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (id === null || editing || !first || !last || !placed || isOnWhole(placed)) return null;
  if (ranges.length !== placed.placements.length) return null;
  return (
    <>
      <Handle id={id} edge="start" at={first.start} letter={text.charAt(first.start)} />
      <Handle id={id} edge="end" at={last.end - 1} letter={text.charAt(last.end - 1)} />
    </>
  );
}

/** A pointer that has gone no further up or down than this (CSS pixels) means the line it began on. */
const SAME_LINE = 12;

interface HandleProps {
  id: string;
  edge: Edge;
  /** The character at the edge, and where it stands (UTF-16). */
  at: number;
  letter: string;
}

function Handle({ id, edge, at, letter }: HandleProps) {
  const handle = useRef<HTMLDivElement>(null);
  /** Where the pointer went down on the knob, and the middle of the line that it belongs to; client pixels. */
  const from = useRef({ knob: 0, line: 0 });
  const held = useRef<number[]>([]);
  const { boxOf, version } = useReaderGeometry();

  // biome-ignore lint/correctness/useExhaustiveDependencies: placed again whenever words may have moved
  useLayoutEffect(() => {
    const element = handle.current;
    const box = boxOf({ start: at, end: at + 1 });
    if (!element) return;
    element.style.visibility = box ? 'visible' : 'hidden';
    if (!box) return;
    const left = (edge === 'start') !== writesLeftward(letter) ? box.left : box.right;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(box.top)}px)`;
    element.style.height = `${Math.round(box.bottom - box.top)}px`;
  }, [boxOf, version, at, letter, edge]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    // What is selected stays, and the focus where it is.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = [event.pointerId];
    const line = handle.current?.getBoundingClientRect();
    if (!line) return;
    from.current = { knob: event.clientY, line: line.top + line.height / 2 };
    handle.current?.setAttribute('data-dragging', '');
    window.addEventListener('keydown', onKeyDown, true);
  };
  /** Escape takes the edge back; the pointer that is still down means nothing any more. */
  const onKeyDown = useRef((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const knob = handle.current?.firstElementChild;
    takeBackEdge();
    for (const pointer of held.current) knob?.releasePointerCapture(pointer);
  }).current;
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { knob, line } = from.current;
    const y = Math.abs(event.clientY - knob) < SAME_LINE ? line : event.clientY;
    const caret = document.caretPositionFromPoint(event.clientX, y);
    const offset = caret && useReaderGeometry.getState().offsetAt(caret.offsetNode, caret.offset);
    if (offset !== null) dragEdge(id, edge, offset);
  };
  const onLostPointerCapture = () => {
    handle.current?.removeAttribute('data-dragging');
    window.removeEventListener('keydown', onKeyDown, true);
    held.current = [];
    dropEdge();
  };

  return (
    <div ref={handle} aria-hidden data-handle={edge} className={styles['handle']}>
      <div
        className={styles['knob']}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerCancel={takeBackEdge}
        onLostPointerCapture={onLostPointerCapture}
      />
    </div>
  );
}
