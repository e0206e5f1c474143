import { CodePointIndex } from '../../../../shared/text/code-points.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';

/** A text of a project, its lines ending in LF, and where its selections are in it. */
export interface SourceText {
  text: string;
  /** UTF-16 code units of `text`; null for positions that are not in it. */
  range(selection: XmlElement): { start: number; end: number } | null;
}

type Range = { start: number; end: number };
type Counting = (selection: XmlElement) => Range | null;

/** Selections that are looked at to tell how a program counts. */
const ASKED = 200;

/**
 * Positions are code points of the text. Programs differ in whether the line break of a file with CRLF counts once or twice
 * (QualCoder writes the one and reads the other): the counting under which the selections hold the words they are named by,
 * or begin and end with words, is the one that was meant.
 */
export function sourceText(raw: string, selections: readonly XmlElement[]): SourceText {
  const text = raw.replace(/\r\n?/g, '\n');
  const once = counting(text, (offset) => offset);
  if (text.length === raw.length) return { text, range: once };
  const breaks = [...raw.matchAll(/\r(?=\n)/g)].map(({ index }) => index);
  const twice = counting(raw, (offset) => offset - countBelow(breaks, offset));
  const asked = selections.slice(0, ASKED);
  const score = (count: Counting) =>
    asked.reduce((sum, selection) => sum + likeness(text, count(selection), selection), 0);
  return { text, range: score(twice) > score(once) ? twice : once };
}

function counting(counted: string, place: (offset: number) => number): Counting {
  const index = new CodePointIndex(counted);
  return ({ attributes }) => {
    const [start, end] = [Number(attributes['startPosition']), Number(attributes['endPosition'])];
    if (!(start >= 0 && end >= start && end <= index.length)) return null;
    return { start: place(index.toUtf16(start)), end: place(index.toUtf16(end)) };
  };
}

function likeness(text: string, range: Range | null, { attributes }: XmlElement): number {
  if (!range) return 0;
  const words = text.slice(range.start, range.end);
  const name = attributes['name']?.replace(/\s*(?:…|\.{3})$/, '').replace(/\s+/g, ' ') ?? '';
  if (name.length > 3 && words.replace(/\s+/g, ' ').startsWith(name)) return 3;
  return isEdge(text, range.start) && isEdge(text, range.end) ? 1 : 0;
}

/** No word is cut there. */
function isEdge(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at));
}

function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
