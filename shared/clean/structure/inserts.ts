import type { RemovalKind } from '../../model/removal.ts';
import type { Evidence, Verdict } from '../evidence.ts';
import { isRelatedHeader } from '../rules/related.ts';
import type { Line } from '../text/line.ts';
import { isEntry, isItem } from '../text/lists.ts';
import { endsLikeProse } from '../text/sentence.ts';
import { type Block, blocksOf, standAlone } from '../text/text-blocks.ts';
import type { Body } from './zones.ts';

/** Lines of a box between paragraphs. */
const LARGEST = 8;

/**
 * Indexes of the lines of boxes between the paragraphs of a plain text whose paragraphs stand alone: several lines with no blank
 * line between them and no paragraph among them, of which one is the page's. Entries of lists and tables are
 * the text's.
 */
export function findInserts(
  lines: readonly Line[],
  body: Body,
  verdictOf: (index: number) => Verdict,
): ReadonlySet<number> {
  const blocks = blocksOf(lines, () => false);
  if (!standAlone(blocks)) return new Set();
  const isInsert = ({ at, prose }: Block) =>
    prose === 0 &&
    at.length >= 2 &&
    at.length <= LARGEST &&
    at.every((index) => index > body.first && index < body.last);
  const isPages = (index: number) => {
    const { removed, kind } = verdictOf(index);
    return (removed && OF_PAGES.has(kind)) || isRelatedHeader(lines[index]?.key ?? '');
  };
  // A sentence above the first of them is the paragraph that the box stands below.
  const inserts = blocks.filter(isInsert).flatMap(({ at }) => {
    const first = at.findIndex(isPages);
    return first < 0 ? [] : at.filter((index, place) => place > first || !endsLikeProse(lines[index]?.text ?? ''));
  });
  const tells = (index: number) => /[.]["”»]?$/.test(lines[index]?.text ?? '') && verdictOf(index).score === 0;
  const heads = (index: number) => lines[index + 1]?.group === lines[index]?.group && tells(index + 1);
  return new Set(
    inserts.filter((index) => {
      const line = lines[index] as Line;
      return line.role !== 'caption' && !isItem(line) && !isEntry(line) && !tells(index) && !heads(index);
    }),
  );
}

/** Kinds of lines that only pages have. */
const OF_PAGES: ReadonlySet<RemovalKind> = new Set([
  'advertisement',
  'sponsor',
  'newsletter',
  'related',
  'share',
  'comments',
  'cookie',
  'navigation',
]);

export const INSERTED: readonly Evidence[] = [
  { rule: 'place.insert', kind: 'other', family: 'place', weight: 0.6 },
  { rule: 'neighbours.insert', kind: 'other', family: 'neighbours', weight: 0.45 },
];
