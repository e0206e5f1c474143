import { sentencesOf } from '../../../shared/detect/text/sentences.ts';
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

/** The range without white space at its ends; it may be empty then. */
export function withoutSpace(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

export type Edge = 'start' | 'end';
export type Unit = 'word' | 'sentence';

/** Characters of text looked at on each side of an edge; what is longer than that moves in pieces. */
const WINDOW: Record<Unit, number> = { word: 200, sentence: 4000 };

/**
 * The range with one edge moved by a word, as the language cuts words, or by a sentence. Widening stops at the text's
 * ends, narrowing leaves something. The same range when nothing can move.
 */
export function movedBy(unit: Unit, text: string, range: TextRange, edge: Edge, by: 'wider' | 'narrower'): TextRange {
  const at = range[edge];
  const from = Math.max(0, at - WINDOW[unit]);
  const pieces = piecesIn[unit](text.slice(from, at + WINDOW[unit]), from);
  const forward = (edge === 'end') === (by === 'wider');
  const places = pieces.map((piece) => piece[edge]);
  const next = forward ? places.find((place) => place > at) : places.findLast((place) => place < at);
  if (next === undefined) return range;
  const moved = { ...range, [edge]: next };
  return moved.start < moved.end ? moved : range;
}

const piecesIn: Record<Unit, (text: string, offset: number) => TextRange[]> = { word: wordsIn, sentence: sentencesIn };

function wordsIn(text: string, offset: number): TextRange[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: offset + index, end: offset + index + segment.length }));
}

/** No sentence goes on in the next line. */
function sentencesIn(text: string, offset: number): TextRange[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    sentencesOf(line).map(({ start, end }) => ({ start: offset + index + start, end: offset + index + end })),
  );
}

/**
 * The range in two at an offset, without white space at the cut; null when one of them would be empty. No word is cut: within one the
 * cut is at its nearer end.
 */
export function splitAt(text: string, range: TextRange, offset: number): [TextRange, TextRange] | null {
  if (offset <= range.start || offset >= range.end) return null;
  const at = besideWord(text, offset);
  const before = text.slice(range.start, at).trimEnd();
  const after = text.slice(at, range.end).trimStart();
  if (before === '' || after === '') return null;
  return [
    { start: range.start, end: range.start + before.length },
    { start: range.end - after.length, end: range.end },
  ];
}

function besideWord(text: string, offset: number): number {
  const from = Math.max(0, offset - WINDOW.word);
  const words = wordsIn(text.slice(from, offset + WINDOW.word), from);
  const within = words.find(({ start, end }) => start < offset && offset < end);
  if (!within) return offset;
  return offset - within.start <= within.end - offset ? within.start : within.end;
}
