import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { out } from './paths.ts';

// `npm run` starts scripts in the root folder, but paths given on the command line are meant from where the user stands.
const cwd = process.env['INIT_CWD'] ?? process.cwd();

await bundle(['cli']);
const child = spawnSync(process.execPath, [join(out, 'cli', 'main.mjs'), ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
});
if (child.error) throw child.error;
process.exitCode = child.signal ? 128 + constants.signals[child.signal] : (child.status ?? 1);
