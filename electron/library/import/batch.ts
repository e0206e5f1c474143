import { splitLines } from '../../../shared/clean/split-lines.ts';

/** What a run of imports has learnt about lines that many of its files share. */
export interface Batch {
  /** Reads a text once, before the files are cleaned. A copy of a text already seen teaches nothing. */
  learn(text: string): void;
  /** Whether a line, given as its key, stands in at least three different files. */
  isRepeated(key: string): boolean;
}

/** In so many different files a line is the site's, not an article's. */
const FILES = 3;
/** Paragraphs that recur are wire copy, not furniture. In words. */
const LONGEST = 40;

/** Keeps a 53-bit hash and a small count per short line: about 20 MB for 10,000 files. */
export function createBatch(): Batch {
  const seen = new Map<number, number>();
  const paragraphs = new Set<number>();
  return {
    learn(text) {
      const lines = splitLines(text);
      const long = lines.filter((line) => line.words >= 20).map((line) => hash(line.key));
      const known = long.filter((one) => paragraphs.has(one)).length;
      for (const one of long) paragraphs.add(one);
      if (long.length > 0 && known / long.length > 0.3) return;
      for (const one of new Set(lines.filter((line) => line.words <= LONGEST).map((line) => hash(line.key)))) {
        seen.set(one, (seen.get(one) ?? 0) + 1);
      }
    },
    isRepeated: (key) => (seen.get(hash(key)) ?? 0) >= FILES,
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
