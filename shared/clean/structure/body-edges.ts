import { type Byline, LED, readByline, signs } from '../metadata/byline.ts';
import { findDate, isTime, readDateLine } from '../metadata/dates.ts';
import { signedInTwo } from '../metadata/find-bylines.ts';
import { BUTTONS, beginsAsPerson, isStoppedName, LONE, loneNames, readNamedDate } from '../metadata/named-date.ts';
import { readUnmarked } from '../metadata/unmarked-role.ts';
import { isAllCapitals } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { lastSource } from './listed-sources.ts';
import { findReports, findStamps, isInOrder } from './posts.ts';
import { JUNK, PARAGRAPH } from './prose-worth.ts';

/** Indexes of the first and of the last line, both included. */
interface Run {
  first: number;
  last: number;
}

/** A run of prose, begun and ended where signs in the text say so. `worth` is each line's weight as prose. */
export function atItsEdges(run: Run, lines: readonly Line[], worth: readonly number[]): Run {
  const below = belowSignature(run, lines, worth);
  const told = untilEndMark(
    throughLed(throughHeadings(throughPosts(below, lines, worth), lines, worth), lines, worth),
    lines,
    worth,
  );
  return { first: told.first, last: lastSource(told.last, lines, worth) ?? told.last };
}

/** Lines from the beginning of the run in which a headline and who signed it may stand. */
const HEAD = 6;

/** A headline can read as a sentence: "Who pays for the bridge?" Above a byline or a date, before the first paragraph, it is none of the text's. */
function belowSignature(run: Run, lines: readonly Line[], worth: readonly number[]): Run {
  const signed = signedBelow(run, lines, worth);
  if (signed === null) return run;
  const first = worth.findIndex((own, index) => index > signed && own > 0);
  return first < 0 || first > run.last ? run : { first, last: run.last };
}

/** Lines from a name within which the day stands. */
const BESIDE = 4;

function signedBelow(run: Run, lines: readonly Line[], worth: readonly number[]): number | null {
  if (hasSignedParts(run, lines)) return null;
  let signed: number | null = null;
  let paragraphs = 0;
  for (let index = run.first; index < Math.min(run.first + HEAD, run.last); index++) {
    const line = lines[index];
    if (!line) break;
    if (worth[index] === PARAGRAPH) paragraphs++;
    if (index === run.first) {
      // "Ann Lee (with B. S.)" ends as a sentence does.
      if (loneNames(line.text) && [index - 1, index + 1].some((at) => isDay(lines[at]))) signed = index;
      continue;
    }
    if (paragraphs === 1 && isSubtitle(index, run, lines)) signed = index;
    const named = readNamedDate(line.text);
    const next = lines[index + 1];
    const byline =
      readByline(line.text) ??
      readUnmarked(line.text) ??
      named?.byline ??
      (next && signedInTwo(line, next)) ??
      loneNames(line.text);
    // "By Ann Lee, Updated May 3, 2026, 9:00 a.m." ends as a sentence does, "Ines LE BRIS." too.
    const stopped = byline && ((byline.score >= LED && findDate(line.key)) || isStoppedName(line.text));
    if (line.sentence && !stopped) continue;
    const dated = named ?? (isTime(line.key) ? null : readDateLine(line.key));
    // A subtitle or a caption can be a paragraph: a name below it still signs with "by" or beside the day.
    const sure = byline && (byline.score >= LED || signsThere(byline, index, lines, worth));
    // A subtitle of some length, and the day: not that of a chronicle, which has others.
    const isBare = named === null && readDateLine(line.key)?.iso != null;
    if (paragraphs === 1 && isBare && isBelowSubtitle(index, run, lines, worth) && !isChronicle(index, run, lines))
      signed = index;
    if (paragraphs === 0 ? dated || (byline && byline.score > LONE) || sure : paragraphs === 1 && sure) signed = index;
  }
  return signed;
}

function isDay(line: Line | undefined): boolean {
  return line !== undefined && readDateLine(line.key)?.iso != null;
}

/** Lines that say "by" and a name, from which on they stand below the titles of books or of parts. */
const PARTS = 3;

function hasSignedParts(run: Run, lines: readonly Line[]): boolean {
  const signed = lines.filter(
    ({ text, sentence }, index) =>
      index > run.first && index < run.last && !sentence && signs(text) && (readByline(text)?.score ?? 0) >= LED,
  );
  return signed.length >= PARTS;
}

/** Nothing but names, credits and buttons stands between the first paragraph and the day. */
function isBelowSubtitle(day: number, run: Run, lines: readonly Line[], worth: readonly number[]): boolean {
  return lines.slice(run.first + 1, day).every((line, at) => {
    const isKnown = worth[run.first + 1 + at] === JUNK;
    return isKnown || (!line.sentence && (line.words <= NAMES || readByline(line.text) !== null));
  });
}

/** Words of a name, a place or a button. */
const NAMES = 4;

/** Another day stands between sentences. */
function isChronicle(day: number, run: Run, lines: readonly Line[]): boolean {
  return lines.some(
    ({ key, sentence }, index) =>
      index > day &&
      index <= run.last &&
      !sentence &&
      lines[index + 1]?.sentence === true &&
      readDateLine(key) !== null,
  );
}

