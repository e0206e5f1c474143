import { readByline } from './byline.ts';
import { readDateLine } from './dates.ts';
import type { Line } from './line.ts';
import type { Zone } from './rule.ts';
import { endsLikeProse, isParagraph } from './sentence.ts';

/** Index of the first and of the last line of the run that is most surely the article's prose. */
export interface Body {
  first: number;
  last: number;
}

/**
 * The run of lines whose prose outweighs what stands between it by most. Prose far from the rest, with much furniture
 * before it, is the page's own: what it says of itself, other articles' openings, comments. Of a page, whose furniture
 * has been left behind, it is what lies between the first paragraph and the last. `isJunk` tells which lines are known to
 * be none of the article.
 */
export function findBody(lines: readonly Line[], isJunk: (line: Line) => boolean): Body {
  const isPage = lines.some(({ markup }) => markup !== '');
  const worth = lines.map((line) => (isJunk(line) ? JUNK : worthOf(line)));
  const run = bestRun(worth);
  const found = isPage ? allParagraphs(worth) : run && belowSignature(lines, worth, run);
  return found ?? run ?? { first: 0, last: lines.length - 1 };
}

function allParagraphs(worth: readonly number[]): Body | null {
  const first = worth.indexOf(PARAGRAPH);
  return first < 0 ? null : { first, last: worth.lastIndexOf(PARAGRAPH) };
}

/** Lines from the beginning of the run in which a headline and who signed it may stand. */
const HEAD = 6;

/** A headline can read as a sentence: "Who pays for the bridge?" Above a byline or a date, before the first paragraph, it is none of the text's. */
function belowSignature(lines: readonly Line[], worth: readonly number[], run: Body): Body {
  let signed = -1;
  for (let index = run.first; index < Math.min(run.first + HEAD, run.last); index++) {
    const line = lines[index];
    if (!line || worth[index] === PARAGRAPH) break;
    if (index > run.first && !line.sentence && (readByline(line.text) || readDateLine(line.key))) signed = index;
  }
  if (signed < 0) return run;
  const first = worth.findIndex((own, index) => index > signed && own > 0);
  return first < 0 || first > run.last ? run : { first, last: run.last };
}

function bestRun(worth: readonly number[]): Body | null {
  let best: Body | null = null;
  let most = 0;
  let sum = 0;
  let first = 0;
  let between = 0;
  for (const [index, own] of worth.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    const cost = own < 0 ? Math.max(own, GAP - between) : own;
    between = own < 0 ? between + cost : 0;
    sum += cost;
    if (sum > most) {
      most = sum;
      best = { first, last: index };
    }
  }
  return best;
}

/** What a line adds to the run it stands in, were it part of the text: a paragraph bears some six lines of furniture. */
const PARAGRAPH = 8;
const SENTENCE = 4;
const JUNK = -1.5;
/** No gap costs more: a table may stand in a text. */
const GAP = -14;

function worthOf(line: Line): number {
  if (line.sentence) {
    if (isParagraph(line.text, line.words)) return PARAGRAPH;
    // Without an end it may as well be a headline: with somebody's words in it, or long.
    if (!endsLikeProse(line.text)) return 0;
    return line.words >= 5 ? SENTENCE : SENTENCE / 3;
  }
  return line.words <= 3 && line.role !== 'list' ? -1 : -0.5;
}

export function zoneOf(index: number, body: Body): Zone {
  if (index < body.first) return 'head';
  return index > body.last ? 'tail' : 'middle';
}
