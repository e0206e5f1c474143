import { align, alignWithin, type Span } from './align.ts';
import type { Lexicon } from './lexicon.ts';
import { inOrder, type Run, uniqueRuns } from './unique-runs.ts';
import { keepSentencesWhole } from './whole-sentences.ts';

/** Shingle sizes, tried in turn on what is left between the runs that were found. */
const SIZES = [4, 2, 1];
/** Tokens that a run out of order must have to count as moved text and not as chance. */
const MOVED = 8;
/** Cells of the table that aligning a gap may take; a larger gap stays unmapped. */
const MAX_CELLS = 1_000_000;
/** Cells that are aligned at once, without looking for shingles first. */
const FEW_CELLS = 1024;

/**
 * For every token of `a` the index of its counterpart in `b`, or -1. A counterpart is the same token or, between
 * tokens that stayed, the one put in its place; text that moved as a whole is found where it went.
 */
export function diffTokens(a: Int32Array, b: Int32Array, lexicon: Lexicon): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  const link = (x: number, y: number) => {
    map[x] = y;
  };
  const runs = uniqueRuns(a, b, SIZES[0] as number);
  const chain = new Set(inOrder(runs));
  const fixed = runs.filter((run) => chain.has(run) || run.length >= MOVED);
  for (const run of fixed) for (let at = 0; at < run.length; at++) link(run.a + at, run.b + at);
  for (const gap of gapsBetween(fixed, a.length, b.length)) diffGap(a, b, gap, 1, lexicon, link);
  keepSentencesWhole(map, a, lexicon);
  return map;
}

/** Tokens in a row that pin a short text down within a longer one. */
const PINNED = 3;

/**
 * As diffTokens, for a short `a` that stands somewhere within `b`: what `b` has before and after it is left alone.
 * Nothing counts as moved. `offset`: the index in `b` that the first token of `a` is likely to have, give or take `slack`.
 */
export function diffWithin(
  a: Int32Array,
  b: Int32Array,
  lexicon: Lexicon,
  { offset, slack }: { offset: number; slack: number },
): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  const link = (x: number, y: number) => {
    map[x] = y;
  };
  const whole = { a: allOf(a), b: allOf(b) };
  const pins = pinsAround(whole, likeliest(whole, offset, slack), slack);
  let [doneA, doneB] = [0, 0];
  for (const [number, pin] of [...pins, { a: a.length, b: b.length, length: 0 }].entries()) {
    // Before the first pin and after the last one `b` goes on without `a`.
    const between = number === 0 || number === pins.length ? alignWithin : align;
    between({ tokens: a, start: doneA, end: pin.a }, { tokens: b, start: doneB, end: pin.b }, lexicon, link);
    for (let at = 0; at < pin.length; at++) map[pin.a + at] = pin.b + at;
    [doneA, doneB] = [pin.a + pin.length, pin.b + pin.length];
  }
  keepSentencesWhole(map, a, lexicon);
  return map;
}

/** Parts of two texts. */
interface Parts {
  a: Span;
  b: Span;
}

/** The offset in `b`, of those around the given one, at which the most tokens of `a` are the same. */
function likeliest({ a, b }: Parts, offset: number, slack: number): number {
  let [best, most] = [offset, 0];
  for (let at = offset - slack; at <= offset + slack; at++) {
    const end = Math.min(a.end, b.end - at);
    let same = 0;
    for (let index = Math.max(a.start, b.start - at); index < end; index++)
      if (a.tokens[index] === b.tokens[at + index]) same++;
    if (same > most) [best, most] = [at, same];
  }
  return best;
}

/**
 * Runs that pin `a` down, in order: those at this offset, and before and after them those at other offsets, since what was
 * added or left out moves all that follows.
 */
function pinsAround({ a, b }: Parts, offset: number, slack: number): Run[] {
  const runs = runsAt({ a, b }, offset);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const before = { a: { ...a, end: first.a }, b: { ...b, end: first.b } };
  const after = {
    a: { ...a, start: last.a + last.length },
    b: { ...b, start: last.b + last.length },
  };
  return [...pinsBeside(before, offset, slack), ...runs, ...pinsBeside(after, offset, slack)];
}

