import { readFile, writeFile } from 'node:fs/promises';
import { BUCKETS, claimFeatures } from '../../../shared/detect/claim-features.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { trainModel } from './train-model.ts';

/**
 * Makes shared/detect/claim-weights.ts from tables of sentences, `Sentence_id Text class_label` parted by tabs, Yes for worth checking:
 *   node build/scripts/claims/train-weights.ts CT24_checkworthy_english_train.tsv CT24_checkworthy_english_dev.tsv
 * The same data give the same bytes. Where the data come from and what they may be used for: build/decisions/0020-claim-model-card.md.
 */

const output = new URL('../../../shared/detect/claim-weights.ts', import.meta.url);

const inputs = process.argv.slice(2);
if (inputs.length === 0) {
  console.error('Usage: node build/scripts/claims/train-weights.ts TABLE.tsv…');
  process.exit(2);
}
const tables = await Promise.all(inputs.map((input) => readFile(input, 'utf8')));
const rows = tables.flatMap(labelledSentences);
const weights = trainModel(rows.map(({ text, worth }) => ({ ...claimFeatures(text), worth })));
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
