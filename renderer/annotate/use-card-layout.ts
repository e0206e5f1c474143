import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { placeOf } from '../../shared/model/annotation-order.ts';
import { useEditing } from '../state/editing.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { foldedCards, layoutCards, withFolded } from './model/card-layout.ts';

/** CSS pixels between cards. */
const GAP = 8;

/** In dense text, so that no card is further from its words than a glance; in letters' height at the root, as in the style sheet. */
const FOLDING = { drift: 5.5, height: 1.75 };

/** As many cards may glide at once; more would stutter, and nobody follows them with the eye. */
const GLIDING = 16;

interface Measured {
  /** Of the words' first line, in the margin's coordinates, and of the card; CSS pixels. */
  top: number;
  height: number;
}

/**
 * Puts each card where the layout says, before the window is painted. Words and cards are measured once and again only
 * after something may have moved; all is measured before anything is moved, so that the browser lays out once.
 */
export function useCardLayout(
  list: RefObject<HTMLUListElement | null>,
  shown: readonly PlacedAnnotation[],
  atHand: string | null,
): void {
  const boxOf = useReaderGeometry((state) => state.boxOf);
  const boxOfMark = useReaderGeometry((state) => state.boxOfMark);
  const editing = useEditing((state) => state.articleId !== null);
  const version = useReaderGeometry((state) => state.version);
  const known = useRef({ version: -1, cards: new Map<PlacedAnnotation, Measured>() });
  const stood = useRef<{ atHand: string | null; tops: ReadonlyMap<string, number> }>({ atHand: null, tops: new Map() });

  useLayoutEffect(() => {
    const element = list.current;
    // Hidden until it is told where words stand: nothing is laid out for it before.
    if (!element || version === 0) return;
    if (known.current.version !== version) known.current = { version, cards: new Map() };
    const before = known.current.cards;
    const cards = new Map<PlacedAnnotation, Measured>();
    let origin: number | null = null;
    const elements = [...element.children] as HTMLElement[];
    // As tall as they are when they are open; all of them before the first is measured.
    for (const [index, placed] of shown.entries()) {
      if (!before.has(placed)) elements[index]?.removeAttribute('data-folded');
    }
    for (const [index, placed] of shown.entries()) {
      const measured = before.get(placed);
      if (measured) {
        cards.set(placed, measured);
        continue;
      }
      const place = placeOf(placed);
      // The first character's line: a mark over many lines is as high as its beginning.
      const box = editing
        ? boxOfMark(placed.annotation.id)
        : place && boxOf({ start: place.start, end: place.start + 1 });
      origin ??= element.offsetTop;
      if (box) cards.set(placed, { top: box.top - origin, height: elements[index]?.offsetHeight ?? 0 });
    }
    known.current.cards = cards;
    const boxes = [...cards].map(([placed, measured]) => ({ id: placed.annotation.id, ...measured }));
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const folding = { drift: FOLDING.drift * letter, height: FOLDING.height * letter };
    const folded = foldedCards(boxes, GAP, atHand, folding);
    const tops = layoutCards(withFolded(boxes, folded, folding.height), GAP, atHand);
    const moved = [...tops].filter(([id, top]) => stood.current.tops.has(id) && stood.current.tops.get(id) !== top);
    // What gives way to the card at hand glides; what scrolling brings stands where it stands.
    const glide = atHand !== stood.current.atHand && moved.length <= GLIDING;
    stood.current = { atHand, tops };
    element.toggleAttribute('data-glide', glide);
    for (const [index, placed] of shown.entries()) {
      const { id } = placed.annotation;
      elements[index]?.toggleAttribute('data-folded', folded.has(id));
      place(elements[index], tops.get(id));
    }
  }, [list, shown, boxOf, boxOfMark, editing, version, atHand]);
}

function place(card: HTMLElement | undefined, top: number | undefined): void {
  if (!card) return;
  const visibility = top === undefined ? 'hidden' : 'visible';
  const transform = `translateY(${Math.round(top ?? 0)}px)`;
  if (card.style.visibility !== visibility) card.style.visibility = visibility;
  if (card.style.transform !== transform) card.style.transform = transform;
}
