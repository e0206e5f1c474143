import type { FoundTitle } from './metadata/find-title.ts';
import type { Outline } from './outline.ts';
import { findBoilerplate } from './structure/boilerplate.ts';
import { findPostTimes } from './structure/posts.ts';
import { findSummaries } from './structure/summaries.ts';
import { keyOf, type Line } from './text/line.ts';

/** Lines below the time of a post within which its text begins. */
const BELOW_TIME = 4;

/** What heads a live report: "14:05 First result". */
const TIMED = /^\d{1,2}[:.h]\d{2}(?: uhr| h)? \p{L}{2,}.{4,}/u;

/**
 * Whether a line stays whatever speaks against it: summaries above the text, what a press release tells of its sender, and the times
 * above the posts of a live report, which are its headings. `isKnown` tells which lines sign, are the title or none of the article.
 */
export function isOfReport(
  lines: readonly Line[],
  { body, zones }: Outline,
  title: FoundTitle | null,
  isKnown: (index: number) => boolean,
): (index: number) => boolean {
  const summaries = findSummaries(lines, body.first, isKnown);
  const boilerplate = findBoilerplate(lines, title && keyOf(title.text));
  const postTimes = findPostTimes(lines);
  const isPostTime = (index: number) => postTimes.has(index) && index >= body.first - BELOW_TIME && index <= body.last;
  return (index) =>
    boilerplate.has(index) ||
    (summaries.has(index) && index > (title?.index ?? -1)) ||
    isPostTime(index) ||
    (isPostTime(index - 1) && lines[index]?.sentence === false && lines[index + 1]?.sentence === true) ||
    (postTimes.size > 0 && zones[index] !== 'tail' && TIMED.test(lines[index]?.key ?? ''));
}
