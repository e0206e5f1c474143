import { addressEvidence, isGuide } from './address.ts';
import { type Evidence, sure, weigh } from './evidence.ts';
import { batchEvidence, dateEvidence, type Repeated, templates } from './line-evidence.ts';
import type { Outline } from './outline.ts';
import type { LinesRead } from './read-lines.ts';
import { contentsEvidence, findContents } from './structure/contents.ts';
import { findInserts, INSERTED } from './structure/inserts.ts';
import { closingEvidence } from './structure/outer-blocks.ts';
import { sponsorEvidence } from './structure/sponsors.ts';
import { isCells } from './structure/tables.ts';
import type { Line } from './text/line.ts';

/** What speaks against each line by its own words, its zone and the batch, before title and signers are known. */
export function baseEvidence(
  lines: readonly Line[],
  { fitting, addresses, ofPage }: LinesRead,
  { zones, dates, closing, body, tables }: Outline,
  batch: Repeated | undefined,
): Evidence[][] {
  const contents = findContents(lines);
  const shared = batchEvidence(lines, zones, batch);
  const guide = isGuide(lines.filter((line, index) => line.sentence && zones[index] === 'middle'));
  // What a page means by itself is its own, whomever the text speaks to. The points of a list within it are the text's.
  const ofGuide = (line: Line, index: number) =>
    ((guide && line.sentence) || line.role === 'list') &&
    line.markup !== '' &&
    zones[index] === 'middle' &&
    !addresses[index]?.own;
  const base = lines.map((line, index) => {
    const zone = zones[index] ?? 'middle';
    return [
      ...(isCells(line) && tables.has(index) ? [] : templates(line, zone, fitting[index] ?? [])),
      ...dateEvidence(dates.get(index), zone),
      ...(shared[index] ?? []),
      ...closingEvidence(index, line, closing),
      ...contentsEvidence(index, contents),
      ...sponsorEvidence(index, lines),
      ...(ofPage[index] ? [sure('other', 'about-page')] : []),
      ...(ofGuide(line, index) ? [] : addressEvidence(line, zone, addresses[index] ?? null)),
    ];
  });
  for (const index of findInserts(lines, body, (at) => weigh(base[at] ?? []))) base[index]?.push(...INSERTED);
  return base;
}
