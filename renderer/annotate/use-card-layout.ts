import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { placeOf } from '../../shared/model/annotation-order.ts';
import { useEditing } from '../state/editing.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { type CardBox, foldedCards, layoutCards, withFolded } from './model/card-layout.ts';

/** CSS pixels between cards. */
const GAP = 8;

/** In dense text, so that no card is further from its words than a glance; in letters' height at the root, as in the style sheet. */
const FOLDING = { drift: 5.5, height: 1.75 };

/** What an open card's head takes with all that is around it, and a line of each other part: no more than the style sheet gives them, in the same measure. */
const LEAST = { head: 2, part: 1.4 };

/** As many cards may glide at once; more would stutter, and nobody follows them with the eye. */
const GLIDING = 16;

/** What was measured so far, in CSS pixels. */
interface Measured {
  /** Where the words' first line stands in the margin, as long as no words have moved. */
  version: number;
  tops: WeakMap<PlacedAnnotation, number>;
  /** How tall cards are when they are open, as long as they are written alike. */
  look: string;
  heights: WeakMap<PlacedAnnotation, number>;
}

interface Shown {
  id: string;
  placed: PlacedAnnotation;
  /** Of its words. */
  top: number;
  card: HTMLElement | undefined;
}

/**
 * Puts each card where the layout says, before the window is painted. Words and cards are measured once and again only
 * after something may have moved; all is measured before anything is moved, so that the browser lays out once. A card comes
 * folded, and where there is no room for it it is laid out only once.
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
  const letters = useReaderGeometry((state) => state.letters);
  const known = useRef<Measured>({ version: -1, tops: new WeakMap(), look: '', heights: new WeakMap() });
  const stood = useRef<{ atHand: string | null; tops: ReadonlyMap<string, number> }>({ atHand: null, tops: new Map() });

  useLayoutEffect(() => {
    const element = list.current;
    if (!element || shown.length === 0) return;
    const { offsetTop, offsetWidth } = element;
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const look = `${letters} ${letter} ${offsetWidth}`;
    if (known.current.version !== version) Object.assign(known.current, { version, tops: new WeakMap() });
    if (known.current.look !== look) Object.assign(known.current, { look, heights: new WeakMap() });
    const { tops: wordTops, heights } = known.current;
    const cards = shown.map((placed, index) => ({
      id: placed.annotation.id,
      placed,
      card: element.children[index] as HTMLElement | undefined,
    }));
    for (const { id, placed } of cards) {
      if (wordTops.has(placed)) continue;
      const range = placeOf(placed);
      // The first character's line: a mark over many lines is as high as its beginning.
      const box = editing ? boxOfMark(id) : range && boxOf({ start: range.start, end: range.start + 1 });
      if (box) wordTops.set(placed, box.top - offsetTop);
    }
    const words = cards.flatMap((one) => {
      const top = wordTops.get(one.placed);
      return top === undefined ? [] : [{ ...one, top }];
    });
    const { boxes, folded } = fold(words, heights, atHand, letter);
    const tops = layoutCards(withFolded(boxes, folded, FOLDING.height * letter), GAP, atHand);
    const moved = [...tops].filter(([id, top]) => stood.current.tops.has(id) && stood.current.tops.get(id) !== top);
    // What gives way to the card at hand glides; what scrolling brings stands where it stands.
    const glide = atHand !== stood.current.atHand && moved.length <= GLIDING;
    stood.current = { atHand, tops };
    element.toggleAttribute('data-glide', glide);
    for (const { id, card } of cards) {
      card?.toggleAttribute('data-folded', folded.has(id));
      place(card, tops.get(id));
    }
  }, [list, shown, boxOf, boxOfMark, editing, version, letters, atHand]);
}

/**
 * Which cards to fold, and the boxes that told so. A card that was not measured yet counts as tall as it is at least; what would stay open even so is
 * opened and measured, until all that stays open is known.
 */
function fold(
  cards: readonly Shown[],
  heights: WeakMap<PlacedAnnotation, number>,
  atHand: string | null,
  letter: number,
): { boxes: CardBox[]; folded: Set<string> } {
  const folding = { drift: FOLDING.drift * letter, height: FOLDING.height * letter };
  for (;;) {
    const boxes = cards.map(({ id, placed, card, top }) => ({
      id,
      top,
      height: heights.get(placed) ?? leastHeight(card) * letter,
    }));
    const folded = foldedCards(boxes, GAP, atHand, folding);
    const unknown = cards.filter(({ id, placed }) => !folded.has(id) && !heights.has(placed));
    if (unknown.length === 0) return { boxes, folded };
    // All are opened before the first is measured.
    for (const { card } of unknown) card?.removeAttribute('data-folded');
    for (const { placed, card } of unknown) heights.set(placed, card?.offsetHeight ?? 0);
  }
}

/** Of an open card, by how many parts it has. */
function leastHeight(card: HTMLElement | undefined): number {
  const parts = card?.firstElementChild?.childElementCount ?? 1;
  return LEAST.head + (parts - 1) * LEAST.part;
}

function place(card: HTMLElement | undefined, top: number | undefined): void {
  if (!card) return;
  const visibility = top === undefined ? 'hidden' : '';
  const transform = `translateY(${Math.round(top ?? 0)}px)`;
  if (card.style.visibility !== visibility) card.style.visibility = visibility;
  if (card.style.transform !== transform) card.style.transform = transform;
}
