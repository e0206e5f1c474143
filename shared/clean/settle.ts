import type { RemovalKind } from '../model/removal.ts';
import { type Evidence, FULL, KEPT, type Verdict, weigh } from './evidence.ts';
import type { Zone } from './rule.ts';
import { isDeep } from './structure/below-text.ts';
import type { Context, Ground } from './structure/context.ts';
import { findRuns } from './structure/runs.ts';
import { structuralEvidence } from './structure/structure.ts';
import type { Body } from './structure/zones.ts';
import { isOffTopic, topicWords } from './text/headline.ts';
import type { Line } from './text/line.ts';
import { isHeadline } from './text/lists.ts';

/** Passes over the neighbours: what is taken out lends suspicion to what stands beside it, at most this often. */
const ROUNDS = 16;

/** Share of the words that place, form and markup may take out before they are no longer believed. */
const TOO_MUCH = 0.35;

/** Verdicts that do not change each other any more. `base`: what speaks against each line by itself. `isKept`: stays in any case. */
export function settle(
  ground: Ground,
  base: readonly (readonly Evidence[])[],
  isKept: (index: number) => boolean,
): Verdict[] {
  const { lines, tables, zones } = ground;
  const judge = (evidence: readonly Evidence[], index: number) => {
    if (isKept(index)) return KEPT;
    if (!tables.has(index)) return weigh(evidence);
    // Of a page's tables, what the page itself calls something else is none of the text.
    if (lines[index]?.markup !== '') return weigh(evidence.some(({ family }) => family === 'markup') ? evidence : []);
    return weigh(zones[index] === 'middle' ? evidence.filter(({ weight }) => weight >= FULL) : evidence);
  };
  let verdicts = base.map(judge);
  for (let round = 0; round < ROUNDS; round++) {
    const context = contextOf(ground, verdicts);
    const next = base.map((evidence, index) =>
      judge([...evidence, ...structuralEvidence(index, context, verdicts)], index),
    );
    const settled = next.every((verdict, index) => verdict.removed === verdicts[index]?.removed);
    verdicts = next;
    if (settled) break;
  }
  return takesTooMuch(lines, base, verdicts) ? base.map(judge) : verdicts;
}

/** Kinds of boxes that stand between the paragraphs of a text, however many lines they have, as well as below it. */
const INSIDE: ReadonlySet<RemovalKind> = new Set(['related', 'newsletter', 'advertisement', 'sponsor', 'share']);

/** What is known of the neighbours as long as these verdicts hold. */
function contextOf(ground: Ground, verdicts: readonly Verdict[]): Context {
  const { lines, zones, slots } = ground;
  const removed = verdicts.map((verdict) => verdict.removed);
  const telling = removed.map((gone, index) => gone && !slots.has(index));
  const isPlain = lines.every(({ markup }) => markup === '');
  const context: Context = {
    ...ground,
    body: isPlain ? { first: ground.body.first, last: lastKept(ground.body, removed) } : ground.body,
    removed,
    telling,
    runs: findRuns(ground, removed, telling),
    furniture: verdicts.map(({ removed: gone, kind }) => gone && !INSIDE.has(kind)),
    crowded: new Set(lines.flatMap((line, at) => (line.sentence && !removed[at] ? [line.group] : []))),
    vocabulary: topicsOf(lines, zones, removed),
    headings: countHeadings(ground, removed),
    lastSentence: -1,
  };
  const isText = (line: Line, index: number) =>
    line.sentence &&
    !removed[index] &&
    (line.markup !== '' ||
      zones[index] !== 'tail' ||
      (!isOffTopic(line, context.vocabulary) && !isDeep(index, context)));
  return { ...context, lastSentence: lines.findLastIndex(isText) };
}

/** Words of a heading. */
const HEADING = 10;

function countHeadings({ lines, zones }: Ground, removed: readonly boolean[]): number {
  const stays = (index: number) => lines[index]?.sentence === true && removed[index] === false;
  return lines.filter(
    ({ sentence, words }, index) =>
      !sentence &&
      words <= HEADING &&
      zones[index] === 'middle' &&
      removed[index] === false &&
      stays(index - 1) &&
      stays(index + 1),
  ).length;
}

/** What closes the run of prose and is known to be none of the text ends it. */
function lastKept({ first, last }: Body, removed: readonly boolean[]): number {
  let end = last;
  while (end > first && removed[end]) end--;
  return end;
}

/** Plain scrapes can be mostly furniture; of a page, the furniture has been left behind before. */
function takesTooMuch(
  lines: readonly Line[],
  base: readonly (readonly Evidence[])[],
  verdicts: readonly Verdict[],
): boolean {
  let total = 0;
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    if (line.markup === '' || weigh(base[index] ?? []).removed) continue;
    // Menus are long, and lead elsewhere: their words are none of the text's.
    const words = line.words * (1 - line.linked);
    total += words;
    if (verdicts[index]?.removed) taken += words;
  }
  return taken > total * TOO_MUCH;
}

/** What the text speaks of; of a page, the lines below it as well. */
function topicsOf(lines: readonly Line[], zones: readonly Zone[], removed: readonly boolean[]): ReadonlySet<string> {
  // Of plain text, a line that may be another article's headline does not vouch for itself.
  const speaks = (line: Line, index: number) =>
    line.sentence && !removed[index] && (line.markup !== '' || (zones[index] !== 'tail' && !isHeadline(line)));
  return new Set(lines.flatMap((line, index) => (speaks(line, index) ? topicWords(line.key) : [])));
}
