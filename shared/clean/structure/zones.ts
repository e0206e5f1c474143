import type { Zone } from '../rule.ts';
import type { Line } from '../text/line.ts';
import { isIngredient } from '../text/lists.ts';
import { findRecords } from '../text/records.ts';
import { beforeAfterword } from './afterword.ts';
import { atItsEdges } from './body-edges.ts';
import { endOfText } from './end-of-text.ts';
import { JUNK, PARAGRAPH, RECORD, TABLE, worthOf } from './prose-worth.ts';

/** Index of the first and of the last line of the run that is most surely the article's prose. */
export interface Body {
  first: number;
  last: number;
}

interface Known {
  /** Whether a line is known to be none of the article. */
  isJunk: (index: number) => boolean;
  /** Lines of tables, which belong to the text that they stand in. */
  tables?: ReadonlySet<number>;
  /** Slots for advertisements and single cells of tables: they stand between any lines of a text, and say nothing of where it ends. */
  neutral?: ReadonlySet<number>;
}

/**
 * The run of lines whose prose outweighs what stands between it by most. Prose far from the rest, with much furniture
 * before it, is the page's own: what it says of itself, other articles' openings, comments. Of a page, whose furniture
 * has been left behind, it is what lies between the first paragraph and the last.
 */
export function findBody(lines: readonly Line[], { isJunk, tables = new Set(), neutral = new Set() }: Known): Body {
  const isPage = lines.some(({ markup }) => markup !== '');
  const records = isPage ? new Set<number>() : findRecords(lines);
  const worth = lines.map((line, index) =>
    neutral.has(index)
      ? 0
      : isJunk(index)
        ? JUNK
        : isIngredient(lines, index)
          ? 0
          : records.has(index)
            ? RECORD
            : tables.has(index)
              ? TABLE
              : worthOf(line),
  );
  const run = isPage ? bestRun(worth) : withoutCards(bestRun(worth), lines, worth);
  const edged = isPage ? null : run && atItsEdges(belowTable(run, worth), lines, worth);
  const found = isPage ? allParagraphs(worth) : edged && withoutAfterword(edged, lines, worth);
  return found ?? run ?? { first: 0, last: lines.length - 1 };
}

function withoutCards(run: Body | null, lines: readonly Line[], worth: readonly number[]): Body | null {
  return run && { first: run.first, last: endOfText(run, lines, worth) };
}

function withoutAfterword(run: Body, lines: readonly Line[], worth: readonly number[]): Body {
  return { first: run.first, last: beforeAfterword(run, lines, worth) };
}

/** A text does not begin with a table: one above it is a box of facts, or the page's. */
function belowTable(run: Body, worth: readonly number[]): Body {
  const first = worth.findIndex((own, index) => index >= run.first && own > TABLE);
  return first < 0 || first > run.last ? run : { first, last: run.last };
}

function allParagraphs(worth: readonly number[]): Body | null {
  const first = worth.indexOf(PARAGRAPH);
  return first < 0 ? null : { first, last: worth.lastIndexOf(PARAGRAPH) };
}

/** No gap costs more: a table may stand in a text. */
const GAP = -14;
/** Nor one that holds nothing known to be none of it, which is the text's own more likely than not. */
const OWN_GAP = -3.5;
/** Lines of such a gap; more are a menu. */
const OWN_LINES = 12;

function bestRun(worth: readonly number[]): Body | null {
  let best: Body | null = null;
  let most = 0;
  let sum = 0;
  let first = 0;
  let gap = { lines: 0, whole: 0, cost: 0, known: false };
  for (const [index, own] of worth.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    if (own >= 0) gap = { lines: 0, whole: 0, cost: 0, known: false };
    else {
      const whole = gap.whole + own;
      const known = gap.known || own === JUNK || gap.lines >= OWN_LINES;
      const cost = Math.max(whole, known ? GAP : OWN_GAP);
      sum += cost - gap.cost;
      gap = { lines: gap.lines + 1, whole, cost, known };
    }
    sum += Math.max(own, 0);
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
