import { wordSides } from './word-sides.ts';

/** Axes along which words differ most in meaning: what a model learns of one word then holds for its like, met or not. */
export const AXES = 16;

/** Words are found by hash; one that is not among the commonest may find another's, or an empty slot, which is 0. */
export const SLOTS = 7603;

let sides: Uint16Array | undefined;

/** Where a sentence leans along each axis, -1 to 1: the mean of its words, which are in lower case with plain apostrophes. */
export function leaningOf(words: readonly string[]): number[] {
  sides ??= decode(wordSides);
  const sums = new Array<number>(AXES).fill(0);
  let count = 0;
  for (const word of words) {
    if (!/^['\p{L}]/u.test(word)) continue;
    const side = sides[slotOf(word)] ?? 0;
    if (side === 0) continue;
    for (let axis = 0; axis < AXES; axis++) sums[axis] = (sums[axis] ?? 0) + (side & (1 << axis) ? 1 : -1);
    count++;
  }
  return sums.map((sum) => sum / Math.max(1, count));
}

export function slotOf(word: string): number {
  return hashOf(word) % SLOTS;
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function decode(base64: string): Uint16Array {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return Uint16Array.from({ length: SLOTS }, (_, slot) => (bytes[2 * slot] ?? 0) | ((bytes[2 * slot + 1] ?? 0) << 8));
}
