import type { TextLine } from './page.ts';

/** Lines that are one block of text. */
export type Paragraph = [TextLine, ...TextLine[]];

/** Lines in reading order as paragraphs. A paragraph goes on over the end of its column or page. */
export function paragraphs(lines: readonly TextLine[]): Paragraph[] {
  const leading = typicalLeading(lines);
  const result: Paragraph[] = [];
  for (const line of lines) {
    const open = result.at(-1);
    if (open && continues(open, line, leading)) open.push(line);
    else result.push([line]);
  }
  return result;
}

function continues(open: Paragraph, line: TextLine, leading: number): boolean {
  const last = open.at(-1) ?? open[0];
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
  const isMoved = line.page !== last.page || line.y < last.y || line.x0 >= last.column.x1;
  if (last.tag || line.tag) {
    if (line.page === last.page) return line.tag?.order === last.tag?.order;
    return line.tag?.role === last.tag?.role && runsOn(last.text, line.text);
  }
  if (BULLET.test(line.text)) return false;
  if (isMoved) return runsOn(last.text, line.text);
  // Large print has more between its lines than the text that the leading is measured on.
  if (line.y - last.y > 1.35 * Math.max(leading, 1.15 * line.size)) return false;
  // The lines of a list item hang below its first word, to the right of its mark.
  const hangs = BULLET.test(open[0].text) && line.x0 > open[0].x0;
  return (hangs || !isIndented(line, last)) && !endsShort(last);
}

const BULLET = /^(?:[•▪●◦‣–]\s|\(?\d{1,2}[.)]\s)/;

/** The sentence was not at its end, and what follows is no beginning of one. */
function runsOn(before: string, after: string): boolean {
  if (/[-\u00ad\u2010]$/.test(before)) return /^\p{L}/u.test(after);
  return !/[.!?:]["'”’»)\]\d]*$/.test(before) && /^["'“‘«(]?[\p{Ll}\d]/u.test(after) && !BULLET.test(after);
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

/** The most frequent distance between two baselines, in points; 0 where there are no two lines. */
function typicalLeading(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || line.y <= before.y) continue;
    const gap = Math.round((line.y - before.y) * 2) / 2;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
