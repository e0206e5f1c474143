import type { TextRange } from '../../../shared/model/selector.ts';

/** Signs that are printed in several ways and typed in one. */
const alike = [/["“”„«»]/, /['‘’‚]/, /[-‐‑–—]/];

/**
 * Where words occur in a text, in order and apart from one another (UTF-16 code units), whatever the case, the spaces
 * between them and the form of quotation marks and dashes. No more than `most`.
 */
export function findInText(text: string, wanted: string, most = 2000): TextRange[] {
  const pattern = patternOf(wanted.trim());
  if (pattern === '') return [];
  const found: TextRange[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === most) break;
  }
  return found;
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
