import type { TextRange } from '../model/selector.ts';
import { tokenAt, Vocabulary } from '../text/tokens.ts';
import { type Carried, type Carrier, carryRange } from './carried-range.ts';
import { ComparedText } from './compared-text.ts';
import { diffTokens } from './diff/diff-tokens.ts';
import { Lexicon } from './diff/lexicon.ts';

/** Carries ranges of one text over to another by comparing the two as wholes, once. */
export class TextDiff {
  readonly #carrier: Carrier;
  #origins: Int32Array | undefined;

  constructor(oldText: string, text: string) {
    const vocabulary = new Vocabulary();
    const lexicon = new Lexicon(vocabulary);
    const from = new ComparedText(oldText, vocabulary);
    const to = new ComparedText(text, vocabulary);
    this.#carrier = { from, to, lexicon, map: diffTokens(from.tokens.ids, to.tokens.ids, lexicon) };
  }

  /** `range` in UTF-16 code units of the old text. Null when nothing of it is left, or it held nothing but space. */
  carry(range: TextRange): Carried | null {
    return carryRange(this.#carrier, range);
  }

  /** True when words of this range of the new text were elsewhere in the old text than in `except`. */
  comesFromElsewhere(range: TextRange, except: TextRange): boolean {
    const { from, to } = this.#carrier;
    for (let at = tokenAt(to.tokens, range.start); (to.tokens.starts[at] ?? range.end) < range.end; at++) {
      const origin = this.#originOf(at);
      if (origin < 0) continue;
      const start = from.tokens.starts[origin] as number;
      if (start < except.start || start >= except.end) return true;
    }
    return false;
  }

  #originOf(token: number): number {
    if (!this.#origins) {
      this.#origins = new Int32Array(this.#carrier.to.tokens.length).fill(-1);
      for (const [old, at] of this.#carrier.map.entries()) if (at >= 0) this.#origins[at] = old;
    }
    return this.#origins[token] ?? -1;
  }
}
