import type { RemovalKind } from '../../model/removal.ts';
import type { Evidence } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import { isItem } from '../text/lists.ts';
import { isReported } from '../text/sentence.ts';
import type { Context } from './context.ts';

/** Lines that are no sentences, in a row between two sentences that stay. */
interface Run {
  from: number;
  to: number;
}

/** Fewer lines are a heading and a list, or a quotation's source. */
const SHORTEST = 3;

/** Times that a slot stands in a text. */
const OFTEN = 4;

/** Lines on either side in which a list with marks is looked for. */
const REACH = 6;

/**
 * Other articles with the days on which they appeared, or who wrote them: two such marks and more among lines that are no
 * sentences. The text's own have sentences below them.
 */
function isMarkedList(
  index: number,
  lines: readonly Line[],
  removed: readonly boolean[],
  isMark: (index: number) => boolean,
): boolean {
  const { from, to } = runAround(index, lines, removed, REACH);
  const marks = lines.slice(from, to + 1).filter((_, at) => isMark(from + at)).length;
  return marks >= 2 && to - from + 1 >= marks * 2;
}

/**
 * Pages put boxes between paragraphs: a header, headlines, names, buttons. What stands between two lines of
 * such a run that are known to be none of the article, is none either; its last line may be the heading of what follows. Of
 * plain text alone: of a page, boxes have been left behind or are called by a name.
 */
export function interruption(index: number, line: Line, context: Context): Evidence[] {
  if (context.zones[index] !== 'middle' || line.markup !== '' || isItem(line) || line.words > 20) return [];
  const { lines, removed, dates, signatures, keys } = context;
  if (line.sentence && !asks(index, lines)) return [];
  // Below its time, a post of a live report may begin with a headline.
  if (dates.get(index - 1)?.timed) return [];
  if (isMarkedList(index, lines, removed, (at) => dates.get(at)?.iso != null || signatures.has(at)))
    return inRun('related', 'related.marked-list');
  const run = runAround(index, lines, removed);
  const length = run.to - run.from + 1;
  if (length < SHORTEST) return [];
  // What stands between paragraphs again and again, as slots for advertisements do, makes no box of a heading.
  const isOfBox = (at: number) => removed[at] === true && (keys.get(lines[at]?.key ?? '') ?? 0) < OFTEN;
  const count = (from: number, to: number) => lines.slice(from, to).filter((_, at) => isOfBox(from + at)).length;
  const before = count(run.from, index);
  const after = count(index + 1, run.to + 1);
  if (before === 0 || after === 0 || before + after < length / 4) return [];
  return inRun('other', 'interruption.between');
}

function inRun(kind: RemovalKind, rule: string): Evidence[] {
  return [
    { rule, kind, family: 'neighbours', weight: 0.55 },
    { rule: 'form.no-sentence', kind, family: 'form', weight: 0.46 },
  ];
}

/** `reach`: how far from the line it is followed. */
function runAround(index: number, lines: readonly Line[], removed: readonly boolean[], reach = lines.length): Run {
  const isInside = (at: number) =>
    Math.abs(at - index) <= reach &&
    lines[at] !== undefined &&
    (!lines[at].sentence || removed[at] === true || asks(at, lines));
  let [from, to] = [index, index];
  while (isInside(from - 1)) from--;
  while (isInside(to + 1)) to++;
  return { from, to };
}

/** A poll's question has the answers to choose from below it, and quotes nobody. */
function asks(index: number, lines: readonly Line[]): boolean {
  const { text, key, words } = lines[index] as Line;
  if (words > 14 || !text.endsWith('?') || isReported(key)) return false;
  return [lines[index + 1], lines[index + 2]].every(
    (line) => line !== undefined && !line.sentence && line.words <= 4 && !line.text.includes(':'),
  );
}
