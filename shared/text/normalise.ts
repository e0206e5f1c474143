/**
 * Text as other programs may have changed it on the way: other quotation marks, dashes and spaces, composed or
 * decomposed letters, soft hyphens, runs of white space. Two texts that differ in these alone normalise alike.
 */
export interface NormalisedText {
  text: string;
  /** The offset in the source (UTF-16 code units) of an offset in `text`: before or after what it lies inside of. */
  toSource(offset: number, side?: 'before' | 'after'): number;
}

const folds: readonly [RegExp, string][] = [
  [/[‘’‚‛′`´]/, "'"],
  [/[“”„‟″«»]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
  [/…/, '...'],
];

/** What is left out: soft hyphen, zero-width spaces and joiners' kin, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;
/**
 * All that may change: space other than a single blank, or a character with the marks that belong to it, which may be
 * composed. A letter without marks and the signs of ASCII stay as they are.
 */
const changeable = /\s{2,}|[^\S ]|[^\p{M}\s]\p{M}+|[^\x21-\x5f\x61-\x7e\p{M}\s]|\p{M}+/gu;
/** A text of nothing but what stays. */
const plain = /^(?:[\x21-\x5f\x61-\x7e]| (?! ))*$/;

export function normalise(source: string): NormalisedText {
  return rewritten(source, changeable, fold);
}

/** A text in which all that a pattern (global) finds is written otherwise, with the way back to the source. */
export function rewritten(source: string, pattern: RegExp, rewrite: (found: string) => string): NormalisedText {
  let text = '';
  let done = 0;
  const changes: Change[] = [];
  for (const { 0: found, index } of source.matchAll(pattern)) {
    const folded = rewrite(found);
    if (folded === found) continue;
    text += source.slice(done, index);
    changes.push({ start: text.length, end: text.length + folded.length, from: index, to: index + found.length });
    text += folded;
    done = index + found.length;
  }
  text += source.slice(done);
  const toSource = (offset: number, side: 'before' | 'after' = 'before') =>
    offset >= text.length ? source.length : sourceOf(changes, offset, side);
  return { text, toSource };
}

/** The text alone, where nobody asks what it came from. */
export function normalised(source: string): string {
  return plain.test(source) ? source : source.replace(changeable, fold);
}

/** What stands in the text from `start` to `end` comes from `from` to `to` of the source. */
interface Change {
  start: number;
  end: number;
  from: number;
  to: number;
}

function sourceOf(changes: readonly Change[], offset: number, side: 'before' | 'after'): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle] as Change).start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = changes[low - 1];
  if (!last) return Math.max(0, offset);
  if (offset >= last.end) return last.to + offset - last.end;
  return side === 'before' || offset === last.start ? last.from : last.to;
}

function fold(found: string): string {
  if (/^\s/.test(found)) return ' ';
  if (invisible.test(found)) return '';
  // Composed first: some signs, as the Greek varia, are another form of a mark that folds.
  const composed = found.normalize('NFC');
  for (const [pattern, replacement] of folds) if (pattern.test(composed)) return replacement;
  return composed;
}
