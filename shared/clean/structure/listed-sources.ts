import type { Line } from '../text/line.ts';
import { headsSources } from '../text/lists.ts';
import { JUNK } from './prose-worth.ts';

/** Lines from the last sentence within which it stands: an entry may end as a sentence does. */
const NEAR = 5;
/** Words of the shortest entry. */
const SHORT = 3;
/** A year, a title in marks, or whom and when: one alone may be another article's. */
const CITED = /\b(?:19|20)\d\d\b|, [“"„«]|, \p{L}.*, .*\d/u;
const DATED = 2;

/**
 * The last line of a list of sources below the text, which belongs to it though it is no prose; null where there is none. `last` is the text's
 * last line, `worth` each line's weight as prose.
 */
export function lastSource(last: number, lines: readonly Line[], worth: readonly number[]): number | null {
  const head = lines.findIndex(({ key }, index) => index > last - NEAR && index <= last + NEAR && headsSources(key));
  if (head < 0) return null;
  const below = lines.slice(head + 1);
  const end = below.findIndex(({ words }, at) => words < SHORT || worth[head + 1 + at] === JUNK);
  const entries = end < 0 ? below : below.slice(0, end);
  return entries.filter(({ text }) => CITED.test(text)).length >= DATED ? Math.max(last, head + entries.length) : null;
}
