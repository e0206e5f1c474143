import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { decode } from '../../../electron/library/import/decode.ts';
import { declaredEncoding } from '../../../electron/library/import/html/declared-encoding.ts';
import { readHtml } from '../../../electron/library/import/read-html.ts';
import { bodyText } from '../../../shared/clean/body-text.ts';
import type { ArticleMetadata } from '../../../shared/model/article.ts';
import type { BenchRow } from '../row.ts';
import { extractRow } from './extract-row.ts';
import { type Half, halfOf, halves } from './halves.ts';

const text = z.union([z.string(), z.array(z.string())]).optional();
const itemSchema = z.looseObject({
  file: z.string(),
  with: z.array(z.string()),
  without: z.array(z.string()),
  title: text,
  author: text,
  date: text,
});
type Item = z.infer<typeof itemSchema>;

interface Segments {
  tp: number;
  fp: number;
  fn: number;
}

interface Tally {
  /** In all that is kept, captions among it. */
  all: Segments;
  /** In the running text. */
  running: Segments;
  fields: Record<Field, { labelled: number; given: number; right: number }>;
}

const fields = ['title', 'author', 'date'] as const;
type Field = (typeof fields)[number];
/** Readability's share of exact values on the same pages, and the goal. */
const FIELD_GOALS: Record<Field, [peer: number, goal: number]> = {
  title: [0.7, 0.8],
  author: [0.51, 0.6],
  date: [0.63, 0.7],
};

/** The evaluation data of adbar/trafilatura (its `tests` folder): segments that belong to the text or do not. */
export function scoreSegments(path: string): BenchRow[] {
  const items = z.record(z.string(), itemSchema).parse(JSON.parse(readFileSync(join(path, 'evaldata.json'), 'utf8')));
  const tallies: Record<Half, Tally> = { dev: emptyTally(), held: emptyTally() };
  for (const [url, item] of Object.entries(items)) {
    const file = ['cache', 'eval'].map((folder) => join(path, folder, item.file)).find((one) => existsSync(one));
    if (file) count(tallies[halfOf(url)], item, readFileSync(file));
  }
  return halves.flatMap((half) => rowsOf(half, tallies[half]));
}

function emptyTally(): Tally {
  const none = () => ({ labelled: 0, given: 0, right: 0 });
  const zero = () => ({ tp: 0, fp: 0, fn: 0 });
  return { all: zero(), running: zero(), fields: { title: none(), author: none(), date: none() } };
}

function count(tally: Tally, item: Item, bytes: Uint8Array): void {
  const html = decode(bytes, declaredEncoding(bytes))?.text ?? '';
  const { blocks, metadata } = readHtml({ html, name: item.file });
  countSegments(tally.all, item, blocks.map((block) => block.text).join(' '));
  countSegments(tally.running, item, bodyText(blocks));
  for (const field of fields) {
    const wanted = item[field];
    if (wanted === undefined || wanted.length === 0) continue;
    const value = givenValue(metadata, field);
    const score = tally.fields[field];
    score.labelled++;
    if (value !== null) score.given++;
    if (value !== null && names(value) === names(Array.isArray(wanted) ? wanted.join(', ') : wanted)) score.right++;
  }
}

function countSegments(segments: Segments, item: Item, text: string): void {
  const found = flat(text);
  for (const segment of item.with) {
    if (found.includes(flat(segment))) segments.tp++;
    else segments.fn++;
  }
  for (const segment of item.without) if (found.includes(flat(segment))) segments.fp++;
}

function f1({ tp, fp, fn }: Segments): number {
  return (2 * tp) / (2 * tp + fp + fn);
}

function givenValue(metadata: ArticleMetadata, field: Field): string | null {
  if (field === 'title') return metadata.title;
  return field === 'author' ? metadata.byline : (metadata.published?.slice(0, 10) ?? null);
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Several names may be joined by commas, semicolons or "and". */
function names(value: string): string {
  return flat(value).replace(/\s*[;,]\s+|\s+(?:and|und|et|y)\s+/g, ', ');
}

function rowsOf(half: Half, { all, running, fields: found }: Tally): BenchRow[] {
  const row = (name: string, value: number, peer: number | null, goal: number) =>
    extractRow(`segments, ${half} half: ${name}`, value, peer, goal);
  const { date } = found;
  return [
    row('F1', f1(all), 0.886, 0.93),
    row('F1, captions left out', f1(running), 0.886, 0.93),
    ...fields.map((field) => row(`${field} exact`, found[field].right / found[field].labelled, ...FIELD_GOALS[field])),
    row('a date given is right', date.right / date.given, null, 0.93),
  ];
}
