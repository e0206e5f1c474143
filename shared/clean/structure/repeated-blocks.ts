import { type Evidence, FULL } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import { isIngredient, isItem } from '../text/lists.ts';

/** Lines of a block that make it one of the page's boxes when it stands twice, and words of its longest sentence: a refrain's are short, and lists have none. */
const LINES = 3;
const LONGEST = 12;
/** Lines of a longer one, which may be the text, scraped twice. */
const MOST = 12;

/** Indexes of the lines of boxes that stand twice and more in a plain text, line for line. */
export function findRepeatedBlocks(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some(({ markup }) => markup !== '')) return found;
  const places = new Map<string, number[]>();
  for (const [index, { key }] of lines.entries()) places.set(key, [...(places.get(key) ?? []), index]);
  for (const [index, { key }] of lines.entries()) {
    for (const other of places.get(key) ?? []) {
      if (other <= index || (lines[index - 1] && lines[index - 1]?.key === lines[other - 1]?.key)) continue;
      let length = 1;
      while (
        index + length < other &&
        lines[index + length] &&
        lines[index + length]?.key === lines[other + length]?.key
      )
        length++;
      const block = lines.slice(index, index + length);
      if (length < LINES || length > MOST || !block.some(({ sentence, words }) => sentence && words >= LONGEST))
        continue;
      for (let at = 0; at < length; at++)
        for (const place of [index + at, other + at]) if (!isOfText(lines, place)) found.add(place);
    }
  }
  return found;
}

/** A page prints a list of its text twice, too. */
function isOfText(lines: readonly Line[], index: number): boolean {
  return isIngredient(lines, index) || isItem(lines[index] as Line);
}

export function repeatedBlockEvidence(index: number, blocks: ReadonlySet<number>): Evidence[] {
  if (!blocks.has(index)) return [];
  return [{ rule: 'repeated.block', kind: 'repeated', family: 'repeat', weight: FULL }];
}
