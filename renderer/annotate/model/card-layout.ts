/** A card in the margin: where its words stand and how tall it is, in CSS pixels. */
export interface CardBox {
  id: string;
  /** Where the card would stand if it were alone. */
  top: number;
  height: number;
}

/**
 * Tops of the cards so that none overlap and their order stays. Each stands as near to its words as those before it
 * allow; the one at hand stands level with its words and the others make way for it, upwards and downwards.
 */
export function layoutCards(cards: readonly CardBox[], gap: number, atHand: string | null): Map<string, number> {
  const tops = new Map<string, number>();
  const pivot = cards.findIndex((card) => card.id === atHand);
  let below = Number.NEGATIVE_INFINITY;
  for (const card of cards.slice(Math.max(0, pivot))) {
    const top = Math.max(card.top, below);
    tops.set(card.id, top);
    below = top + card.height + gap;
  }
  let above = tops.get(atHand ?? '') ?? Number.POSITIVE_INFINITY;
  for (const card of stacked(cards.slice(0, Math.max(0, pivot)), gap).toReversed()) {
    const top = Math.min(card.top, above - gap - card.height);
    tops.set(card.id, top);
    above = top;
  }
  return tops;
}

/** The cards pushed down below one another. */
function stacked(cards: readonly CardBox[], gap: number): CardBox[] {
  let below = Number.NEGATIVE_INFINITY;
  return cards.map((card) => {
    const top = Math.max(card.top, below);
    below = top + card.height + gap;
    return { ...card, top };
  });
}

/** How dense the margin may become before cards are folded, in CSS pixels. */
export interface Folding {
  /** A card may stand so far from its words. */
  drift: number;
  /** Height of a folded card: one line. */
  height: number;
}

/**
 * Which cards to fold so that none drifts far from its words: where one would, all that touch it give way, but never the
 * one at hand. Answers their ids; cards that are low already stay as they are.
 */
export function foldedCards(
  cards: readonly CardBox[],
  gap: number,
  atHand: string | null,
  { drift, height }: Folding,
): Set<string> {
  const folded = new Set<string>();
  for (;;) {
    const before = folded.size;
    const boxes = folded.size === 0 ? cards : withFolded(cards, folded, height);
    const tops = layoutCards(boxes, gap, atHand);
    for (const run of touching(boxes, tops, gap)) {
      const far = run.some((card) => Math.abs((tops.get(card.id) ?? card.top) - card.top) > drift);
      if (far) for (const card of run) if (card.id !== atHand && card.height > height) folded.add(card.id);
    }
    if (folded.size === before) return folded;
  }
}

/** The cards as they are when some of them are folded. */
export function withFolded(cards: readonly CardBox[], folded: ReadonlySet<string>, height: number): CardBox[] {
  return cards.map((card) => (folded.has(card.id) ? { ...card, height: Math.min(card.height, height) } : card));
}

/** Cards that stand one right below the other, in runs. */
function touching(cards: readonly CardBox[], tops: ReadonlyMap<string, number>, gap: number): CardBox[][] {
  const runs: CardBox[][] = [];
  let below = Number.NEGATIVE_INFINITY;
  for (const card of cards) {
    const top = tops.get(card.id) ?? card.top;
    const run = runs.at(-1);
    if (run && top <= below) run.push(card);
    else runs.push([card]);
    below = top + card.height + gap;
  }
  return runs;
}
