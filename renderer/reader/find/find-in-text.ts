import type { TextRange } from '../../../shared/model/selector.ts';
import { foldWord, isPlain } from '../../../shared/search/words.ts';
import { type NormalisedText, rewritten } from '../../../shared/text/normalise.ts';

/** Signs that are printed in several ways and typed in one. */
const alike = [/["“”„«»]/, /['‘’‚]/, /[-‐‑–—]/];

/**
 * Letters that may be written plainer than they stand there, with the marks on them; parts of Korean syllables, which go together.
 * Dashes, quotation marks and their like stay, as they do in texts that are plain but for them.
 */
const foldable = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[^\0-\x7f\u2010-\u2027\u2030-\u205e]\p{M}*|[a-z]\p{M}+/giu;

/**
 * Where words occur in a text, in order and apart from one another (UTF-16 code units), whatever the case, the accents, the
 * spaces between them and the form of quotation marks and dashes. No more than `most`.
 */
export function findInText(text: string, wanted: string, most = 2000): TextRange[] {
  const pattern = patternOf(rewritten(wanted, foldable, foldWord).text.trim());
  if (pattern === '') return [];
  const { text: folded, toSource } = foldedText(text);
  const found: TextRange[] = [];
  for (const match of folded.matchAll(new RegExp(pattern, 'giu'))) {
    const start = toSource(match.index);
    // A sign that stands for two letters is found by either of them, once.
    const end = toSource(match.index + match[0].length, 'after');
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
    if (found.length === most) break;
  }
  return found;
}

let last: { source: string; folded: NormalisedText } | null = null;

/** Kept for the next letter that is typed: most finding is in one text. */
function foldedText(source: string): NormalisedText {
  if (isPlain(source)) return { text: source, toSource: (offset) => offset };
  if (last?.source !== source) last = { source, folded: rewritten(source, foldable, foldWord) };
  return last.folded;
}

function patternOf(wanted: string): string {
  return [...wanted.replaceAll(/\s+/g, ' ')].map(signOf).join('');
}

function signOf(sign: string): string {
  if (sign === ' ') return '\\s+';
  const kind = alike.find((each) => each.test(sign));
  return kind ? kind.source : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

/** The match to begin with: the first from a place on, else the first of all; -1 when there is none. */
export function firstFrom(found: readonly TextRange[], from: number): number {
  const at = found.findIndex(({ start }) => start >= from);
  return at < 0 && found.length > 0 ? 0 : at;
}
