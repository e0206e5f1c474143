import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { readHtml } from '../../../electron/library/import/read-html.ts';
import { bodyText } from '../../../shared/clean/body-text.ts';
import type { BenchRow } from '../row.ts';
import { extractRow } from './extract-row.ts';
import { type Half, halves } from './halves.ts';
import { averageScores, type Counts, countShingles } from './score-shingles.ts';

const truthSchema = z.record(z.string(), z.looseObject({ articleBody: z.string() }));

/** Readability's F1 over all pages by the set's scorer, measured on the same machine. */
const PEER = 0.947;

/** The article extraction benchmark (github.com/scrapinghub/article-extraction-benchmark) in the folder `path`. */
export function scoreArticleBodies(path: string): BenchRow[] {
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(path, 'ground-truth.json'), 'utf8')));
  const pages = Object.entries(truth).flatMap(([id, { articleBody }]) => {
    const file = join(path, 'html', `${id}.html.gz`);
    if (!existsSync(file)) return [];
    const html = gunzipSync(readFileSync(file)).toString('utf8');
    const { blocks } = readHtml({ html, name: `${id}.html` });
    // Ids are hashes: the parity of the first digit tells the halves apart.
    const half: Half = Number.parseInt(id.slice(0, 1), 16) % 2 === 0 ? 'dev' : 'held';
    return [{ half, counts: countShingles(articleBody, bodyText(blocks)) }];
  });
  return halves.flatMap((half) =>
    rowsOf(
      half,
      pages.filter((page) => page.half === half).map(({ counts }) => counts),
    ),
  );
}

function rowsOf(half: Half, pages: readonly Counts[]): BenchRow[] {
  const { f1, precision, recall } = averageScores(pages);
  const row = (name: string, value: number, peer: number | null, goal: number) =>
    extractRow(`article bodies, ${half} half (${pages.length} pages): ${name}`, value, peer, goal);
  return [
    row('4-gram F1', f1, PEER, 0.975),
    row('precision', precision, null, 0.955),
    row('recall', recall, null, 0.985),
  ];
}
