import type { RemovalKind } from '../../model/removal.ts';
import type { Evidence } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import { headsSources, isIngredient, isItem } from '../text/lists.ts';
import type { Context } from './context.ts';
import { asks, type Run } from './runs.ts';

/** Fewer lines are a heading and a list, or a quotation's source. */
const SHORTEST = 3;

/** Lines on either side in which a list with marks is looked for. */
const REACH = 6;

/**
 * Other articles with the days on which they appeared, or who wrote them: two such marks and more among lines that are no
 * sentences. The text's own have sentences below them.
 */
function isMarkedList(index: number, run: Run, isMark: (index: number) => boolean): boolean {
  const [from, to] = [Math.max(run.from, index - REACH), Math.min(run.to, index + REACH)];
  let marks = 0;
  for (let at = from; at <= to; at++) if (isMark(at)) marks++;
  return marks >= 2 && to - from + 1 >= marks * 2;
}

/**
 * Pages put boxes between paragraphs: a header, headlines, names, buttons. What stands between two lines of
 * such a run that are known to be none of the article, is none either; its last line may be the heading of what follows. Of
 * plain text alone: of a page, boxes have been left behind or are called by a name.
 */
export function interruption(index: number, line: Line, context: Context): Evidence[] {
  if (context.zones[index] !== 'middle' || line.markup !== '' || isItem(line) || line.words > 20) return [];
  const { lines, dates, signatures, runs } = context;
  if (line.sentence && !asks(index, lines)) return [];
  // Below its time, a post of a live report may begin with a headline.
  if (dates.get(index - 1)?.timed) return [];
  const run = runs.around[index];
  if (!run || headsList(index, context)) return [];
  if (isMarkedList(index, run, (at) => dates.get(at)?.iso != null || signatures.has(at)))
    return inRun('related', 'related.marked-list');
  const length = run.to - run.from + 1;
  if (length < SHORTEST) return [];
  const count = (from: number, to: number) => (runs.boxed[to] ?? 0) - (runs.boxed[from] ?? 0);
  const before = count(run.from, index);
  const after = count(index + 1, run.to + 1);
  if (before === 0 || after === 0 || before + after < length / 2.5) return [];
  return inRun('other', 'interruption.between');
}

/** What heads a list of things, "Ingredients", "Method", though a button of the page may stand below it. */
function headsList(index: number, { lines, removed, zones }: Context): boolean {
  const line = lines[index] as Line;
  if (headsSources(line.key)) return true;
  if (line.words > HEADING) return false;
  let at = index + 1;
  while (at <= index + 2 && removed[at]) at++;
  const next = lines[at];
  return zones[at] === 'middle' && next !== undefined && (isIngredient(lines, at) || STEP.test(next.text));
}

/** Words of what heads a list. */
const HEADING = 3;
/** The first of a list with numbers, told in a sentence. */
const STEP = /^1[.)]\s.*[.!]$/u;

function inRun(kind: RemovalKind, rule: string): Evidence[] {
  return [
    { rule, kind, family: 'neighbours', weight: 0.55 },
    { rule: 'form.no-sentence', kind, family: 'form', weight: 0.46 },
  ];
}
