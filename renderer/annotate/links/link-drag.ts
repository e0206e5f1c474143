import { getNearestEditorFromDOMNode, type LexicalEditor } from 'lexical';
import { create } from 'zustand';
import { hover } from '../../state/hovered.ts';
import { useReaderGeometry } from '../../state/reader-geometry.ts';
import { sides } from '../../state/sides.ts';
import { EMBED } from '../embeds/open-embeds.ts';
import { type LinkEnd, linkEnd } from './link-end.ts';

/** Client pixels. */
interface Point {
  x: number;
  y: number;
}

/** An annotation that is dragged, to another to be linked to it or into a note to be embedded there. */
interface Drag {
  from: LinkEnd;
  start: Point;
  at: Point;
  /** The annotation beneath the pointer that the link would end at. */
  over: LinkEnd | null;
  /** The note beneath the pointer that would embed what is dragged. */
  into: LexicalEditor | null;
}

interface State {
  drag: Drag | null;
  /** Let go over an annotation: what is still to be said is the relation. */
  dropped: { from: LinkEnd; to: LinkEnd; at: Point } | null;
}

export const useLinkDrag = create<State>(() => ({ drag: null, dropped: null }));

/** So far the pointer goes before it draws (client pixels): a press without it is a press. */
const THRESHOLD = 4;

/** Near the edge of a text (client pixels) it scrolls, by so many pixels a frame. */
const EDGE = 36;
const SPEED = 9;

/**
 * Follows a pointer that went down on an annotation's grip: mouse, pen or finger. Escape, another finger or a lost pointer
 * ends it without a link.
 */
export function startLinkDrag(event: PointerEvent, from: LinkEnd): void {
  const start = { x: event.clientX, y: event.clientY };
  const { pointerId } = event;
  let frame = 0;
  const move = (moved: PointerEvent) => {
    if (moved.pointerId !== pointerId) return;
    const at = { x: moved.clientX, y: moved.clientY };
    if (!useLinkDrag.getState().drag && Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD) return;
    draw(at);
    frame ||= requestAnimationFrame(scroll);
  };
  const draw = (at: Point) => {
    const over = endBeneath(at, from);
    hover(over?.annotationId ?? null);
    useLinkDrag.setState({ drag: { from, start, at, over, into: noteBeneath(at) } });
  };
  const scroll = () => {
    frame = 0;
    const at = useLinkDrag.getState().drag?.at;
    if (!at || !scrollAt(at)) return;
    draw(at);
    frame = requestAnimationFrame(scroll);
  };
  const end = (dropped: State['dropped']) => {
    cancelAnimationFrame(frame);
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
    hover(null);
    useLinkDrag.setState({ drag: null, dropped });
  };
  const up = (released: PointerEvent) => {
    if (released.pointerId !== pointerId) return;
    const { drag } = useLinkDrag.getState();
    drag?.into?.dispatchCommand(EMBED, from);
    end(drag?.over ? { from, to: drag.over, at: drag.at } : null);
  };
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return;
    pressed.preventDefault();
    pressed.stopPropagation();
    end(null);
  };
  const listeners: [string, EventListener][] = [
    ['pointermove', move as EventListener],
    ['pointerup', up as EventListener],
    ['pointercancel', () => end(null)],
    ['pointerdown', () => end(null)],
    ['blur', () => end(null)],
    ['keydown', key as EventListener],
  ];
  for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
}

/** The annotation under a point of the window: on a card, in the list, or the topmost on the words there. */
function endBeneath({ x, y }: Point, from: LinkEnd): LinkEnd | null {
  const element = document.elementFromPoint(x, y);
  const side = sides.find((each) => element?.closest(`[data-side="${each}"]`));
  const card = element?.closest<HTMLElement>('[data-card]')?.dataset['card'];
  if (!side) return null;
  const ids = card === undefined ? useReaderGeometry.of(side).getState().under(x, y) : [card];
  const id = ids.find((each) => each !== from.annotationId);
  return id === undefined ? null : linkEnd(side, id);
}

/** The editor of the note under a point of the window. */
function noteBeneath({ x, y }: Point): LexicalEditor | null {
  const note = document.elementFromPoint(x, y)?.closest('[data-field="note"]')?.querySelector('[contenteditable]');
  return note ? getNearestEditorFromDOMNode(note) : null;
}

/** Scrolls the text under a point near its upper or lower edge; false when there is nothing to scroll. */
function scrollAt({ x, y }: Point): boolean {
  const scroller = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-scroller]');
  if (!scroller) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  const by = y < top + EDGE ? -SPEED : y > bottom - EDGE ? SPEED : 0;
  const before = scroller.scrollTop;
  if (by !== 0) scroller.scrollTop += by;
  return scroller.scrollTop !== before;
}