/** Who signs, a paragraph, and the day: “Ada Moss”, “What the bridge cost the town, and who paid.”, “Sat 3 May 2025”. */
function isSubtitle(day: number, run: Run, lines: readonly Line[]): boolean {
  const above = lines[run.first - 1]?.text ?? '';
  const date = day === run.first + 1 ? readDateLine(lines[day]?.key ?? '') : null;
  return date !== null && date.iso !== null && (loneNames(above) ?? readByline(above)) !== null;
}

/** A role makes a name the writer's beside any date, a name alone beside a full day, or as a common one above the page's buttons. */
function signsThere(byline: Byline, index: number, lines: readonly Line[], worth: readonly number[]): boolean {
  const near = lines.slice(index, index + BESIDE).filter(({ key }) => readDateLine(key));
  if (byline.score > LONE) return near.length > 0;
  if (isPaper(index + 1, lines)) return true;
  if (near.some(({ key }) => findDate(key))) return true;
  const prose = worth.findIndex((own, at) => at > index && own > 0);
  const buttons = worth.slice(index + 1, prose).filter((own) => own === JUNK).length;
  return buttons >= BUTTONS && beginsAsPerson(byline.name);
}

/** As it stands at the top, or the beginning of that: "La Dépêche", of "La Dépêche de Marl". */
function isPaper(index: number, lines: readonly Line[]): boolean {
  const name = lines[index];
  if (!name || name.sentence || name.words < 2 || name.words > 6) return false;
  return lines.slice(0, TOP).some(({ text }) => text === name.text || text.startsWith(`${name.text} `));
}

/** Lines from the top among which a page names itself. */
const TOP = 4;

/** Of a line that gives a time, so many make a live report. */
const POSTS = 3;

/** Posts of a live report stand below their times, whatever lies between them: the text goes from the first of them to the last. */
function throughPosts(run: Run, lines: readonly Line[], worth: readonly number[]): Run {
  const within = (stamps: readonly number[]) =>
    stamps.filter((index) => index >= run.first - 1 && index <= run.last).length;
  const reports = findReports(lines).filter((stamps) => within(stamps) > 0);
  const others = findStamps(lines)
    .map((stamps) => stamps.filter((index) => index >= run.first - 1))
    .filter((stamps) => within(stamps) >= (isInOrder(stamps, lines) ? POSTS - 1 : POSTS));
  let { first, last } = run;
  for (const stamps of [...reports, ...others])
    for (const [order, index] of stamps.entries()) {
      const post = worth.findIndex((own, below) => below > index && own > 0);
      if (post < 0 || post >= (stamps[order + 1] ?? index + HEAD)) continue;
      first = Math.min(first, post);
      last = Math.max(last, post);
    }
  return { first, last };
}

/** Headings in capitals that make one below the text another of its parts, and lines below it within which that stands. */
const HEADINGS = 2;
const NEAR = 6;

/** "PERFORMANCE" and "SCREEN" stand above parts of a test: below a box, "VERDICT" does so, too. */
function throughHeadings(run: Run, lines: readonly Line[], worth: readonly number[]): Run {
  const isHeading = (index: number) => {
    const line = lines[index];
    const heads = lines[index + 1]?.sentence === true && worth[index] !== JUNK;
    return line !== undefined && heads && !line.sentence && line.words <= 4 && isAllCapitals(line.text);
  };
  const before = lines.filter((_, index) => index >= run.first - 1 && index < run.last && isHeading(index));
  const next = lines.findIndex((_, index) => index > run.last && index <= run.last + NEAR && isHeading(index));
  return before.length < HEADINGS || next < 0 ? run : { first: run.first, last: next + 1 };
}

/** Lines below the text among which a sentence may lead into a list of figures, and lines of such a list. */
const LEADS = 8;
const LED_LINES = 2;

/** "This is how they bowled:" below a box, and below it who bowled how many. */
function throughLed(run: Run, lines: readonly Line[], worth: readonly number[]): Run {
  const isFigures = (index: number) => {
    const line = lines[index];
    return line !== undefined && !line.sentence && worth[index] !== JUNK && FIGURES.test(line.text);
  };
  for (let index = run.last + 1; index <= run.last + LEADS; index++) {
    const line = lines[index];
    if (line === undefined || !line.sentence || !line.text.endsWith(':') || worth[index] === JUNK) continue;
    let end = index;
    while (isFigures(end + 1)) end++;
    if (end - index >= LED_LINES) return { first: run.first, last: end };
  }
  return run;
}

/** Names and figures in turn: "Moss 901, Kranz 888", "Marl – Keld 5311:5312". */
const FIGURES = /^\p{Lu}[\p{L} .'’–-]{2,60} \d[\d.,:–-]*(?:$|[,;] )/u;

/** Signs that papers put where a text ends: behind its last word, or on a line of their own. */
const END_BEHIND = /[.!?…]["”»’)]?\s?[♦■◆●∎□▪◼]$/u;
const END_ALONE = /^(?:#{3,}|-\s?30\s?-|[-–—*]*\s?ENDS?\s?[-–—*]*|\(?fin\)?)$/;

/** Not in its first half: a sign so far up is an ornament. */
function untilEndMark(run: Run, lines: readonly Line[], worth: readonly number[]): Run {
  const marked = lines.findIndex(
    ({ text }, index) =>
      index >= (run.first + run.last) / 2 && index < run.last && (END_BEHIND.test(text) || END_ALONE.test(text)),
  );
  if (marked < 0) return run;
  const behind = END_BEHIND.test(lines[marked]?.text ?? '');
  const last = behind ? marked : worth.findLastIndex((own, index) => index < marked && own > 0);
  return last < run.first ? run : { first: run.first, last };
}
