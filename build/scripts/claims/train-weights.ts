import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { BUCKETS, claimFeatures } from '../../../shared/detect/claim-features.ts';
import { trainModel } from './train-model.ts';

/**
 * Makes shared/detect/claim-weights.ts from a JSON array of {text, label: 1 worth checking, 0 not}:
 *   node build/scripts/claims/train-weights.ts kfold_25ncs.json
 * The same data give the same bytes. Where the data come from and what they may be used for: build/decisions/0020-claim-model-card.md.
 */

const rowsSchema = z.array(z.looseObject({ text: z.string(), label: z.number() }));
const output = new URL('../../../shared/detect/claim-weights.ts', import.meta.url);

const [input] = process.argv.slice(2);
if (input === undefined) {
  console.error('Usage: node build/scripts/claims/train-weights.ts DATA.json');
  process.exit(2);
}
const rows = rowsSchema.parse(JSON.parse(await readFile(input, 'utf8')));
const weights = trainModel(rows.map(({ text, label }) => ({ ...claimFeatures(text), worth: label === 1 })));
const hashed = weights.slice(0, BUCKETS);
const scale = Math.max(...hashed.map(Math.abs)) / 127;
const bytes = Int8Array.from(hashed, (weight) => Math.round(weight / scale));
await writeFile(
  output,
  `// Written by build/scripts/claims/train-weights.ts from ${rows.length} sentences; see build/decisions/0020-claim-model-card.md.

/** One signed byte per bucket, base64; a weight is the byte times \`scale\`. */
export const hashed =
  '${Buffer.from(bytes.buffer).toString('base64')}';
export const scale = ${scale.toPrecision(8)};
/** In the order of \`denseNames\`. */
export const dense = [${Array.from(weights.slice(BUCKETS), (weight) => Number(weight.toPrecision(6))).join(', ')}];
`,
);
console.log(`${rows.length} sentences, ${bytes.byteLength} bytes of weights.`);
