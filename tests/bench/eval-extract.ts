import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExtractRow } from './extract/extract-row.ts';
import { scoreArticleBodies } from './extract/score-article-bodies.ts';
import { scoreSegments } from './extract/score-segments.ts';

/**
 * Scores extraction on the labelled sets it finds below DIR, and says which it does not find:
 *   node tests/bench/eval-extract.ts --data DIR [--json FILE]
 * DIR/article-extraction-benchmark  github.com/scrapinghub/article-extraction-benchmark
 * DIR/trafilatura                   github.com/adbar/trafilatura
 */
export function evalExtract(data: string, tell: (message: string) => void): ExtractRow[] {
  const sets: [string, (path: string) => ExtractRow[]][] = [
    ['article-extraction-benchmark', scoreArticleBodies],
    ['trafilatura/tests', scoreSegments],
  ];
  return sets.flatMap(([place, score]) => {
    const path = join(data, place);
    if (existsSync(path)) return score(path);
    tell(`${path} is not there: left out.`);
    return [];
  });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'string' } } });
  if (values.data === undefined) {
    console.error('Give the folder that holds the sets: --data DIR');
    process.exit(2);
  }
  const rows = evalExtract(values.data, (message) => console.error(message));
  for (const row of rows) console.log(JSON.stringify(row));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}
