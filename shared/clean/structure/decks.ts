import type { Line } from '../text/line.ts';

/** Words of the shortest subtitle; of fewer, a line may be a button. */
const SHORTEST = 6;

/**
 * Indexes of the subtitles of a plain text whose writer signs below its title: what stands right below the title or right above who
 * signs, in some words.
 */
export function findDecks(
  lines: readonly Line[],
  { title, first }: { title: number | null; first: number },
  isByline: (index: number) => boolean,
): ReadonlySet<number> {
  const signed = title === null ? -1 : lines.findIndex((_, index) => index > title && index < first && isByline(index));
  if (title === null || signed < 0) return new Set();
  const isDeck = (index: number) => {
    const line = lines[index];
    return line !== undefined && line.markup === '' && line.words >= SHORTEST && index > title && index < signed;
  };
  return new Set([title + 1, signed - 1].filter(isDeck));
}
