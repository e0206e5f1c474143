import type { TextRange } from '../../model/selector.ts';

/** What one annotation marks of one text. Offsets are UTF-16 within that text. */
export interface Piece extends TextRange {
  id: string;
  /** It goes on before, or behind, this text: in the neighbouring block or node. */
  from: boolean;
  to: boolean;
}

/** A text within a longer one, by its place there. */
export type Slot = TextRange;

/** The parts of pieces of a long text that lie in each of its slots, with offsets in the slot. */
export function cutPieces(pieces: readonly Piece[], slots: readonly Slot[]): Piece[][] {
  const cut: Piece[][] = slots.map(() => []);
  for (const piece of pieces) {
    let before: Piece | undefined;
    for (const [index, slot] of slots.entries()) {
      const start = Math.max(piece.start, slot.start);
      const end = Math.min(piece.end, slot.end);
      if (start >= end) continue;
      if (before) before.to = true;
      const from = before !== undefined || piece.from;
      before = { id: piece.id, start: start - slot.start, end: end - slot.start, from, to: piece.to };
      cut[index]?.push(before);
    }
  }
  return cut;
}

/** The reverse: pieces of slots as pieces of the whole. What goes on from one slot to the next is one piece again. */
export function joinPieces(cut: readonly (readonly Piece[])[], slots: readonly Slot[]): Piece[] {
  const joined: Piece[] = [];
  let open = new Map<string, Piece>();
  let end = 0;
  for (const [index, pieces] of cut.entries()) {
    const slot = slots[index] as Slot;
    const next = new Map<string, Piece>();
    for (const piece of pieces) {
      const before = piece.from && piece.start === 0 ? open.get(piece.id) : undefined;
      const whole = before ?? { ...piece, start: slot.start + piece.start };
      whole.end = slot.start + piece.end;
      whole.to = piece.to;
      if (!before) joined.push(whole);
      if (piece.to && whole.end === slot.end) next.set(piece.id, whole);
    }
    // An empty slot breaks nothing: what was open before it stays open.
    if (slot.end > slot.start) open = next;
    end = slot.end;
  }
  return joined.map((piece) => ({ ...piece, end: Math.min(piece.end, end) }));
}

/** The slots of texts that stand behind each other with so many code units between them. */
export function slotsOf(texts: readonly string[], between: number): Slot[] {
  let start = 0;
  return texts.map((text) => {
    const slot = { start, end: start + text.length };
    start = slot.end + between;
    return slot;
  });
}
