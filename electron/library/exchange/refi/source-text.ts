import { CodePointIndex } from '../../../../shared/text/code-points.ts';
import { lineFeeds } from '../../../../shared/text/line-feeds.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';

/** A text of a project, its lines ending in LF, and where its selections are in it. */
export interface SourceText {
  text: string;
  /** UTF-16 code units of `text`; null for positions that are not in it. */
  range(selection: XmlElement): { start: number; end: number } | null;
}

type Range = { start: number; end: number };
type Counting = (selection: XmlElement) => Range | null;
/** How one way to treat the line breaks counts: in code points, as the standard says, and in UTF-16. */
type Countings = { points: Counting; units: Counting };

/** Selections that are looked at to tell how a program counts. */
const ASKED = 200;

/**
 * Positions are code points of the text. Programs differ in whether the line break of a file with CRLF counts once or twice
 * (QualCoder writes the one and reads the other): the counting under which the selections hold the words they are named by,
 * or begin and end with words, is the one that was meant. What was selected in the window of a program may count in UTF-16
 * beside others that do not (QualCoder's do, behind characters of two units): then the selection's own name tells.
 */
export function sourceText(raw: string, selections: readonly XmlElement[]): SourceText {
  const text = lineFeeds(raw);
  const range = ({ points, units }: Countings, selection: XmlElement) => {
    const [found, other] = [points(selection), units(selection)];
    return !isNamed(text, found, selection) && isNamed(text, other, selection) ? other : found;
  };
  const once = countings(text, (offset) => offset);
  if (text.length === raw.length) return { text, range: (selection) => range(once, selection) };
  const breaks = [...raw.matchAll(/\r(?=\n)/g)].map(({ index }) => index);
  const twice = countings(raw, (offset) => offset - countBelow(breaks, offset));
  const asked = selections.slice(0, ASKED);
  const score = (count: Countings) =>
    asked.reduce((sum, selection) => sum + likeness(text, range(count, selection), selection), 0);
  const meant = score(twice) > score(once) ? twice : once;
  return { text, range: (selection) => range(meant, selection) };
}

function countings(counted: string, place: (offset: number) => number): Countings {
  const index = new CodePointIndex(counted);
  const counting =
    (length: number, toUtf16: (position: number) => number): Counting =>
    ({ attributes }) => {
      const [start, end] = [Number(attributes['startPosition']), Number(attributes['endPosition'])];
      if (!(start >= 0 && end >= start && end <= length)) return null;
      return { start: place(toUtf16(start)), end: place(toUtf16(end)) };
    };
  return {
    points: counting(index.length, (position) => index.toUtf16(position)),
    units: counting(counted.length, (position) => position),
  };
}

function likeness(text: string, range: Range | null, selection: XmlElement): number {
  if (!range) return 0;
  if (isNamed(text, range, selection)) return 3;
  return isEdge(text, range.start) && isEdge(text, range.end) ? 1 : 0;
}

/** True where the words begin as the selection's name does, which several programs take from them. */
function isNamed(text: string, range: Range | null, { attributes }: XmlElement): boolean {
  const name = attributes['name']?.replace(/\s*(?:…|\.{3})$/, '').replace(/\s+/g, ' ') ?? '';
  return range !== null && name.length > 3 && text.slice(range.start, range.end).replace(/\s+/g, ' ').startsWith(name);
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
