import type { ClaimGroup } from '../../shared/survey/ledger.ts';

/** One line of the ledger as it is drawn. `at` is the claim's place among all that are shown, group after group. */
export type LedgerLine = { type: 'heading'; group: ClaimGroup } | { type: 'claim'; at: number };

/** The groups one below the other, each with its heading. */
export class LedgerLines {
  readonly count: number;
  readonly #groups: readonly ClaimGroup[];
  /** The line of each heading. */
  readonly #headings: number[] = [];

  constructor(groups: readonly ClaimGroup[]) {
    let count = 0;
    for (const { size } of groups) {
      this.#headings.push(count);
      count += size + 1;
    }
    this.count = count;
    this.#groups = groups;
  }

  line(index: number): LedgerLine | null {
    if (index < 0 || index >= this.count) return null;
    let [first, last] = [0, this.#headings.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((this.#headings[middle] ?? 0) <= index) first = middle;
      else last = middle - 1;
    }
    const group = this.#groups[first];
    if (!group) return null;
    if (this.#headings[first] === index) return { type: 'heading', group };
    return { type: 'claim', at: index - first - 1 };
  }

  /** The line of the claim after or before a line; null at the ends. */
  neighbour(from: number, by: 1 | -1): number | null {
    for (let at = from + by; at >= 0 && at < this.count; at += by) if (this.line(at)?.type === 'claim') return at;
    return null;
  }
}
