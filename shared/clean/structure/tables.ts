import { isRelatedHeader } from '../rules/related.ts';
import type { Line } from '../text/line.ts';
import { isEntry, isIngredient, isRow } from '../text/lists.ts';

/** Lines of one form in a row, from which on they are a table of the text. */
const FEWEST = 2;
/** Words of what heads one, and of what stands in it without its form: "Ingredients", "Salt and pepper". */
const PLAIN = 6;

/** Lines above a table among which what heads other articles is looked for. */
const REACH = 6;

/** Rows with as many cells each, from which on they are a table of a page: its head and two more. */
const FEWEST_ROWS = 3;
/** Share of links from which on a row leads elsewhere. */
const LINKED = 0.5;

/** Indexes of the rows of tables of a page, which its reader writes with bars between their cells. */
function findRows(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const cells = lines.map(({ text, linked }) => (linked < LINKED ? text.split(' | ').length : 1));
  for (let from = 0; from < lines.length; from++) {
    let to = from + 1;
    while (to < lines.length && cells[to] === cells[from]) to++;
    if ((cells[from] ?? 1) > 1 && to - from >= FEWEST_ROWS) for (let at = from; at < to; at++) found.add(at);
    from = to - 1;
  }
  return found;
}

/**
 * Indexes of the lines of tables; in plain text: what is told of several things in one form, below each other, as "Licence: £1,180",
 * "Light 288", "400 ml stock", with what heads them and a line or two among them that lack the form. `isKnown` tells which lines are known to
 * be the page's, which no table holds.
 */
export function findTables(lines: readonly Line[], isKnown: (index: number) => boolean): ReadonlySet<number> {
  if (lines.some(({ markup }) => markup !== '')) return findRows(lines);
  const found = new Set<number>();
  const isFormed = lines.map((line, index) => isCells(line) || (!isKnown(index) && hasForm(lines, index)));
  const isPlain = (index: number) => {
    const line = lines[index];
    return line !== undefined && !isKnown(index) && !line.sentence && line.words >= 1 && line.words <= PLAIN;
  };
  for (let from = 0; from < lines.length; from++) {
    if (!isFormed[from]) continue;
    let [to, formed] = [from, 1];
    for (;;) {
      const step = isFormed[to + 1] ? 1 : isPlain(to + 1) && isFormed[to + 2] ? 2 : 0;
      if (step === 0) break;
      to += step;
      formed++;
    }
    const isEnough = formed > FEWEST || (formed === FEWEST && isFormed[from + 1]);
    const below = isBelowHeader(lines, from);
    const isOwn = !below || lines.slice(from, to + 1).filter(isFigure).length > FEWEST;
    if (isEnough && isOwn) {
      const head = !below && isPlain(from - 1) ? from - 1 : from;
      for (let at = head; at <= to; at++) found.add(at);
    }
    from = to;
  }
  return found;
}

/** Other articles' headlines may have the form of entries, "Opinion: Let the parkways bloom", and seldom end in figures one after another. */
function isBelowHeader(lines: readonly Line[], from: number): boolean {
  for (let at = from - 1; at >= from - REACH && lines[at]?.sentence === false; at--)
    if (isRelatedHeader(lines[at]?.key ?? '')) return true;
  return false;
}

function hasForm(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (isEntry(line)) return true;
  if (line.sentence || line.words > FORMED) return false;
  return isFigure(line) || isIngredient(lines, index);
}

/** "| Day | Own bridge | Another's |" */
export function isCells({ printed }: Line): boolean {
  return /^\|(?:[^|]*\|){2,}$/.test(printed);
}

function isFigure(line: Line): boolean {
  return !line.sentence && line.words <= FORMED && (FIGURE.test(line.text) || isRow(line));
}

/** Words of what stands before a figure. */
const FORMED = 10;
/** "Ann Treloar (Ind) 1,204", "Light 288", "Salmon £4.20". */
const FIGURE = /^\p{L}[^:]{1,60}\s[$€£]?\d[\d.,]*(?:\s?(?:%|€|£|\$|p|c|pts?|euros?))?$/u;
