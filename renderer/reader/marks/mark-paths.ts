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
 * What a block's marks fill and rule, by what looks alike; of each line for itself with `byLine`. In whole pixels, so that rules are sharp and
 * neighbours share an edge.
 */
export function pathsOf(marks: readonly MarkLines[], corner: Corner, byLine = false): Map<string, MarkPath> {
  const paths = new Map<string, MarkPath>();
  for (const { mark, lines } of marks) {
    const { look } = mark;
    const depth = Math.min(mark.depth, DEEPEST);
    let row = Number.NaN;
    let fill: MarkPath | undefined;
    let rule: MarkPath | undefined;
    for (const line of lines) {
      const own = byLine ? Math.round(line.top) : 0;
      if (own !== row || !fill || !rule) {
        row = own;
        fill = entry(paths, 'fill', look, depth, row);
        rule = entry(paths, 'rule', look, 0, row);
      }
      const left = Math.round(corner.x + line.left);
      const right = Math.round(corner.x + line.right);
      fill.data += box(line, left, right, corner.y);
      rule.data += ruled(look, line, depth, left, right, corner.y);
    }
  }
  return paths;
}

function entry(all: Map<string, MarkPath>, part: MarkPath['part'], look: string, depth: number, row: number): MarkPath {
  const key = `${part} ${look} ${depth} ${row}`;
  let known = all.get(key);
  if (!known) {
    known = { part, look, depth, data: '' };
    all.set(key, known);
  }
  return known;
}

function box({ top, bottom }: LineBox, left: number, right: number, y: number): string {
  return `M${left} ${y + Math.round(top)}H${right}V${y + Math.round(bottom)}H${left}z`;
}

function ruled(look: string, { top, bottom }: LineBox, depth: number, left: number, right: number, y: number): string {
  const at = y + Math.round(bottom - (bottom - top) * (RULE - DEEPER * depth));
  return look === 'claim' ? rule(left, right, at - 1) + rule(left, right, at - 1 + DOUBLE) : rule(left, right, at);
}

function rule(left: number, right: number, y: number): string {
  return `M${left} ${y}H${right}`;
}
