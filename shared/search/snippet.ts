import type { TextRange } from '../model/selector.ts';
import type { Word } from './words.ts';

export interface Snippet {
  text: string;
  /** The words found, UTF-16 code units of `text`. */
  marks: TextRange[];
  /** The first of them in the whole text, UTF-16 code units. */
  range: TextRange;
}

/** Length aimed at, and how much stands before the first mark; UTF-16 code units. */
const LENGTH = 160;
const BEFORE = 50;

/** Up to `limit` excerpts around the marks, each beginning and ending at a word. */
export function snippets(text: string, words: readonly Word[], marks: readonly TextRange[], limit: number): Snippet[] {
  const result: Snippet[] = [];
  for (let at = 0; at < marks.length && result.length < limit; ) {
    const first = marks[at]!;
    const window = windowAround(text, words, first);
    const inside: TextRange[] = [];
    for (; at < marks.length && marks[at]!.end <= window.end; at++) inside.push(marks[at]!);
    result.push(excerpt(text, window, inside, first));
  }
  return result;
}

function windowAround(text: string, words: readonly Word[], mark: TextRange): TextRange {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(mark.start - BEFORE, text.length - LENGTH));
  const to = Math.max(mark.end, Math.min(text.length, from + LENGTH));
  const start = from === 0 ? 0 : Math.min(mark.start, words[firstAtOrAfter(words, from)]?.start ?? from);
  if (to === text.length) return { start, end: to };
  const cut = firstAtOrAfter(words, to);
  return { start, end: Math.max(mark.end, words[cut - 1]!.end <= to ? words[cut - 1]!.end : words[cut - 1]!.start) };
}

/** Index of the first word that starts at or after the offset; words.length when none does. */
function firstAtOrAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function excerpt(text: string, window: TextRange, marks: TextRange[], first: TextRange): Snippet {
  const lead = window.start > 0 ? '… ' : '';
  const tail = window.end < text.length ? ' …' : '';
  const body = text.slice(window.start, window.end).replace(/\s/g, ' ').trimEnd();
  const shift = lead.length - window.start;
  return {
    text: `${lead}${body}${tail}`,
    marks: marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    range: first,
  };
}
