import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreArticleBodies } from './extract/score-article-bodies.ts';
import { scoreSegments } from './extract/score-segments.ts';
import type { BenchRow } from './row.ts';

/**
 * Scores extraction on the labelled sets it finds below DIR, and says which it does not find:
 * DIR/article-extraction-benchmark  github.com/scrapinghub/article-extraction-benchmark
 * DIR/trafilatura                   github.com/adbar/trafilatura
 */
export function evalExtract(data: string, tell: (message: string) => void): BenchRow[] {
  const sets: [string, (path: string) => BenchRow[]][] = [
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
