/** Where a position of the old text is likely to be now. UTF-16 code units. */
export interface Expected {
  at: number;
  /** The text may have shifted by so much more than is known. */
  within: number;
}

/** What the shift is uncertain by when nothing is known: a share of the text's length, and some characters. */
const UNKNOWN = { share: 0.05, characters: 300 };
/** What it is uncertain by next to a place that is known, and what it grows by with the distance from there. */
const KNOWN = { characters: 60, share: 0.1 };
/** Known places on either side that are asked: enough that one which went elsewhere is outvoted. */
const NEIGHBOURS = 3;

/**
 * How far the text has shifted, from what has been placed with certainty: an insertion shifts all that follows it, so
 * neighbours have shifted alike.
 */
export class Drift {
  readonly #length: number;
  /** Ascending by `from`. */
  readonly #known: { from: number; to: number }[] = [];

  /** `length` of the text, in UTF-16 code units. */
  constructor(length: number) {
    this.#length = length;
  }

  learn(from: number, to: number): void {
    const at = this.#after(from);
    if (this.#known[at - 1]?.from !== from) this.#known.splice(at, 0, { from, to });
  }

  expect(from: number): Expected {
    const at = this.#after(from);
    const near = this.#known.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
    const unknown = UNKNOWN.characters + this.#length * UNKNOWN.share;
    if (near.length === 0) return { at: from, within: unknown };
    const shifts = near.map((place) => place.to - place.from).sort((x, y) => x - y);
    const quarter = Math.floor(shifts.length / 4);
    const spread = (shifts[shifts.length - 1 - quarter] as number) - (shifts[quarter] as number);
    const distance = Math.min(...near.map((place) => Math.abs(place.from - from)));
    const within = KNOWN.characters + distance * KNOWN.share + spread;
    return { at: from + (shifts[shifts.length >>> 1] as number), within: Math.min(within, unknown) };
  }

  /** Index of the first known place after `from`. */
  #after(from: number): number {
    let low = 0;
    let high = this.#known.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#known[middle]?.from ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
