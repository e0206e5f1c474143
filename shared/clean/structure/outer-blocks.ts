import type { Evidence } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import { isCitation, isIngredient, isRow } from '../text/lists.ts';
import { endsLikeProse, isReported } from '../text/sentence.ts';
import { type Block, blocksOf, CROWDED, type IsKnown, isAlone, standAlone } from '../text/text-blocks.ts';

/** Lines of a closing block that are known to be none of the article, and their share of it. */
const KNOWN = 2;
const SHARE = 0.12;
/** From this share on, what stands above the first of them in the block is furniture as well. */
const MUCH = 0.25;
/** Share of its lines that may be paragraphs: readers' comments, what a page says of itself. */
const PROSE = 0.34;
/** Likewise of the block above the text, where a paragraph is a box or a long subtitle. */
const OPENING_PROSE = 0.2;
const SMALLEST = 4;

/**
 * Index of the line from which on a plain text is the page's own, or the number of lines where there is none. Where blank
 * lines part blocks and not paragraphs, the block below the text that holds some known furniture and hardly any prose is
 * furniture to its end: no rule knows every headline, name and button in it. `isKnown` tells which lines are furniture by
 * themselves.
 */
export function findClosing(lines: readonly Line[], isKnown: IsKnown): number {
  const blocks = blocksOf(lines, isKnown);
  let closing = lines.length;
  const spaced = standAlone(blocks);
  const last = textBlocks(blocks).at(-1) ?? (spaced ? blocks.findLastIndex(isAlone) : -1);
  if (last < 0) return closing;
  // The card of a recipe has buttons of its own.
  const cooked = lines.findLastIndex((_, index) => isIngredient(lines, index));
  for (const { at, known, prose } of blocks.slice(last + 1).reverse()) {
    if (known.length < Math.max(KNOWN, at.length * SHARE) || prose > at.length * PROSE) break;
    // What stands first in it may be the writer's last word, or a table of the text; where paragraphs stand alone, that would, too.
    const much = known.length >= at.length * MUCH && !at.includes(cooked);
    const isFurniture = (index: number) => known.includes(index) || (much && !lines[index]?.sentence);
    const whole = much && spaced && at.length >= SMALLEST && !endsLikeProse(lines[at[0] as number]?.text ?? '');
    const first = at.find((index) => index > cooked && (whole || isFurniture(index))) ?? closing;
    closing = first;
    if (first !== at[0]) break;
  }
  return closing;
}

/**
 * Likewise the index of the line with which what stands above the text ends, 0 where there is nothing of the sort: the block
 * in which the page names itself, its title, the writer and the day.
 */
export function findOpening(lines: readonly Line[], isKnown: IsKnown): number {
  const blocks = blocksOf(lines, isKnown);
  const above = blocks.slice(0, textBlocks(blocks)[0] ?? 0);
  // With the page's own name begins the uppermost; any below it may be the text's.
  const last = above.findLast(
    ({ at, known, prose }) =>
      at.length >= SMALLEST && known.length >= (at[0] === 0 ? 1 : KNOWN) && prose <= at.length * OPENING_PROSE,
  );
  return (last?.at.at(-1) ?? -1) + 1;
}

/**
 * Indexes of the blocks that are text: those that hold several paragraphs, or, where blank lines part paragraphs too, those of one
 * that stand beside another such block.
 */
function textBlocks(blocks: readonly Block[]): number[] {
  const crowded = blocks.flatMap(({ prose }, index) => (prose >= CROWDED ? [index] : []));
  if (crowded.length > 0) return crowded;
  const single = blocks.flatMap((block, index) =>
    isAlone(block) && [index - 1, index + 1].some((at) => blocks[at] && isAlone(blocks[at])) ? [index] : [],
  );
  return single.length >= CROWDED ? single : [];
}

/** A row of a table stays, and a paragraph that reports what somebody said. */
export function closingEvidence(index: number, line: Line, closing: number): Evidence[] {
  if (index < closing || isRow(line) || isCitation(line) || (line.paragraph && isReported(line.key))) return [];
  return [
    { rule: 'place.closing-block', kind: 'other', family: 'place', weight: 0.6 },
    { rule: 'neighbours.closing-block', kind: 'other', family: 'neighbours', weight: 0.45 },
  ];
}

/** Whole sentences in the block above the text that stand above its title, too. A title may ask or call. */
export function openingEvidence(index: number, line: Line, edge: { opening: number; title: number }): Evidence[] {
  if (index >= Math.min(edge.opening, edge.title) || !line.sentence || !/[.…]$/.test(line.text)) return [];
  return [
    { rule: 'place.opening-block', kind: 'banner', family: 'place', weight: 0.6 },
    { rule: 'neighbours.opening-block', kind: 'banner', family: 'neighbours', weight: 0.45 },
  ];
}
