import type { FoundTitle } from './metadata/find-title.ts';
import type { Outline } from './outline.ts';
import { findBoilerplate } from './structure/boilerplate.ts';
import { headsPost } from './structure/posts.ts';
import { findSummaries } from './structure/summaries.ts';
import { keyOf, type Line } from './text/line.ts';

/**
 * Whether a line stays whatever speaks against it: summaries above the text, what a press release tells of its sender, and the times
 * above the posts of a live report, which are its headings. `isKnown` tells which lines sign, are the title or none of the article.
 */
export function isOfReport(
  lines: readonly Line[],
  { body, zones, postTimes }: Outline,
  title: FoundTitle | null,
  isKnown: (index: number) => boolean,
): (index: number) => boolean {
  const summaries = findSummaries(lines, body.first, isKnown);
  const boilerplate = findBoilerplate(lines, title && keyOf(title.text));
  return (index) =>
    boilerplate.has(index) ||
    (summaries.has(index) && index > (title?.index ?? -1)) ||
    postTimes.has(index) ||
    (postTimes.has(index - 1) && lines[index]?.sentence === false && lines[index + 1]?.sentence === true) ||
    (postTimes.size > 0 && zones[index] !== 'tail' && headsPost(lines[index]?.key ?? ''));
}
