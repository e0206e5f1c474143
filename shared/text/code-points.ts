/**
 * Code points outside, UTF-16 inside: the one module that converts between them.
 * A lone surrogate counts as one code point, as `String.prototype.codePointAt` sees it.
 */

/** Number of code points in text[0, utf16). An offset inside a surrogate pair counts the pair as passed. */
export function toCodePoint(text: string, utf16: number): number {
  let codePoints = 0;
  for (let at = 0; at < utf16 && at < text.length; codePoints++) at += widthAt(text, at);
  return codePoints;
}

/** UTF-16 offset of the code point with that number; text.length when there are not so many. */
export function toUtf16(text: string, codePoint: number): number {
  let at = 0;
  for (let seen = 0; seen < codePoint && at < text.length; seen++) at += widthAt(text, at);
  return at;
}

/**
 * The same two conversions for many offsets of one text: one pass to build, then a binary search each.
 * Only surrogate pairs are remembered, so most texts cost nothing.
 */
export class CodePointIndex {
  readonly #length: number;
  /** UTF-16 offsets of the surrogate pairs, ascending. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#length = text.length;
    this.#pairs = surrogatePairs(text);
  }

  /** Length of the text in code points. */
  get length(): number {
    return this.#length - this.#pairs.length;
  }

  /** As the function `toCodePoint`. */
  toCodePoint(utf16: number): number {
    const at = Math.min(Math.max(utf16, 0), this.#length);
    const passed = countWhile(this.#pairs, (pair) => pair + 2 <= at);
    return at - passed;
  }

  /** As the function `toUtf16`. */
  toUtf16(codePoint: number): number {
    const at = Math.min(Math.max(codePoint, 0), this.length);
    return at + countWhile(this.#pairs, (pair, index) => pair - index < at);
  }
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return pairs;
}

/** How many values from the start hold; the values that hold must come before those that do not. */
function countWhile(values: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
