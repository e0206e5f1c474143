import { speaksOfPage } from '../address.ts';
import { isOffTopic, topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isReported } from '../text/sentence.ts';
import { JUNK } from './prose-worth.ts';

/** Lines known to be none of the text, behind which a few sentences may be the page's own. */
const PARTED = 2;
/** Sentences in a row; of more, one that speaks to the reader says little. */
const MOST = 3;

/**
 * Index of the last line of the text in a run of prose that a page's own words below it have drawn out: behind what is known to be none
 * of the text, a few sentences of which the first speaks to the reader. What such a sentence is, its words must tell: here
 * only the end of the text is looked for. `worth` is each line's weight as prose.
 */
export function beforeAfterword(
  run: { first: number; last: number },
  lines: readonly Line[],
  worth: readonly number[],
): number {
  let { last } = run;
  for (;;) {
    const begin = beginOfRow(last, run.first, worth);
    const above = worth.findLastIndex((own, index) => index < begin && own > 0);
    const known = worth.slice(above + 1, begin).filter((own) => own === JUNK).length;
    const line = lines[begin];
    if (above <= run.first || known < PARTED || last - begin >= MOST || !line) return last;
    if (isReported(line.key) || !speaksOfPage(line.key)) return last;
    const text = new Set(lines.slice(run.first, above + 1).flatMap((one) => (one.sentence ? topicWords(one.key) : [])));
    if (
      !lines
        .slice(begin, last + 1)
        .every((one) =>
          isOffTopic(one, text) ? speaksOfPage(one.key) || !one.paragraph : !one.paragraph && speaksOfPage(one.key),
        )
    )
      return last;
    last = above;
  }
}

/** Index of the first of the lines of prose in a row that end at `last`. */
function beginOfRow(last: number, first: number, worth: readonly number[]): number {
  let begin = last;
  while (begin > first && (worth[begin - 1] ?? 0) > 0) begin--;
  return begin;
}
