import type { Evidence } from '../evidence.ts';
import type { Line } from './line.ts';

/** An insert has few lines. */
const LONGEST = 4;

/**
 * Pages set tickers and buttons into a paragraph; in a scrape it breaks off in mid-sentence and goes on below them in
 * lower case: "The maker of chips", "VLMR", "-11.32%", "said it expects …".
 */
export function brokenSentenceEvidence(index: number, lines: readonly Line[]): Evidence[] {
  if (!isInsert(lines[index])) return [];
  let [from, to] = [index, index];
  while (index - from <= LONGEST && isInsert(lines[from - 1])) from--;
  while (to - index <= LONGEST && isInsert(lines[to + 1])) to++;
  const [before, after] = [lines[from - 1], lines[to + 1]];
  if (to - from >= LONGEST || !before || !after) return [];
  if (before.words < 3 || ENDED.test(before.text) || !/^(?:\p{Ll}|[,.;])/u.test(after.text)) return [];
  return [
    { rule: 'place.in-a-sentence', kind: 'other', family: 'place', weight: 0.6 },
    { rule: 'form.no-words', kind: 'other', family: 'form', weight: 0.45 },
  ];
}

/** A stop that is not an abbreviation's: "Oronix Inc.". */
const ENDED = /(?:[!?…:;"”»)]|(?<!\b\p{Lu}\p{L}{0,3})\.)$/u;

/** Capitals, figures and signs alone. */
function isInsert(line: Line | undefined): boolean {
  return line !== undefined && line.words >= 1 && line.words <= 4 && !/\p{Ll}/u.test(line.text);
}
