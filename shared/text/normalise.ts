/**
 * Text as other programs may have changed it on the way: other quotation marks, dashes and spaces, composed or
 * decomposed letters, soft hyphens, runs of white space. Two texts that differ in these alone normalise alike.
 */
export interface NormalisedText {
  text: string;
  /** The offset in the source (UTF-16 code units) of an offset in `text`. */
  toSource(offset: number): number;
}

const folds: readonly [RegExp, string][] = [
  [/[‘’‚‛′`´]/, "'"],
  [/[“”„‟″«»]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
  [/…/, '...'],
];

/** What is left out: soft hyphen, zero-width spaces and joiners' kin, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;
/** Runs that stay as they are; else space, or a character with the marks that belong to it: what may be composed. */
const cluster = /[\x21-\x5f\x61-\x7e]+(?!\p{M})|\s+|[^\p{M}\s]\p{M}*|\p{M}+/gu;
const plain = /^[\x21-\x5f\x61-\x7e]+$/;

export function normalise(source: string): NormalisedText {
  let text = '';
  // offsets[i]: where the i-th code unit of `text` comes from.
  const offsets: number[] = [];
  for (const { 0: found, index } of source.matchAll(cluster)) {
    const folded = fold(found);
    for (let at = 0; at < folded.length; at++) offsets.push(folded === found ? index + at : index);
    text += folded;
  }
  offsets.push(source.length);
  return { text, toSource: (offset) => offsets[Math.min(Math.max(offset, 0), text.length)] as number };
}

function fold(found: string): string {
  if (plain.test(found)) return found;
  if (/^\s/.test(found)) return ' ';
  if (invisible.test(found)) return '';
  for (const [pattern, replacement] of folds) if (pattern.test(found)) return replacement;
  return found.normalize('NFC');
}
