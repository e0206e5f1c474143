import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evalExtract } from '../../tests/bench/eval-extract.ts';
import { evalSuggest } from '../../tests/bench/eval-suggest.ts';
import { benchMatching } from '../../tests/bench/matching.ts';
import { rowLine } from '../../tests/bench/row.ts';

/**
 * Scores extraction, suggestions and matching on the labelled sets that lie below DIR, and says which are not there:
 *   npm run eval [-- --data DIR] [--part dev|train|test] [--json FILE]
 * Without DIR only what the project brings itself is scored. Where to get the sets stands in tests/bench/eval-*.ts.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, part: { type: 'string', default: 'dev' }, json: { type: 'string' } },
});
const { part, data = '.' } = values;
if (part !== 'dev' && part !== 'train' && part !== 'test') {
  tell('The part is dev, train or test.');
  process.exitCode = 2;
} else {
  const rows = [...evalExtract(data, tell), ...evalSuggest(data, part, tell), ...benchMatching()];
  for (const row of rows) process.stdout.write(`${rowLine(row)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
