import { withDropCaps } from './drop-caps.ts';
import type { Page, Piece } from './page.ts';
import { medianSize } from './print-size.ts';

/** White space between two columns. */
export interface Gutter {
  x0: number;
  x1: number;
}

/** Share of the lines beside it that may run across a gutter: titles and tables do. */
const CROSSED = 0.2;
/** Lines that must stand on either side of it. */
const LINES = 4;

/** Each page with its gutters, from left to right; one with few lines has those of the page before it, where they fit. */
export function withGutters(pages: readonly Page[]): { page: Page; found: Gutter[] }[] {
  let before: Gutter[] = [];
  return pages.map((page) => {
    const own = gutters(page);
    const found = own.length > 0 ? own : before.filter((gutter) => fits(page.pieces, gutter));
    before = found;
    return { page, found };
  });
}

/** Nothing but what spans the page crosses it, and text stands beside text. */
function fits(pieces: readonly Piece[], { x0, x1 }: Gutter): boolean {
  const center = (x0 + x1) / 2;
  const crossing = pieces.filter(({ x, width }) => x < center && x + width > center);
  const left = new Set(pieces.filter(({ x, width }) => x + width <= center).map(({ y }) => Math.round(y)));
  const beside = pieces.filter(({ x, y }) => x >= center && x - x1 < 1 && left.has(Math.round(y)));
  return beside.length > 0 && crossing.length <= CROSSED * pieces.length;
}

/** The gutters of a page by its own text; none where it is one column. */
export function gutters(whole: Page): Gutter[] {
  const page = { ...whole, pieces: withDropCaps(whole.pieces) };
  const width = Math.ceil(page.width);
  // A page as large as a hall is a plan.
  if (page.pieces.length < 2 * LINES || width > 20_000 || width < 1) return [];
  const covered = coverage(page.pieces, width);
  const most = Math.max(...covered);
  const size = medianSize(page.pieces);
  const result: Gutter[] = [];
  for (let x = Math.floor(width * 0.15); x < width * 0.85; x++) {
    if ((covered[x] ?? 0) > most * CROSSED) continue;
    let end = x;
    while (end < width * 0.85 && (covered[end] ?? 0) <= most * CROSSED) end++;
    const gutter = { x0: x, x1: end };
    if (end - x >= Math.max(5, size * 0.7) && separates(page.pieces, gutter)) result.push(gutter);
    x = end;
  }
  return result;
}

/** Pieces over each point of the page's width. */
function coverage(pieces: readonly Piece[], width: number): number[] {
  const change = new Array<number>(width + 2).fill(0);
  for (const { x, width: length } of pieces) {
    const from = Math.min(width, Math.max(0, Math.floor(x)));
    const to = Math.min(width, Math.max(from, Math.ceil(x + length)));
    change[from] = (change[from] ?? 0) + 1;
    change[to + 1] = (change[to + 1] ?? 0) - 1;
  }
  let sum = 0;
  return change.map((by) => {
    sum += by;
    return sum;
  });
}

/** Text on both sides at the same heights, of more than a word a line: else it is an indent or a table of numbers. */
function separates(pieces: readonly Piece[], { x0, x1 }: Gutter): boolean {
  const left = pieces.filter((piece) => piece.x + piece.width <= x1 && piece.x < x0);
  const right = pieces.filter((piece) => piece.x >= x0 && piece.x + piece.width > x1);
  const rowsOf = (side: readonly Piece[]) => new Set(side.map(({ y }) => Math.round(y)));
  const wide = (side: readonly Piece[]) => side.reduce((sum, { text }) => sum + text.length, 0) / rowsOf(side).size;
  const [one, other] = [rowsOf(left), rowsOf(right)];
  if (one.size < LINES || other.size < LINES) return false;
  const overlap = Math.min(Math.max(...one), Math.max(...other)) - Math.max(Math.min(...one), Math.min(...other));
  return overlap > 0 && wide(left) >= 12 && wide(right) >= 12;
}
