import { withDropCaps } from './drop-caps.ts';
import { type Gutter, gutters } from './gutters.ts';
import type { Page, Piece, TextLine } from './page.ts';

/** The lines of a page in reading order: columns from left to right, what spans them where it stands. */
export function pageLines(page: Page): TextLine[] {
  const pieces = withDropCaps(page.pieces);
  const found = gutters({ ...page, pieces });
  const lines = rows(pieces).flatMap((row) => segments(row, found).map((pieces) => lineOf(page.number, pieces)));
  return inOrder(lines, found);
}

/** Pieces by baseline, topmost first, each row from left to right. Superscripts stay with the line they belong to. */
function rows(pieces: readonly Piece[]): Piece[][] {
  const result: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = result.slice(-4).findLast((one) => piece.y - one.y <= Math.max(one.size, piece.size) * 0.4);
    if (row) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else result.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return result.map((row) => row.pieces.toSorted((a, b) => a.x - b.x));
}

/** A row cut where a gutter runs through it, and where the gap is wider than any space between words. */
function segments(row: readonly Piece[], found: readonly Gutter[]): Piece[][] {
  const result: Piece[][] = [];
  for (const piece of row) {
    const last = result.at(-1)?.at(-1);
    if (last && !isCut(last, piece, found)) result.at(-1)?.push(piece);
    else result.push([piece]);
  }
  return result;
}

function isCut(left: Piece, right: Piece, found: readonly Gutter[]): boolean {
  const end = left.x + left.width;
  const gap = right.x - end;
  if (left.tag && right.tag && left.tag.order !== right.tag.order) return true;
  if (left.artifact !== right.artifact) return true;
  if (gap > 4 * Math.max(left.size, right.size)) return true;
  return found.some((gutter) => end <= gutter.x1 && right.x >= gutter.x0 && gap > 0.3 * right.size);
}

function lineOf(page: number, pieces: readonly Piece[]): TextLine {
  const [first] = pieces as [Piece, ...Piece[]];
  let text = '';
  let end = first.x;
  for (const piece of pieces) {
    const gap = piece.x - end;
    if (text !== '' && gap > 0.15 * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  const main = pieces.toSorted((a, b) => b.text.length - a.text.length)[0] ?? first;
  const x1 = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const line = { page, text: text.trim(), x0: first.x, x1, y: main.y, size: main.size };
  return { ...line, column: { x0: first.x, x1 }, tag: main.tag, artifact: main.artifact };
}

/** What spans a gutter ends the columns above it and begins those below. */
function inOrder(lines: readonly TextLine[], found: readonly Gutter[]): TextLine[] {
  const result: TextLine[] = [];
  let band: TextLine[][] = [];
  const flush = () => {
    for (const column of band) result.push(...withEdges(column ?? []));
    band = [];
  };
  const spanning: TextLine[] = [];
  for (const line of lines) {
    if (found.some((gutter) => line.x0 < gutter.x0 && line.x1 > gutter.x1)) {
      flush();
      spanning.push(line);
      result.push(line);
      continue;
    }
    const center = (line.x0 + line.x1) / 2;
    const number = found.filter((gutter) => center > (gutter.x0 + gutter.x1) / 2).length;
    band[number] = [...(band[number] ?? []), line];
  }
  flush();
  const edges = new Map(withEdges(spanning).map((line) => [`${line.y} ${line.x0}`, line.column]));
  return result.map((line) => {
    const column = found.length > 0 ? edges.get(`${line.y} ${line.x0}`) : undefined;
    return column ? { ...line, column } : line;
  });
}

/** The column's left edge is where most of its lines begin; its right edge where the longest end. */
function withEdges(lines: readonly TextLine[]): TextLine[] {
  const starts = new Map<number, number>();
  for (const { x0, text } of lines) starts.set(Math.round(x0), (starts.get(Math.round(x0)) ?? 0) + text.length);
  const most = [...starts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const x1 = Math.max(...lines.map((line) => line.x1));
  return lines.map((line) => ({ ...line, column: { x0: most, x1 } }));
}
