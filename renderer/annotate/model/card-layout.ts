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
