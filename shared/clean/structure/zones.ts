import type { Zone } from '../rule.ts';
import type { Line } from '../text/line.ts';
import { isIngredient } from '../text/lists.ts';
import { findRecords } from '../text/records.ts';
import { beforeAfterword } from './afterword.ts';
import { atItsEdges } from './body-edges.ts';
import { endOfText } from './end-of-text.ts';
import { JUNK, PARAGRAPH, RECORD, worthOf } from './prose-worth.ts';

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
export function findBody(lines: readonly Line[], isJunk: (line: Line, index: number) => boolean): Body {
  const isPage = lines.some(({ markup }) => markup !== '');
  const records = isPage ? new Set<number>() : findRecords(lines);
  const worth = lines.map((line, index) =>
    isJunk(line, index) ? JUNK : isIngredient(lines, index) ? 0 : records.has(index) ? RECORD : worthOf(line),
  );
  const run = isPage ? bestRun(worth) : withoutCards(bestRun(worth), lines, worth);
  const edged = isPage ? null : run && atItsEdges(run, lines, worth);
  const found = isPage ? allParagraphs(worth) : edged && withoutAfterword(edged, lines, worth);
  return found ?? run ?? { first: 0, last: lines.length - 1 };
}

function withoutCards(run: Body | null, lines: readonly Line[], worth: readonly number[]): Body | null {
  return run && { first: run.first, last: endOfText(run, lines, worth) };
}

function withoutAfterword(run: Body, lines: readonly Line[], worth: readonly number[]): Body {
  return { first: run.first, last: beforeAfterword(run, lines, worth) };
}

function allParagraphs(worth: readonly number[]): Body | null {
  const first = worth.indexOf(PARAGRAPH);
  return first < 0 ? null : { first, last: worth.lastIndexOf(PARAGRAPH) };
}

/** No gap costs more: a table may stand in a text. */
const GAP = -14;

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

export function zoneOf(index: number, body: Body): Zone {
  if (index < body.first) return 'head';
  return index > body.last ? 'tail' : 'middle';
}
