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
export const LENGTH = 160;
const BEFORE = 50;

/** Where the words of a text begin and end. */
export interface WordBounds {
  /** Start of the first word from there on; null when none follows. */
  nextStart(offset: number): number | null;
  /** The last word that starts before; null when there is none. */
  lastBefore(offset: number): TextRange | null;
}

/** Up to `limit` excerpts around the marks, each beginning and ending at a word. */
export function snippets(text: string, bounds: WordBounds, marks: readonly TextRange[], limit: number): Snippet[] {
  const result: Snippet[] = [];
  for (let at = 0; at < marks.length && result.length < limit; ) {
    const first = marks[at]!;
    const window = windowAround(text, bounds, first);
    const inside: TextRange[] = [];
    for (; at < marks.length && marks[at]!.end <= window.end; at++) inside.push(marks[at]!);
    result.push(excerpt(text, window, inside, first));
  }
  return result;
}

function windowAround(text: string, bounds: WordBounds, mark: TextRange): TextRange {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(mark.start - BEFORE, text.length - LENGTH));
  const to = Math.max(mark.end, Math.min(text.length, from + LENGTH));
  const start = from === 0 ? 0 : Math.min(mark.start, bounds.nextStart(from) ?? from);
  if (to === text.length) return { start, end: to };
  const last = bounds.lastBefore(to) ?? mark;
  return { start, end: Math.max(mark.end, last.end <= to ? last.end : last.start) };
}

/** The bounds of words that were cut. */
export function boundsOf(words: readonly Word[]): WordBounds {
  return {
    nextStart: (offset) => words[firstAtOrAfter(words, offset)]?.start ?? null,
    lastBefore: (offset) => words[firstAtOrAfter(words, offset) - 1] ?? null,
  };
}

/** The bounds of words in a plain text, looked for where they are asked for. */
export function plainBounds(text: string): WordBounds {
  const isWord = (at: number) => /[0-9A-Za-z]/.test(text.charAt(at));
  return {
    nextStart(offset) {
      let at = offset;
      if (at > 0 && isWord(at - 1)) while (isWord(at)) at++;
      while (at < text.length && !isWord(at)) at++;
      return at < text.length ? at : null;
    },
    lastBefore(offset) {
      let start = offset - 1;
      while (start >= 0 && !isWord(start)) start--;
      if (start < 0) return null;
      let end = start + 1;
      while (isWord(end)) end++;
      while (start > 0 && isWord(start - 1)) start--;
      return { start, end };
    },
  };
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
