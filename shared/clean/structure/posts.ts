import { readDateLine } from '../metadata/dates.ts';
import type { Line } from '../text/line.ts';

/** Of a line that gives a time, so many make a live report. */
const POSTS = 3;

/** Of a match: "61.", "45'", "90.+4". */
const MINUTE = /^(?=\d+\s?[.'+])\d{1,3}\s?[.']?(?:\s?\+\s?\d{1,2})?[.']?$/;

/** A time and, on the same line, what heads the post: "14:05 First result", "14:05 - The doors are shut". */
const HEADED = /^\d{1,2}[:.h]\d{2}(?: ?(?:uhr|h|[ap]\.?m\.?))?(?: ?[-|:–])? \p{L}{2,}.{4,}/u;

export function headsPost(key: string): boolean {
  return HEADED.test(key);
}

/** Lines that give a time and nothing else, by their shape, in the order in which they stand. */
export function findStamps(lines: readonly Line[]): number[][] {
  return grouped(lines, (line) => {
    if (MINUTE.test(line.key)) return '0.';
    const timed = !line.sentence && readDateLine(line.key)?.timed === true;
    return timed ? line.key.replace(/\d+/g, '0').replace(/[ap](?=\.?m\b)/, '') : null;
  });
}

function grouped(lines: readonly Line[], shapeOf: (line: Line) => string | null): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const shape = shapeOf(line);
    if (shape !== null) groups.set(shape, [...(groups.get(shape) ?? []), index]);
  }
  return [...groups.values()];
}

/** In minutes. */
const HALF_A_DAY = 720;

/**
 * At three times or more, each later than the one before or at the same minute, or each earlier. A report of less than a day may go
 * on over midnight, where the clock leaps back.
 */
export function isInOrder(stamps: readonly number[], lines: readonly Line[]): boolean {
  const times = stamps.map((index) => minutesOf(lines[index]?.key ?? ''));
  if (new Set(times).size < POSTS || times.some(Number.isNaN)) return false;
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return [1, -1].some((way) => {
    const back = steps.filter((step) => step * way < 0);
    const whole = steps.reduce((sum, step) => sum + step, 0);
    return back.length === 0 || (back.length === 1 && Math.abs(back[0] ?? 0) >= HALF_A_DAY && whole * way < 0);
  });
}

/** Since midnight or, of a match, since its beginning, an added minute counting for more than none and less than the next. */
function minutesOf(key: string): number {
  if (MINUTE.test(key)) {
    const [, minute, added = 0] = /^(\d+)\D*(\d+)?/.exec(key) ?? [];
    return Number(minute) + Number(added) / 100;
  }
  const [, hour, minute, half] = /(\d{1,2})[:.h](\d{2})(?: ?([ap])\.?m\b)?/.exec(key) ?? [];
  return ((half ? Number(hour) % 12 : Number(hour)) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
}

/**
 * Of live reports and chronicles in plain text, the indexes of the lines above their posts, which give the time, alone or with what heads
 * the post: each is followed by something before the next, and half of them and more by a sentence.
 */
export function findReports(lines: readonly Line[]): number[][] {
  if (lines.some(({ markup }) => markup !== '')) return [];
  const headed = grouped(lines, ({ key, sentence }) => (!sentence && headsPost(key) ? '' : null));
  return [...findStamps(lines), ...headed].filter((stamps) => {
    const posts = stamps.map((from, at) => lines.slice(from + 1, stamps[at + 1] ?? from + 6));
    const told = posts.filter((post) => post.some(({ sentence }) => sentence)).length;
    return isInOrder(stamps, lines) && posts.every((post) => post.length > 0) && told >= posts.length / 2;
  });
}
