import type { Mark } from './mark-source.ts';

/** A line of a mark, in CSS pixels from the block's upper left corner. */
export interface LineBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface MarkLines {
  mark: Pick<Mark, 'look' | 'depth'>;
  lines: readonly LineBox[];
}

/** What is filled or ruled alike, as SVG path data. */
export interface MarkPath {
  part: 'fill' | 'rule';
  look: string;
  /** Of fills: rules tell theirs by where they lie. */
  depth: number;
  data: string;
}

/** Where a block's upper left corner lies on the sheet, in CSS pixels. */
export interface Corner {
  x: number;
  y: number;
}

/** Marks deeper than this share a look. */
const DEEPEST = 3;

/** Where a mark's rule lies above the lower edge of its line, and how much lower with each depth; parts of the height. */
const RULE = 0.14;
const DEEPER = 0.1;

/** CSS pixels between the two rules of a claim. */
const DOUBLE = 3;

/**
 * What a block's marks fill and rule, by what looks alike; of each line for itself with `byLine`. In whole pixels downwards, so that rules are
 * sharp.
 */
export function pathsOf(marks: readonly MarkLines[], corner: Corner, byLine = false): Map<string, MarkPath> {
  const paths = new Map<string, MarkPath>();
  for (const { mark, lines } of marks) {
    const { look } = mark;
    const depth = Math.min(mark.depth, DEEPEST);
    for (const line of lines) {
      const row = byLine ? Math.round(line.top) : 0;
      entry(paths, row, { part: 'fill', look, depth, data: '' }).data += box(line, corner);
      entry(paths, row, { part: 'rule', look, depth: 0, data: '' }).data += ruled(look, line, depth, corner);
    }
  }
  return paths;
}

function entry(all: Map<string, MarkPath>, row: number, made: MarkPath): MarkPath {
  const key = `${made.part} ${made.look} ${made.depth} ${row}`;
  const known = all.get(key);
  if (!known) all.set(key, made);
  return known ?? made;
}

function box({ left, top, right, bottom }: LineBox, { x, y }: Corner): string {
  const width = tenth(right - left);
  return `M${tenth(x + left)} ${y + Math.round(top)}h${width}V${y + Math.round(bottom)}h${-width}z`;
}

function ruled(look: string, { left, top, right, bottom }: LineBox, depth: number, corner: Corner): string {
  const y = corner.y + Math.round(bottom - (bottom - top) * (RULE - DEEPER * depth));
  const rule = (at: number) => `M${tenth(corner.x + left)} ${at}H${tenth(corner.x + right)}`;
  return look === 'claim' ? rule(y - 1) + rule(y - 1 + DOUBLE) : rule(y);
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
