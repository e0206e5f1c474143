/**
 * Where what is known of a word is kept, without keeping the word: in one of the slots of a set that its hash names, beside a check of eight
 * bits by which it is found again. A word that is not kept is taken for another about once in thirty times.
 */
const SETS = 1300;
/** Slots of a set. */
const WAYS = 8;

export const SLOTS = SETS * WAYS;

/** The slots of those of the words that are kept; words are in lower case with plain apostrophes. `checks` has a byte a slot, 0 where it is empty. */
export function slotsOf(words: readonly string[], checks: Uint8Array): number[] {
  const slots: number[] = [];
  for (const word of words) {
    const { first, check } = placeOf(word);
    for (let slot = first; slot < first + WAYS; slot++) if (checks[slot] === check) slots.push(slot);
  }
  return slots;
}

/** Gives each word a slot while its set has one left, the first words first. Of two that cannot be told apart the first has it. */
export function slotsFor(words: readonly string[]): { checks: Uint8Array; owners: (string | undefined)[] } {
  const checks = new Uint8Array(SLOTS);
  const owners = new Array<string | undefined>(SLOTS).fill(undefined);
  for (const word of words) {
    const { first, check } = placeOf(word);
    const set = checks.subarray(first, first + WAYS);
    const free = set.indexOf(0);
    if (free < 0 || set.includes(check)) continue;
    set[free] = check;
    owners[first + free] = word;
  }
  return { checks, owners };
}

function placeOf(word: string): { first: number; check: number } {
  const hash = hashOf(word);
  return { first: (hash % SETS) * WAYS, check: 1 + ((hash >>> 24) % 255) };
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
