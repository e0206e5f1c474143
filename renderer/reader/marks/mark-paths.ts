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
  look: string;
  data: string;
}

/** Marks deeper than this share a look. */
const DEEPEST = 3;

/** Where a mark's rule lies above the lower edge of its line, and how much lower with each depth; parts of the height. */
const RULE = 0.14;
const DEEPER = 0.1;

/** CSS pixels between the two rules of a claim. */
const DOUBLE = 3;

/** Fills from the lowest to the topmost, and the rules that lie over all of them. */
export function pathsOf(marks: readonly MarkLines[]): { fills: (MarkPath & { depth: number })[]; rules: MarkPath[] } {
  const fills = new Map<string, MarkPath & { depth: number }>();
  const rules = new Map<string, MarkPath>();
  for (const { mark, lines } of marks) {
    const { look } = mark;
    const depth = Math.min(mark.depth, DEEPEST);
    const fill = entry(fills, `${look} ${depth}`, { look, depth, data: '' });
    const rule = entry(rules, look, { look, data: '' });
    for (const line of lines) {
      fill.data += box(line);
      rule.data += ruled(look, line, depth);
    }
  }
  return { fills: [...fills.values()].sort((a, b) => a.depth - b.depth), rules: [...rules.values()] };
}

function entry<T>(all: Map<string, T>, key: string, made: T): T {
  const known = all.get(key);
  if (!known) all.set(key, made);
  return known ?? made;
}

function box({ left, top, right, bottom }: LineBox): string {
  const [x, width] = [tenth(left), tenth(right - left)];
  return `M${x} ${Math.round(top)}h${width}V${Math.round(bottom)}h${-width}z`;
}

function ruled(look: string, { left, top, right, bottom }: LineBox, depth: number): string {
  const y = Math.round(bottom - (bottom - top) * (RULE - DEEPER * depth));
  const rule = (at: number) => `M${tenth(left)} ${at}H${tenth(right)}`;
  return look === 'claim' ? rule(y - 1) + rule(y - 1 + DOUBLE) : rule(y);
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
