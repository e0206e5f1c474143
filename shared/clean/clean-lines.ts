import { baseEvidence } from './base-evidence.ts';
import { KEPT, type Verdict } from './evidence.ts';
import { findHeading, type Heading, isTaken, withHeading } from './heading.ts';
import type { Repeated } from './line-evidence.ts';
import { nameShares } from './markup.ts';
import { type FoundByline, signaturesInside } from './metadata/find-bylines.ts';
import type { FoundTitle } from './metadata/find-title.ts';
import { isOfReport } from './of-report.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type LinesRead, readLines } from './read-lines.ts';
import { settle } from './settle.ts';
import { type Stated, UNSTATED } from './stated.ts';
import type { Ground } from './structure/context.ts';
import { isInterview } from './structure/interview.ts';
import { findLinkLists } from './structure/link-lists.ts';
import type { Line } from './text/line.ts';

interface CleanOptions {
  stated?: Stated;
  /** What the other files of the same import have taught. */
  batch?: Repeated | undefined;
}

export interface CleanedLines extends Pick<Outline, 'zones' | 'dates'> {
  /** One for each line. */
  verdicts: readonly Verdict[];
  title: FoundTitle | null;
  bylines: readonly FoundByline[];
}

/** Which lines are the article and which are not, and what the lines that are not say about it. */
export function cleanLines(lines: readonly Line[], options: CleanOptions = {}): CleanedLines {
  const { stated = UNSTATED, batch } = options;
  const read = readLines(lines);
  const outline = outlineOf(lines, read);
  const base = baseEvidence(lines, read, outline, batch);
  const heading = findHeading(lines, read, outline, base, stated.title);
  const evidence = withHeading(base, lines, read, outline, heading, stated);
  const { title, bylines } = heading;
  const isKept = isOfReport(lines, outline, title, isTaken(lines, read, evidence, bylines));
  const verdicts = settle(groundOf(lines, read, outline, heading), evidence, isKept);
  // A note of one line is its own title, and still the text.
  if (title?.index != null && verdicts.every(({ removed }) => removed)) verdicts[title.index] = KEPT;
  return { verdicts, zones: outline.zones, dates: outline.dates, title, bylines };
}

function groundOf(
  lines: readonly Line[],
  read: LinesRead,
  outline: Outline,
  { title, bylines, decks }: Heading,
): Ground {
  const { zones, body, dates, headers, tables, slots, postTimes } = outline;
  return {
    lines,
    zones,
    body,
    dates,
    headers,
    title: title?.index ?? null,
    nameShares: nameShares(lines),
    keys: countKeys(lines),
    interview: isInterview(lines, body),
    thread: read.thread,
    teasers: read.teasers,
    signers: new Set(bylines.map(({ index }) => index)),
    signatures: signaturesInside(lines, zones),
    decks,
    linkLists: findLinkLists(lines),
    tables,
    slots,
    postTimes,
  };
}

function countKeys(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
