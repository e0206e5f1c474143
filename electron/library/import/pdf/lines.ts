import { isNoteSign, noteSign } from '../note-sign.ts';
import { withDropCaps } from './drop-caps.ts';
import { type Gutter, gutters } from './gutters.ts';
import type { Page, Piece, TextLine } from './page.ts';
import { medianSize } from './print-size.ts';

/** The lines of a page in reading order: columns from left to right, what spans them where it stands. */
export function pageLines(page: Page, found: readonly Gutter[] = gutters(page)): TextLine[] {
  const pieces = withDropCaps(page.pieces);
  const large = LARGE * medianSize(pieces);
  const lines = rows(pieces).flatMap((row) =>
    segments(row, found, large).map((pieces) => lineOf(page.number, inReadingOrder(pieces))),
  );
  return inOrder(lines, found);
}

/** How far from a line's baseline the words on it may stand, and what is raised or lowered in small print; in sizes of the larger. */
const OFF = { same: 0.4, small: 0.55 };
/** More pieces than a line of text has, letter by letter. */
const MOST_PIECES = 500;
/** Characters that are raised or lowered: more is a line of its own. */
const LONGEST_SIGN = 4;

interface Row {
  y: number;
  size: number;
  pieces: Piece[];
}

/** Pieces by baseline, topmost first, each row from left to right. What is raised or lowered stays with the line it belongs to. */
function rows(pieces: readonly Piece[]): Piece[][] {
  const result: Row[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = result.slice(-4).findLast((one) => piece.y - one.y <= Math.max(one.size, piece.size) * OFF.same);
    if (row) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else result.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const [at, row] of result.entries()) withSigns(row, result.slice(Math.max(0, at - 3), at + 4));
  return result.filter((row) => row.pieces.length > 0).map((row) => row.pieces.toSorted((a, b) => a.x - b.x));
}

/** Moves the signs that stand by themselves on a row to the line they are raised from, of those above and below. */
function withSigns(row: Row, around: readonly Row[]): void {
  if ([row, ...around].some(({ pieces }) => pieces.length > MOST_PIECES)) return;
  const isSign = (piece: Piece) =>
    piece.text.trim().length <= LONGEST_SIGN && !row.pieces.some((other) => other !== piece && touch(other, piece));
  for (const sign of row.pieces.filter(isSign)) {
    const host = around.find(
      ({ size, y, pieces }) =>
        sign.size < SMALL * size && Math.abs(sign.y - y) <= OFF.small * size && pieces.some((one) => touch(one, sign)),
    );
    if (!host || host === row) continue;
    host.pieces.push(sign);
    row.pieces = row.pieces.filter((piece) => piece !== sign);
  }
}

/** Pieces from left to right, with what is written from right to left the other way round: each sign of it may be a piece. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const row = [...pieces];
  const isOther = (piece: Piece | undefined) => piece?.fromRight === true;
  for (let start = 0; start < row.length; start++) {
    if (!isOther(row[start])) continue;
    let end = start;
    // Marks between words belong to both.
    for (let at = start + 1; at < row.length && (isOther(row[at]) || !/[\p{L}\p{N}]/u.test(row[at]?.text ?? '')); at++)
      if (isOther(row[at])) end = at;
    row.splice(start, end - start + 1, ...row.slice(start, end + 1).reverse());
    start = end;
  }
  return row;
}

/** One stands where the other ends. */
function touch(one: Piece, other: Piece): boolean {
  const size = Math.max(one.size, other.size);
  const gap = Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
  return gap > -0.3 * size && gap < 0.4 * size;
}

/** A row cut where a gutter runs through it, and where the gap is wider than any space between words. */
function segments(row: readonly Piece[], found: readonly Gutter[], large: number): Piece[][] {
  const result: Piece[][] = [];
  for (const piece of row) {
    const last = result.at(-1)?.at(-1);
    if (last && !isCut(last, piece, found, large)) result.at(-1)?.push(piece);
    else result.push([piece]);
  }
  return result;
}

/** How many times as large as the text the print of titles is. */
const LARGE = 1.4;

/** Share of a gutter that is free where columns are parted: a line or two reach a little into it. */
const MOST_OF_GUTTER = 0.6;

function isCut(left: Piece, right: Piece, found: readonly Gutter[], large: number): boolean {
  const end = left.x + left.width;
  const gap = right.x - end;
  if (left.tag && right.tag && left.tag.order !== right.tag.order) return true;
  if (left.artifact !== right.artifact) return true;
  if (gap > 4 * Math.max(left.size, right.size)) return true;
  // The words of a title that spans the columns stand further apart than some columns do.
  const space = right.size > large ? right.size : 0.3 * right.size;
  return found.some(({ x0, x1 }) => end <= x1 && right.x >= x0 && gap > Math.max(space, MOST_OF_GUTTER * (x1 - x0)));
}

function lineOf(page: number, pieces: readonly Piece[]): TextLine {
  const [first] = pieces as [Piece, ...Piece[]];
  const main = pieces.toSorted((a, b) => b.text.length - a.text.length)[0] ?? first;
  let text = '';
  let end = first.x;
  let before: Piece | null = null;
  for (const piece of pieces) {
    const gap = Math.max(piece.x - end, before && before.x > piece.x ? before.x - piece.x - piece.width : 0);
    const isSign = isRaised(piece, main) && isNoteSign(piece.text, text);
    if (text !== '' && gap > 0.15 * piece.size && !isSign && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += isSign ? noteSign(piece.text) : piece.text;
    if (isSign && text.length < 6) text += ' ';
    end = piece.x + piece.width;
    before = piece;
  }
  const x0 = Math.min(...pieces.map((piece) => piece.x));
  const x1 = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const line = { page, text: text.trim(), x0, x1, y: main.y, size: main.size };
  return { ...line, column: { x0, x1 }, tag: main.tag, artifact: main.artifact };
}

/** Share of the print beside it below which print is small. */
const SMALL = 0.87;

function isRaised(piece: Piece, main: Piece): boolean {
  return piece.size < SMALL * main.size && piece.y < main.y - 0.15 * main.size;
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
