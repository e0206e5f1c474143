import type { TextRange } from '../../model/selector.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Search } from './candidate.ts';
import type { Expected } from './drift.ts';
import { type Pattern, tokenFrom } from './pattern.ts';
import { COUNTS, LIKELY } from './seeds.ts';

/**
 * Where the pattern stands to the letter, in a place that no other comes near: most selectors of a text that was edited a
 * little, and all that need be asked of them. Null where it does not, or where another place has words of it too, so
 * that the two must be weighed.
 */
export function findVerbatim(pattern: Pattern, search: Search, expected: Expected | undefined): TextRange | null {
  const { text, range } = pattern;
  if (text.length === range.end - range.start) return null;
  const at = placeOf(pattern, search.text.text, expected);
  if (at < 0) return null;
  // Words that the pattern cuts at its ends are not asked.
  const first = tokenFrom(search.text, at);
  const end = tokenAt(search.text.tokens, at + text.length);
  const ids = search.text.tokens.ids.subarray(first, end);
  if (!search.ballot.isAlone(ids, first, search.postings, COUNTS, LIKELY)) return null;
  return { start: at + range.start, end: at + range.end };
}

/** Characters beyond what the text may have shifted by. */
const SLACK = 64;

/** Where the pattern begins; looked for no further from where it is expected than the text may have shifted. */
function placeOf({ text, range }: Pattern, whole: string, expected: Expected | undefined): number {
  if (!expected) return whole.indexOf(text);
  const from = Math.max(0, Math.floor(expected.at - range.start - expected.within - SLACK));
  const to = Math.ceil(expected.at + expected.within + text.length + SLACK);
  const at = whole.slice(from, to).indexOf(text);
  return at < 0 ? -1 : from + at;
}
