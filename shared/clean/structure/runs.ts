import type { Line } from '../text/line.ts';
import { isReported } from '../text/sentence.ts';

/** Lines that are no sentences, in a row between two sentences that stay or the times of a live report. */
export interface Run {
  from: number;
  to: number;
}

/** The runs of a text as one pass sees them, found once for all its lines. */
export interface Runs {
  /** The run that a line stands in, by index; null where it is a sentence that stays. */
  around: readonly (Run | null)[];
  /** For each index, how many lines above it are known to be of a box. */
  boxed: readonly number[];
}

/** Times that a slot stands in a text. */
const OFTEN = 4;

interface Ground {
  lines: readonly Line[];
  /** How often each key occurs among the lines. */
  keys: ReadonlyMap<string, number>;
  postTimes: ReadonlySet<number>;
}

/** `removed`: what the pass before took out, by index; `telling`: what of that may be of a box. */
export function findRuns(
  { lines, keys, postTimes }: Ground,
  removed: readonly boolean[],
  telling: readonly boolean[],
): Runs {
  const around: (Run | null)[] = [];
  const boxed = [0];
  let run: Run | null = null;
  for (const [index, line] of lines.entries()) {
    // What stands between paragraphs again and again, as slots for advertisements do, makes no box of a heading.
    const isOfBox = telling[index] === true && (keys.get(line.key) ?? 0) < OFTEN;
    boxed.push((boxed[index] ?? 0) + (isOfBox ? 1 : 0));
    const isSentence = line.sentence && removed[index] !== true && !asks(index, lines);
    if (isSentence || postTimes.has(index)) run = null;
    else if (run) run.to = index;
    else run = { from: index, to: index };
    around.push(run);
  }
  return { around, boxed };
}

/** A poll's question has the answers to choose from below it, and quotes nobody. */
export function asks(index: number, lines: readonly Line[]): boolean {
  const { text, key, words } = lines[index] as Line;
  if (words > 14 || !text.endsWith('?') || isReported(key)) return false;
  return [lines[index + 1], lines[index + 2]].every(
    (line) => line !== undefined && !line.sentence && line.words <= 4 && !line.text.includes(':'),
  );
}
