import { readFile, writeFile } from 'node:fs/promises';
import { BUCKETS, COUNTED, claimFeatures } from '../../../shared/detect/claim-features.ts';
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
const hashed = inBytes(weights.slice(0, BUCKETS));
const pairs = inNines(weights.slice(BUCKETS + COUNTED));
const counted = Array.from(weights.slice(BUCKETS, BUCKETS + COUNTED), (weight) => Number(weight.toPrecision(6)));
await writeFile(
  output,
  `// Written by build/scripts/claims/train-weights.ts from ${rows.length} sentences; see build/decisions/0020-claim-model-card.md.

/** One signed byte per bucket, base64; a weight is the byte times \`scale\`. */
export const hashed =
  '${hashed.base64}';
export const scale = ${hashed.scale};
/** In the order in which it is counted. */
export const counted = [${counted.join(', ')}];
/** The products of every two: five in two bytes, base64, the lower byte first; in each of nine digits, 4 is nothing. */
export const pairs =
  '${pairs.base64}';
export const pairScale = ${pairs.scale};
`,
);
console.log(`${rows.length} sentences, ${hashed.length + pairs.length} bytes of weights.`);

/** Five weights in two bytes, each one of nine steps of `scale`. */
function inNines(values: Float64Array): { base64: string; scale: string; length: number } {
  const scale = (2.5 * Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)) / 4;
  const bytes = Buffer.alloc(Math.ceil(values.length / 5) * 2);
  for (let at = 0; at < values.length; at += 5) {
    const digits = Array.from(
      values.slice(at, at + 5),
      (value) => 4 + Math.max(-4, Math.min(4, Math.round(value / scale))),
    );
    bytes.writeUInt16LE(
      digits.reduceRight((sum, digit) => sum * 9 + digit, 0),
      (at / 5) * 2,
    );
  }
  return { base64: bytes.toString('base64'), scale: scale.toPrecision(8), length: bytes.byteLength };
}

/** One signed byte a weight, base64, and what to multiply it by. */
function inBytes(values: Float64Array): { base64: string; scale: string; length: number } {
  const scale = Math.max(...values.map(Math.abs)) / 127;
  const bytes = Int8Array.from(values, (value) => Math.round(value / scale));
  return {
    base64: Buffer.from(bytes.buffer).toString('base64'),
    scale: scale.toPrecision(8),
    length: bytes.byteLength,
  };
}