function pinsBeside(parts: Parts, offset: number, slack: number): Run[] {
  if (parts.a.end - parts.a.start < PINNED) return [];
  return pinsAround(parts, likeliest(parts, offset, slack), slack);
}

/** Where `a` at this offset has several tokens in a row that `b` has. */
function runsAt({ a, b }: Parts, offset: number): Run[] {
  const runs: Run[] = [];
  let length = 0;
  const from = Math.max(a.start, b.start - offset);
  const end = Math.min(a.end, b.end - offset);
  for (let index = from; index <= end; index++) {
    if (index < end && a.tokens[index] === b.tokens[offset + index]) {
      length++;
      continue;
    }
    if (length >= PINNED) runs.push({ a: index - length, b: offset + index - length, length });
    length = 0;
  }
  return runs;
}

/** What lies between two runs: positions in `a`, and the positions in `b` that they may have become. */
interface Gap {
  a: Int32Array;
  b: Int32Array;
}

/**
 * The gaps of `a` between runs (ascending in `a`). Where the runs on both sides of a gap are neighbours in `b` too,
 * its counterpart lies between them; else it is what follows the one and what precedes the other. No position of
 * `b` is offered twice.
 */
function gapsBetween(runs: readonly Run[], lengthA: number, lengthB: number): Gap[] {
  const inB = [...runs].sort((x, y) => x.b - y.b);
  const place = new Map(inB.map((run, index) => [run, index]));
  const taken = new Set<number>();
  // Number n is the gap in `b` before run n of inB.
  const offer = (number: number): number[] => {
    if (taken.has(number)) return [];
    taken.add(number);
    const before = inB[number - 1];
    return range(before ? before.b + before.length : 0, inB[number]?.b ?? lengthB);
  };
  const gaps: Gap[] = [];
  const later: { from: number; to: number; offers: number[] }[] = [];
  for (let number = 0; number <= runs.length; number++) {
    const [left, right] = [runs[number - 1], runs[number]];
    const from = left ? left.a + left.length : 0;
    const to = right ? right.a : lengthA;
    if (from >= to) continue;
    const after = left ? (place.get(left) ?? 0) + 1 : 0;
    const before = right ? (place.get(right) ?? 0) : inB.length;
    if (after === before) gaps.push({ a: Int32Array.from(range(from, to)), b: Int32Array.from(offer(after)) });
    else later.push({ from, to, offers: [after, before] });
  }
  for (const { from, to, offers } of later) {
    gaps.push({ a: Int32Array.from(range(from, to)), b: Int32Array.from(offers.flatMap(offer)) });
  }
  return gaps;
}

function diffGap(
  a: Int32Array,
  b: Int32Array,
  gap: Gap,
  level: number,
  lexicon: Lexicon,
  link: (x: number, y: number) => void,
): void {
  if (gap.a.length === 0 || gap.b.length === 0) return;
  const idsA = gap.a.map((at) => a[at] as number);
  const idsB = gap.b.map((at) => b[at] as number);
  const cells = idsA.length * idsB.length;
  const size = SIZES[level];
  const runs = cells > FEW_CELLS && size !== undefined ? inOrder(uniqueRuns(idsA, idsB, size)) : [];
  if (runs.length === 0 && cells > FEW_CELLS && level + 1 < SIZES.length) {
    diffGap(a, b, gap, level + 1, lexicon, link);
    return;
  }
  if (runs.length === 0) {
    if (cells > MAX_CELLS) return;
    align(allOf(idsA), allOf(idsB), lexicon, (x, y) => link(gap.a[x] as number, gap.b[y] as number));
    return;
  }
  let doneA = 0;
  let doneB = 0;
  for (const run of [...runs, { a: gap.a.length, b: gap.b.length, length: 0 }]) {
    const between = { a: gap.a.subarray(doneA, run.a), b: gap.b.subarray(doneB, run.b) };
    diffGap(a, b, between, level, lexicon, link);
    for (let at = 0; at < run.length; at++) link(gap.a[run.a + at] as number, gap.b[run.b + at] as number);
    doneA = run.a + run.length;
    doneB = run.b + run.length;
  }
}

function allOf(tokens: Int32Array): Span {
  return { tokens, start: 0, end: tokens.length };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
