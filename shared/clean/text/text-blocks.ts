import type { Line } from './line.ts';

/** Paragraphs with no blank line between them from which on a blank line parts blocks of the page, not paragraphs. */
export const CROWDED = 4;
/** Share of the blocks with paragraphs in them that must be one paragraph each. */
const MOST = 0.8;

export type IsKnown = (line: Line, index: number) => boolean;

export interface Block {
  /** Indexes of its lines. */
  at: number[];
  /** Those of them that are known to be furniture. */
  known: number[];
  /** How many of the others are paragraphs. */
  prose: number;
}

/** Of a plain text, the lines between two blank ones; none of a page, whose markup says more. */
export function blocksOf(lines: readonly Line[], isKnown: IsKnown): Block[] {
  if (lines.some(({ markup }) => markup !== '')) return [];
  const blocks = new Map<number, number[]>();
  for (const [index, { group }] of lines.entries()) {
    const at = blocks.get(group);
    if (at) at.push(index);
    else blocks.set(group, [index]);
  }
  return [...blocks.values()].map((at) => {
    const known = at.filter((index) => isKnown(lines[index] as Line, index));
    const prose = at.filter((index) => !known.includes(index) && lines[index]?.paragraph);
    return { at, known, prose: prose.length };
  });
}

/** A paragraph with a blank line above it and below. */
export function isAlone({ prose, at }: Block): boolean {
  return prose === 1 && at.length === 1;
}

/** Most paragraphs do: a block of several lines is none of the text's. */
export function standAlone(blocks: readonly Block[]): boolean {
  const alone = blocks.filter(isAlone).length;
  return alone >= CROWDED && alone >= MOST * blocks.filter(({ prose }) => prose > 0).length;
}
