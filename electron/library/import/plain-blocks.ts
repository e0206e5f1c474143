import type { Line } from '../../../shared/clean/text/line.ts';
import type { Block } from '../../../shared/model/block.ts';

interface Mark {
  /** Length of the mark and the blank behind it, in UTF-16 code units. */
  length: number;
  /** The number of an ordered item; null for a bullet. */
  number: number | null;
  sign: string;
}

/**
 * The block that a line of plain text makes. It is a list item only among others: "3. Mai" opens a sentence, and a lone
 * dash a speech.
 */
export function plainBlock(lines: readonly Line[], index: number): Block {
  const { printed: text = '', role } = lines[index] ?? {};
  if (role === 'caption') return { type: 'caption', text };
  const mark = readMark(text);
  if (!mark || ![-1, 1].some((step) => goesOn(mark, lines[index + step]?.printed, step)))
    return { type: 'paragraph', text };
  return { type: 'list', text: text.slice(mark.length), level: 1, ordered: mark.number !== null };
}

function goesOn(mark: Mark, neighbour: string | undefined, step: number): boolean {
  const other = readMark(neighbour ?? '');
  if (!other || other.sign !== mark.sign) return false;
  return mark.number === null || other.number === mark.number + step;
}

function readMark(text: string): Mark | null {
  const match = /^(?:([-*•·▪●])|(\d{1,3})([.)]))\s+(?=\S)/u.exec(text);
  if (!match) return null;
  return { length: match[0].length, number: match[2] ? Number(match[2]) : null, sign: match[1] ?? match[3] ?? '' };
}
