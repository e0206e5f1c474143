import { readDateLine } from '../metadata/dates.ts';
import type { Line } from '../text/line.ts';

/** Of a line that gives a time, so many make a live report. */
const POSTS = 3;

/** Of a match: "61.", "45'", "90.+4". */
const MINUTE = /^(?=\d+\s?[.'+])\d{1,3}\s?[.']?(?:\s?\+\s?\d{1,2})?[.']?$/;

/** Lines that give a time and nothing else, by their shape, in the order in which they stand. */
export function findStamps(lines: readonly Line[]): number[][] {
  const stamps = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const minute = MINUTE.test(line.key);
    if (!minute && (line.sentence || !readDateLine(line.key)?.timed)) continue;
    const shape = minute ? '0.' : line.key.replace(/\d+/g, '0');
    stamps.set(shape, [...(stamps.get(shape) ?? []), index]);
  }
  return [...stamps.values()];
}

/** Three posts or more, each at a later time than the one before, or each at an earlier one. */
export function isInOrder(stamps: readonly number[], lines: readonly Line[]): boolean {
  if (stamps.length < POSTS) return false;
  const times = stamps.map((index) => {
    const key = lines[index]?.key ?? '';
    const [, first, second = 0] = (MINUTE.test(key) ? /^(\d+)\D*(\d+)?/ : /(\d{1,2})[:.h](\d{2})/).exec(key) ?? [];
    return Number(first) * 60 + Number(second);
  });
  const steps = times.slice(1).map((time, at) => Math.sign(time - (times[at] ?? 0)));
  return steps.every((step) => step === steps[0] && step !== 0 && !Number.isNaN(step));
}

/**
 * Indexes of the times above the posts of a live report or a chronicle in plain text: each is followed by something before the next, and
 * half of them and more by a sentence.
 */
export function findPostTimes(lines: readonly Line[]): ReadonlySet<number> {
  if (lines.some(({ markup }) => markup !== '')) return new Set();
  const isReport = (stamps: readonly number[]) => {
    const posts = stamps.map((from, at) => lines.slice(from + 1, stamps[at + 1] ?? from + 6));
    const told = posts.filter((post) => post.some(({ sentence }) => sentence)).length;
    return isInOrder(stamps, lines) && posts.every((post) => post.length > 0) && told >= posts.length / 2;
  };
  return new Set(findStamps(lines).filter(isReport).flat());
}
