import { splitLines } from '../../../shared/clean/text/split-lines.ts';

/** What a run of imports has learnt about lines that many of its files share. */
export interface Batch {
  /** Whether a line, given as its key, stands in at least three different files. */
  isRepeated(key: string): boolean;
}

/** A batch that is still learning, from all files, before the first is cleaned. */
export interface LearningBatch extends Batch {
  learn(text: string): void;
  /** What `hashLines` made of a file. A copy of a text already seen teaches nothing. */
  add(file: FileLines): void;
  /** Hashes of the lines that are repeated, for `batchOf`. */
  repeated(): Float64Array<ArrayBuffer>;
}

/** One file's lines as 53-bit hashes. */
export interface FileLines {
  /** By which copies of one text are told. */
  paragraphs: Float64Array<ArrayBuffer>;
  /** That may be the site's. No line twice. */
  short: Float64Array<ArrayBuffer>;
}

/** In so many different files a line is the site's, not an article's. */
const FILES = 3;
/** Paragraphs that recur are wire copy, not furniture. In words. */
const LONGEST = 40;

/** Keeps a hash and a small count per short line: about 20 MB for 10,000 files. */
export function createBatch(): LearningBatch {
  const seen = new Map<number, number>();
  const paragraphs = new Set<number>();
  const add = (file: FileLines): void => {
    const known = file.paragraphs.filter((one) => paragraphs.has(one)).length;
    for (const one of file.paragraphs) paragraphs.add(one);
    if (file.paragraphs.length > 0 && known / file.paragraphs.length > 0.3) return;
    for (const one of file.short) seen.set(one, (seen.get(one) ?? 0) + 1);
  };
  return {
    add,
    learn: (text) => add(hashLines(text)),
    isRepeated: (key) => (seen.get(hash(key)) ?? 0) >= FILES,
    repeated: () => Float64Array.from([...seen].filter(([, files]) => files >= FILES).map(([one]) => one)),
  };
}

/** A batch that has learnt, as another thread gets it. */
export function batchOf(repeated: Float64Array): Batch {
  const known = new Set(repeated);
  return { isRepeated: (key) => known.has(hash(key)) };
}

export function hashLines(text: string): FileLines {
  const lines = splitLines(text);
  return {
    paragraphs: Float64Array.from(lines.filter(({ words }) => words >= 20).map(({ key }) => hash(key))),
    short: Float64Array.from(new Set(lines.filter(({ words }) => words <= LONGEST).map(({ key }) => hash(key)))),
  };
}

/** cyrb53, a fast non-cryptographic hash. */
function hash(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
