import type { Evidence } from './evidence.ts';
import type { Line } from './line.ts';
import { isRow } from './lists.ts';
import { isParagraph, isReported } from './sentence.ts';

/** Paragraphs with no blank line between them from which on a blank line parts blocks of the page, not paragraphs. */
const CROWDED = 4;
/** Lines of a closing block that are known to be none of the article, and their share of it. */
const KNOWN = 2;
const SHARE = 0.12;
/** From this share on, what stands above the first of them in the block is furniture as well. */
const MUCH = 0.25;
/** Share of its lines that may be paragraphs: readers' comments, what a page says of itself. */
const PROSE = 0.34;

/**
 * Index of the line from which on a plain text is the page's own, or the number of lines where there is none. Where blank
 * lines part blocks and not paragraphs, the block below the text that holds some known furniture and hardly any prose is
 * furniture to its end: no rule knows every headline, name and button in it. `isKnown` tells which lines are furniture by
 * themselves.
 */
export function findClosing(lines: readonly Line[], isKnown: (line: Line, index: number) => boolean): number {
  let closing = lines.length;
  if (lines.some(({ markup }) => markup !== '')) return closing;
  const isProse = (line: Line) => line.sentence && isParagraph(line.text, line.words);
  const blocks = new Map<number, number[]>();
  for (const [index, { group }] of lines.entries()) blocks.set(group, [...(blocks.get(group) ?? []), index]);
  const counted = [...blocks.values()].map((at) => {
    const known = at.filter((index) => isKnown(lines[index] as Line, index));
    const prose = at.filter((index) => !known.includes(index) && isProse(lines[index] as Line));
    return { at, known, prose: prose.length };
  });
  const last = counted.findLastIndex(({ prose }) => prose >= CROWDED);
  if (last < 0) return closing;
  for (const { at, known, prose } of counted.slice(last + 1).reverse()) {
    if (known.length < Math.max(KNOWN, at.length * SHARE) || prose > at.length * PROSE) break;
    // What stands first in it may be the writer's last word, or a table of the text.
    const much = known.length >= at.length * MUCH;
    const first = at.find((index) => known.includes(index) || (much && !lines[index]?.sentence)) ?? closing;
    closing = first;
    if (first !== at[0]) break;
  }
  return closing;
}

/** A row of a table stays, and a paragraph that reports what somebody said. */
export function closingEvidence(index: number, line: Line, closing: number): Evidence[] {
  if (index < closing || isRow(line) || (line.sentence && isReported(line.key) && isParagraph(line.text, line.words)))
    return [];
  return [
    { rule: 'place.closing-block', kind: 'other', family: 'place', weight: 0.6 },
    { rule: 'neighbours.closing-block', kind: 'other', family: 'neighbours', weight: 0.45 },
  ];
}
