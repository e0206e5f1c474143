import type { Line } from '../text/line.ts';
import { headsHeadlines } from '../text/lists.ts';
import { isReported } from '../text/sentence.ts';
import type { OwnNames } from './own-names.ts';

const WE = /\b(?:we|our|ours|us|nosotros|nuestr[oa]s?|nous|notre|nos|wir|unsere?[mnrs]?|uns)\b/;

const ASKS = /^[^.?!:]{2,40} ?: /;

/**
 * Whether a sentence of the second half tells of the page: it begins with the page's name and says “we” or stands apart from the
 * text's paragraphs, or it gives an address at the page's own site. Of plain text alone.
 */
export function tellsOfPage(lines: readonly Line[], own: OwnNames): (line: Line, index: number) => boolean {
  const isApart = (index: number) => !lines[index - 1]?.sentence && !lines[index + 1]?.sentence;
  return (line, index) => {
    // An interview prints the paper's name before its questions.
    if (!line.sentence || index < lines.length / 2 || isReported(line.key) || ASKS.test(line.key)) return false;
    return (own.begins(line.key) && (WE.test(line.key) || isApart(index))) || own.hasAddress(line.key);
  };
}

/** Indexes of the headers of lists that lead elsewhere on the page: "Popular on The Post", or "In the Post" above headlines. */
export function leadsHome(lines: readonly Line[], own: OwnNames): number[] {
  return lines.flatMap((line, index) => {
    const led = line.sentence || index < 1 ? null : own.leadsTo(line.key);
    return led === 'more' || (led === 'bare' && headsHeadlines(lines, index)) ? [index] : [];
  });
}
