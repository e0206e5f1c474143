import { writeFileSync } from 'node:fs';
import { evalExtract } from '../../tests/bench/eval-extract.ts';
import { evalSuggest } from '../../tests/bench/eval-suggest.ts';
import { benchMatching } from '../../tests/bench/matching.ts';
import { rowLine } from '../../tests/bench/row.ts';
import { scriptOptions } from './script-options.ts';
import { tell } from './tell.ts';

const usage = `Scores extraction, suggestions and matching on the labelled sets that lie below a folder, and says which are not there.

npm run eval                                  only what the project brings itself
npm run eval -- --data DIR                    the sets below DIR; where to get them stands in tests/bench/eval-*.ts
npm run eval -- --part dev|train|test         that part of the sets that have parts
npm run eval -- --json FILE                   the rows as JSON as well
`;

const asked = scriptOptions(usage, {
  options: { data: { type: 'string' }, part: { type: 'string', default: 'dev' }, json: { type: 'string' } },
});
if (asked) score(asked.values);

function score({ part, data = '.', json }: { part: string; data?: string; json?: string }): void {
  if (part !== 'dev' && part !== 'train' && part !== 'test') {
    tell('The part is dev, train or test.');
    process.exitCode = 2;
    return;
  }
  const rows = [...evalExtract(data, tell), ...evalSuggest(data, part, tell), ...benchMatching()];
  for (const row of rows) process.stdout.write(`${rowLine(row)}\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
}
