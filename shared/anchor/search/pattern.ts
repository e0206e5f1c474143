import type { TextQuoteSelector, TextRange } from '../../model/selector.ts';
import { normalised } from '../../text/normalise.ts';
import { tokenAt, type Vocabulary } from '../../text/tokens.ts';
import { ComparedText } from '../compared-text.ts';

/** Characters of context on either side that are used, whatever the selector brings. */
const CONTEXT = 256;

/** What a selector says about its place, as one text: the words and what stands around them. */
export class Pattern extends ComparedText {
  /** The selected words in it, UTF-16 code units. */
  readonly range: TextRange;
  #firstToken: number | undefined;
  #endToken: number | undefined;

  constructor(quote: TextQuoteSelector, vocabulary: Vocabulary) {
    const prefix = normalised((quote.prefix ?? '').slice(-CONTEXT));
    const exact = normalised(quote.exact);
    const suffix = normalised((quote.suffix ?? '').slice(0, CONTEXT));
    super(prefix + exact + suffix, vocabulary);
    this.range = { start: prefix.length, end: prefix.length + exact.length };
  }

  /** Index of the first token of the words. */
  get firstToken(): number {
    this.#firstToken ??= tokenAt(this.tokens, this.range.start);
    return this.#firstToken;
  }

  /** Index of the first token after the words. */
  get endToken(): number {
    this.#endToken ??= tokenFrom(this, this.range.end);
    return this.#endToken;
  }
}

/** Index of the first token that begins at `offset` or after it; the number of tokens when there is none. */
export function tokenFrom({ tokens }: ComparedText, offset: number): number {
  const at = tokenAt(tokens, offset);
  return at < tokens.length && (tokens.starts[at] as number) < offset ? at + 1 : at;
}
