import type { TextRange } from '../../../shared/model/selector.ts';

/** All ranges are UTF-16 code units of the article text. */

const OPENING = /["'“”„‟«»‹›‘’‚‛「『]/u;
const CLOSING = /["'“”‟«»‹›‘’‛」』]/u;

/** The words of a quotation without the quotation marks and white space around them; never empty. */
export function withoutQuotationMarks(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && (/\s/.test(text.charAt(start)) || OPENING.test(text.charAt(start)))) start++;
  while (end > start && (/\s/.test(text.charAt(end - 1)) || isClosing(text, start, end))) end--;
  return start < end ? { start, end } : range;
}

/** An apostrophe that ends a plural ("the islands’") has no partner inside the span, but a letter before it. */
function isClosing(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end - 1);
  if (!CLOSING.test(mark)) return false;
  const apostrophe = mark === '’' || mark === "'";
  return !(apostrophe && /s/i.test(text.charAt(end - 2)) && !/[‘']/.test(text.slice(Math.max(0, start - 1), end - 1)));
}

export type Edge = 'start' | 'end';

/** Characters of text looked at on each side of an edge; words longer than that move in pieces. */
const WINDOW = 200;

/**
 * The range with one edge moved by a word, as the language cuts words. Widening stops at the text's ends, narrowing
 * leaves at least one word. The same range when nothing can move.
 */
export function movedByWord(text: string, range: TextRange, edge: Edge, by: 'wider' | 'narrower'): TextRange {
  const at = range[edge];
  const from = Math.max(0, at - WINDOW);
  const words = wordsIn(text.slice(from, at + WINDOW), from);
  const forward = (edge === 'end') === (by === 'wider');
  const places = words.map((word) => word[edge]);
  const next = forward ? places.find((place) => place > at) : places.findLast((place) => place < at);
  if (next === undefined) return range;
  const moved = { ...range, [edge]: next };
  return moved.start < moved.end ? moved : range;
}

function wordsIn(text: string, offset: number): TextRange[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: offset + index, end: offset + index + segment.length }));
}
