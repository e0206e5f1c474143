import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { runPackage } from './run-program.ts';
import { obtainBrowser } from './start/browser.ts';

/**
 * What can go wrong, in full: `npm run test:faults` kills, crashes, injects and damages for about an hour;
 * `npm run test:faults -- --soak MINUTES` uses the app at random for so long.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { soak: { type: 'string' } } });
const minutes = values.soak === undefined ? null : Number(values.soak);

if (minutes !== null && !(minutes > 0)) {
  process.stderr.write('How many minutes? npm run test:faults -- --soak 480\n');
  process.exitCode = 2;
} else process.exitCode = await (minutes === null ? runFaults() : soak(minutes));

function runFaults(): Promise<number> {
  process.env['STET_FAULTS'] = 'full';
  const chosen = positionals.map((name) => `tests/faults/${name}`);
  return runVitest('vitest', chosen.length > 0 ? chosen : ['tests/faults'], 3 * 3_600_000);
}

async function soak(length: number): Promise<number> {
  process.env['STET_RUNTIME'] ??= 'chromium';
  process.env['STET_SOAK_MINUTES'] = String(length);
  await bundle(['cli', 'app', 'renderer', 'chromium']);
  if (!obtainBrowser()) return 1;
  return runVitest('soak', [], (length + 10) * 60_000);
}

function runVitest(config: string, files: string[], patience: number): Promise<number> {
  return runPackage('vitest/vitest.mjs', ['run', `--config=build/vite/${config}.config.ts`, ...files], patience);
}
