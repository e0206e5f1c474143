import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { SLOTS, slotsFor } from '../../../shared/detect/claims/word-slots.ts';

/** Words in the slots that ship, and the vector of each. */
export interface WordVectors {
  /** A byte a slot, 0 where it is empty. */
  checks: Uint8Array;
  width: number;
  /** `width` numbers a slot, around the middle of all; an empty slot has zeros. */
  vectors: Float64Array;
}

const fileSchema = z.object({
  dimensions: z.number(),
  /** Commonest first. */
  words: z.array(z.string()),
  /** The numbers of each word, then some that are not wanted. */
  vectors: z.custom<Record<string, number[]>>((value) => typeof value === 'object' && value !== null),
});

/** Commonest words that are offered a slot. */
const OFFERED = Math.round(SLOTS * 1.25);

/** Reads `{dimensions, words, vectors: {word: [numbers…]}}`. No label has part in which words are kept. */
export function readWordVectors(file: string): WordVectors {
  const { dimensions: width, words, vectors: byWord } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const offered = words.filter((word) => /^['\p{L}]/u.test(word)).slice(0, OFFERED);
  const middle = middleOf(
    offered.map((word) => byWord[word] ?? []),
    width,
  );
  const { checks, owners } = slotsFor(offered);
  const vectors = new Float64Array(SLOTS * width);
  for (const [slot, owner] of owners.entries()) {
    if (owner === undefined) continue;
    const vector = byWord[owner] ?? [];
    for (let at = 0; at < width; at++) vectors[slot * width + at] = (vector[at] ?? 0) - (middle[at] ?? 0);
  }
  return { checks, width, vectors };
}

/** The mean, in which a word weighs about as often as it is used: by its rank. */
function middleOf(vectors: readonly (readonly number[])[], width: number): number[] {
  const middle = new Array<number>(width).fill(0);
  const total = vectors.reduce((sum, _, rank) => sum + 1 / (rank + 100), 0);
  for (const [rank, vector] of vectors.entries())
    for (let at = 0; at < width; at++) middle[at] = (middle[at] ?? 0) + (vector[at] ?? 0) / (rank + 100) / total;
  return middle;
}
