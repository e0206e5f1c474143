import type { Line } from '../text/line.ts';
import { endsLikeProse } from '../text/sentence.ts';

/** What a line adds to the run it stands in, were it part of the text: a paragraph bears some six lines of furniture. */
export const PARAGRAPH = 8;
const SENTENCE = 4;
/** A line of several that tell the same of one thing after another. */
export const RECORD = 1.5;
/** Of a table. */
export const TABLE = 1;
/** Known to be none of the article. */
export const JUNK = -1.5;

export function worthOf(line: Line): number {
  // Of a plain text it may stand above the title as well as between paragraphs.
  if (line.role === 'caption' && line.markup === '') return 0;
  if (line.sentence) {
    if (line.paragraph) return PARAGRAPH;
    // Without an end it may as well be a headline: with somebody's words in it, or long.
    if (!endsLikeProse(line.text)) return 0;
    return line.words >= 5 ? SENTENCE : SENTENCE / 3;
  }
  return line.words <= 3 && line.role !== 'list' ? -1 : -0.5;
}
