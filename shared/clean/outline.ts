import { type DateLine, readDateLine } from './metadata/dates.ts';
import { readNamedDate } from './metadata/named-date.ts';
import type { LinesRead } from './read-lines.ts';
import type { Rule, Zone } from './rule.ts';
import { findCells } from './structure/cells.ts';
import { findClosing, findOpening } from './structure/outer-blocks.ts';
import { findReports } from './structure/posts.ts';
import { findTables } from './structure/tables.ts';
import { type Body, findBody, zoneOf } from './structure/zones.ts';
import type { Line } from './text/line.ts';
import { isListHeader } from './text/lists.ts';

/** Where the text stands among the lines. */
export interface Outline {
  /** Index of the first line behind the block that opens a page, and of the first of the block that closes it. */
  opening: number;
  closing: number;
  body: Body;
  /** One for each line. */
  zones: readonly Zone[];
  /** Whether a line heads a list of other articles, by index. */
  headers: readonly boolean[];
  dates: ReadonlyMap<number, DateLine>;
  /** Lines of tables, which are the text's where they stand within it. */
  tables: ReadonlySet<number>;
  /** Slots for advertisements of plain text, which stand between any lines of it. */
  slots: ReadonlySet<number>;
  /** Times above the posts of a live report, which are its headings. */
  postTimes: ReadonlySet<number>;
}

export function outlineOf(lines: readonly Line[], { known, fitting, language, ofPage }: LinesRead): Outline {
  const isKnown = (index: number) => known[index] === true;
  const headers = lines.map(
    ({ sentence }, index) => isListHeader(lines, index) || (ofPage[index] === true && !sentence),
  );
  const closing = findClosing(lines, (_, index) => isKnown(index) || headers[index] === true);
  const isDated = lines.map(({ key }) => readDateLine(key) !== null);
  const opening = findOpening(lines, (_, index) => isKnown(index) || isDated[index] === true);
  const isJunk = (index: number) => index < opening || index >= closing || isKnown(index);
  const isFull = (index: number) => fitting[index]?.some(({ strength }) => strength === 'full') === true;
  const rows = findTables(lines, (index) => isJunk(index) || isFull(index) || isDated[index] === true);
  const isPlain = lines.every(({ markup }) => markup === '');
  const slots = new Set(fitting.flatMap((rules, index) => (isPlain && rules.some(isSlot) ? [index] : [])));
  const cells = isPlain ? findCells(lines) : new Set<number>();
  const body = findBody(lines, { isJunk, tables: rows, neutral: slots.union(cells) });
  const tables = rows.union(cells);
  const zones = lines.map((_, index) => zoneOf(index, body));
  return {
    opening,
    closing,
    body,
    zones,
    headers,
    tables,
    slots,
    dates: findDates(lines, zones, language),
    postTimes: findPostTimes(lines, body),
  };
}

/** Lines below the time of a post within which its text begins. */
const BELOW_TIME = 4;

function findPostTimes(lines: readonly Line[], body: Body): ReadonlySet<number> {
  const isOfText = (index: number) => index >= body.first - BELOW_TIME && index <= body.last;
  return new Set(findReports(lines).flat().filter(isOfText));
}

/** Stands between any lines of a text, and tells nothing of what stands beside it. */
function isSlot({ kind, strength }: Rule): boolean {
  return kind === 'advertisement' && strength === 'full';
}

/** Languages that write the day before the month in figures, too. English does both. */
const DAY_FIRST = new Set(['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt']);

function findDates(
  lines: readonly Line[],
  zones: readonly Zone[],
  language: string | null,
): ReadonlyMap<number, DateLine> {
  const dates = new Map<number, DateLine>();
  for (const [index, { key, text }] of lines.entries()) {
    const date =
      readDateLine(key, DAY_FIRST.has(language ?? '')) ?? (zones[index] === 'head' ? readNamedDate(text)?.date : null);
    if (date) dates.set(index, date);
  }
  return dates;
}
