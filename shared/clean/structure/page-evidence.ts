import type { RemovalKind } from '../../model/removal.ts';
import type { Evidence } from '../evidence.ts';
import { markupEvidence } from '../markup.ts';
import type { Line } from '../text/line.ts';
import type { Context } from './context.ts';

/** What a page's own names for its parts, its links and a line's place in it say. Nothing of plain text. */
export function pageEvidence(index: number, context: Context): Evidence[] {
  const line = context.lines[index] as Line;
  if (line.markup === '') return [];
  const found = [
    ...markupEvidence(line, context.nameShares),
    ...linkEvidence(index, context),
    ...linkListEvidence(index, context),
    ...edgeEvidence(index, context),
  ];
  if (line.sentence || (line.role === 'heading' && line.linked < 0.5))
    return found.filter((one) => one.family !== 'markup' || PROSE_ASIDES.has(one.kind) || isBox(found));
  return found;
}

function isBox(found: readonly Evidence[]): boolean {
  return found.some(({ rule }) => rule === 'form.small-box');
}

/** Parts of a page that hold whole sentences; the others' names are given to parts of articles, too. */
const PROSE_ASIDES: ReadonlySet<RemovalKind> = new Set([
  'byline',
  'newsletter',
  'related',
  'copyright',
  'advertisement',
  'cookie',
  'comments',
]);

/** In words of sentences: a teaser below the headline of another article is shorter. */
const HEADED = 45;

/** A line that is nothing but a link leads elsewhere, unless it heads what the text itself says of what it leads to. */
function linkEvidence(index: number, { lines }: Context): Evidence[] {
  const line = lines[index] as Line;
  if (line.linked < 0.8 || line.words < 2 || /^https?:/.test(line.key)) return [];
  if (line.role === 'heading' && headedBy(index, lines) >= HEADED) return [];
  return [{ rule: 'links.only', kind: 'related', family: 'links', weight: line.linked >= 0.95 ? 0.6 : 0.5 }];
}

/** Entries of a list that leads elsewhere with one and all. */
function linkListEvidence(index: number, { linkLists }: Context): Evidence[] {
  if (!linkLists.has(index)) return [];
  return [
    { rule: 'links.list', kind: 'related', family: 'links', weight: 0.6 },
    { rule: 'form.list-of-links', kind: 'related', family: 'form', weight: 0.4 },
  ];
}

/** In a page, what stands above the first paragraph or below the last is often not the article's. */
function edgeEvidence(index: number, context: Context): Evidence[] {
  const line = context.lines[index] as Line;
  const share = index / Math.max(1, context.lines.length - 1);
  // A sentence above the first paragraph is rather the opening than furniture.
  const outside = line.sentence ? context.zones[index] === 'tail' : context.zones[index] !== 'middle';
  if (outside || share > 0.9) {
    return [{ rule: 'place.edge', kind: 'other', family: 'place', weight: 0.4 }];
  }
  return [];
}

/** Words of the sentences below a heading, up to the next one; few of their letters stand in links. */
function headedBy(index: number, lines: readonly Line[]): number {
  let words = 0;
  for (let at = index + 1; at < lines.length && words < HEADED; at++) {
    const line = lines[at] as Line;
    if (line.role === 'heading') break;
    if (line.sentence && line.linked < 0.5) words += line.words;
  }
  return words;
}
