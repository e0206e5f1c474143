import { tellsOfWork } from './about-writer.ts';
import { type Byline, inTitleCase } from './byline.ts';
import { creditEvidence } from './captions.ts';
import type { Line } from './line.ts';
import { isPerson, signedBy } from './named-date.ts';

/** Lines between a name and the day beside it: buttons, a place. */
const NEAR = 4;

/**
 * The name that stands alone between the title and the text, near the day: papers that sign without "by". Not one that
 * the text itself speaks of; `last` is its last line, below which a page tells of its writers.
 */
export function findLoneName(
  lines: readonly Line[],
  range: { from: number; to: number; last: number },
  isDate: (index: number) => boolean,
  isTaken: (index: number) => boolean,
): { index: number; byline: Byline } | null {
  for (let index = range.from; index < range.to; index++) {
    // "Ann Lee in London", "Ann Lee at Quarry Road", "Ann Lee | Legal affairs".
    const text = (lines[index] as Line).text.replace(
      /\s(?:(?:in|at|en|à|aus)(?:\s\p{Lu}[\p{L}'’-]+){1,3}|[|•·]\s\p{Lu}[\p{L} &-]{2,30})$/u,
      '',
    );
    if (isTaken(index) || !isPerson(text)) continue;
    const near = lines.some((_, at) => Math.abs(at - index) <= NEAR && at >= range.from && at < range.to && isDate(at));
    const name = inTitleCase(text);
    if (near && !lines.some((line, at) => at >= range.to && at <= range.last && speaksOf(line, name)))
      return { index, byline: signedBy(text) };
  }
  return null;
}

/** Not where a picture is credited, or a page tells of its writers. */
function speaksOf(line: Line, name: string): boolean {
  return line.sentence && line.text.includes(name) && creditEvidence(line).length === 0 && !tellsOfWork(line, name);
}
