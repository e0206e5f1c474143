import { leavesRoom, rightEdges } from './line-ends.ts';
import type { TextLine } from './page.ts';

/** Lines that are one block of text. */
export type Paragraph = [TextLine, ...TextLine[]];

/** Lines in reading order as paragraphs. A paragraph goes on over the end of its column or page. `body`: the size of the text. */
export function paragraphs(lines: readonly TextLine[], body: number): Paragraph[] {
  const leadings = leadingBySize(lines);
  const edges = rightEdges(lines);
  const result: Paragraph[] = [];
  for (const line of lines) {
    const open = result.at(-1);
    if (open && continues(open, line)) open.push(line);
    else (interrupted(result, line) ?? startOf(result)).push(line);
  }
  return result;

  function continues(open: Paragraph, line: TextLine): boolean {
    const last = open.at(-1) ?? open[0];
    if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
    const isMoved = isMovedFrom(last, line);
    if (last.tag || line.tag) {
      if (line.page === last.page) return line.tag?.order === last.tag?.order;
      return line.tag?.role === last.tag?.role && runsOn(last, line);
    }
    if (BULLET.test(line.text)) return false;
    if (isMoved) return runsOn(last, line);
    // Large print has more between its lines than the text that the leading is measured on.
    const leading = leadings.get(Math.round(line.size)) ?? 0;
    if (line.y - last.y > 1.35 * Math.max(leading, 1.15 * line.size)) return false;
    if (NUMBER.test(line.text)) return !isEnd(last.text) && !isRoomy(last, line);
    // The lines of a list item hang below its first word, to the right of its mark.
    const hangs = isMarked(open[0].text) && line.x0 > open[0].x0;
    return (hangs || !isIndented(line, last)) && !endsShort(last) && !isRoomy(last, line);
  }

  function isRoomy(last: TextLine, line: TextLine): boolean {
    // What stands on one line with it was moved away from it, as blanks do that fill a column.
    const isBeside = line.page === last.page && Math.abs(line.y - last.y) < 1;
    return !isBeside && last.size < TITLE * body && leavesRoom(last, line, edges.get(last) ?? last.x1);
  }

  /** The sentence was not at its end, and what follows is no beginning of one, or could not have stood on the line. */
  function runsOn(last: TextLine, line: TextLine): boolean {
    if (/[-\u00ad\u2010]$/.test(last.text)) return /^\p{L}/u.test(line.text);
    if (isEnd(last.text) || isMarked(line.text)) return false;
    if (/^["'“‘«(]?[\p{Ll}\d]/u.test(line.text)) return true;
    const isFull = last.x1 - last.column.x0 > 0.75 * (last.column.x1 - last.column.x0);
    return isFull && last.size <= 1.1 * body && !isIndented(line, last) && !isRoomy(last, line);
  }

  /** The paragraph that notes or captions in small print stand in, between the end of its column and what goes on here. */
  function interrupted(before: readonly Paragraph[], line: TextLine): Paragraph | null {
    if (line.tag || Math.abs(line.size - body) > 0.1 * body) return null;
    const open = before.slice(-MOST_BETWEEN).findLast(([{ size }]) => size >= 0.95 * line.size);
    const last = open?.at(-1);
    if (!open || !last || open === before.at(-1) || line.page - last.page > 1) return null;
    const isMoved = isMovedFrom(last, line) && Math.abs(line.size - last.size) <= 0.1 * last.size;
    return isMoved && !last.tag && runsOn(last, line) ? open : null;
  }
}

/** A new paragraph at the end of those there are. */
function startOf(result: Paragraph[]): { push(line: TextLine): void } {
  return { push: (line) => result.push([line]) };
}

/** To another column or page. */
function isMovedFrom(last: TextLine, line: TextLine): boolean {
  return line.page !== last.page || line.y < last.y || line.x0 >= last.column.x1;
}

/** How many times as large as the text a title is, whose lines are broken by their sense. */
const TITLE = 1.3;

/** Notes and captions, one after the other, that a paragraph goes on behind. */
const MOST_BETWEEN = 12;

const BULLET = /^(?:[•▪●◦‣–]\s)/;
/** Which a date may begin with, too: "3. Februar". */
const NUMBER = /^\(?\d{1,2}[.)]\s/;

function isMarked(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

function isEnd(text: string): boolean {
  return /[.!?:;]["'”’»“)\]\d]*$/.test(text);
}

/** A paragraph's first line stands to the right of the column's edge, and of the line before. */
function isIndented(line: TextLine, last: TextLine): boolean {
  const indent = line.x0 - line.column.x0;
  return indent > 0.7 * line.size && indent < 6 * line.size && line.x0 - last.x0 > 0.7 * line.size;
}

/** The line stops well before the column's edge, at the end of a sentence. */
function endsShort(line: TextLine): boolean {
  const width = line.column.x1 - line.column.x0;
  return /[.!?:]["'”’»)\]]*$/.test(line.text) && line.column.x1 - line.x1 > 0.18 * width;
}

/** By the size of the print, in points: the least distance between two baselines that is frequent; between paragraphs there is more. */
function leadingBySize(lines: readonly TextLine[]): Map<number, number> {
  const bySize = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (
      !before ||
      isMovedFrom(before, line) ||
      line.y === before.y ||
      Math.round(line.size) !== Math.round(before.size)
    )
      continue;
    const gaps = bySize.get(Math.round(line.size)) ?? new Map<number, number>();
    bySize.set(Math.round(line.size), gaps);
    const gap = Math.round((line.y - before.y) * 2) / 2;
    gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  return new Map([...bySize].map(([size, gaps]) => [size, leastOfFrequent(gaps)]));
}

/** Share of the most frequent distance at which another is frequent. */
const FREQUENT = 0.3;

function leastOfFrequent(gaps: ReadonlyMap<number, number>): number {
  const most = Math.max(...gaps.values());
  return Math.min(...[...gaps].filter(([, count]) => count >= FREQUENT * most).map(([gap]) => gap));
}
