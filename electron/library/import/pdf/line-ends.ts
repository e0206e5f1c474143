import type { TextLine } from './page.ts';

/** Lines before and behind that tell where the text around a line ends. */
const AROUND = 4;
/** Of those, the ones next to it. */
const NEXT = 2;

/** The right edges of the text around each line: beside a picture it ends before its column does. */
export function rightEdges(lines: readonly TextLine[]): Map<TextLine, number> {
  const edges = new Map<TextLine, number>();
  for (const [index, line] of lines.entries()) {
    const before = besides(lines.slice(Math.max(0, index - AROUND), index), line);
    const behind = besides(lines.slice(index + 1, index + 1 + AROUND), line);
    // Within a sentence it takes both sides to say that the line is short.
    const sides = [before.slice(-NEXT), behind.slice(0, NEXT)].filter((side) => side.length === NEXT);
    const isBoth = !ENDED.test(line.text) && sides.length === 2;
    const found = isBoth ? Math.min(...sides.map(furthest)) : furthest([...before, ...behind]);
    // What is set in from the left is as far from the right, as a block quotation is.
    const inset = Math.max(0, line.x0 - line.column.x0);
    edges.set(line, Math.min(Math.max(line.x1, found), line.column.x1 - inset));
  }
  return edges;
}

const ENDED = /[.!?:;]["'”’»“)\]]*$/;

function furthest(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map(({ x1 }) => x1));
}

function besides(lines: readonly TextLine[], line: TextLine): TextLine[] {
  return lines.filter((other) => isBeside(other, line));
}

function isBeside(other: TextLine, line: TextLine): boolean {
  const isOfColumn = other.x0 < line.column.x1 && other.x1 > line.column.x0;
  return other.page === line.page && isOfColumn && isAlike(other, line);
}

/** Of one print: a title's lines end where they like. */
function isAlike(other: TextLine, line: TextLine): boolean {
  return Math.abs(other.size - line.size) <= 0.1 * line.size;
}

/** Share of its column that a line leaves free at least where a paragraph ends, behind the end of a sentence and elsewhere: lines may be broken by their letters. */
const FREE = { sentence: 0.08, other: 0.3 };

/** The first word of the line below would have stood on this one: whoever set it began anew. `edge`: where this one's text ends. */
export function leavesRoom(line: TextLine, below: TextLine, edge: number): boolean {
  if (/[-\u00ad\u2010]$/.test(line.text)) return false;
  const [word = ''] = below.text.split(/\s/);
  const width = ((below.x1 - below.x0) * word.length) / below.text.length;
  const share = ENDED.test(line.text) ? FREE.sentence : FREE.other;
  const free = edge - line.x1;
  return free > width + 0.6 * line.size && free > share * (line.column.x1 - line.column.x0);
}
