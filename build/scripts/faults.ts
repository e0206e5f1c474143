import { bundle } from './bundle.ts';
import { runPackage } from './run-program.ts';
import { scriptOptions } from './script-options.ts';
import { obtainBrowser } from './start/browser.ts';

const usage = `What can go wrong, in full.

npm run test:faults                       kills, crashes, injects and damages, for about an hour
npm run test:faults -- kill …             only the files of tests/faults that are called so
npm run test:faults -- --soak MINUTES     uses the app at random for so long
`;

const asked = scriptOptions(usage, { allowPositionals: true, options: { soak: { type: 'string' } } });
if (asked) process.exitCode = await run(asked.values.soak, asked.positionals);

async function run(length: string | undefined, chosen: readonly string[]): Promise<number> {
  if (length === undefined) return runFaults(chosen);
  const minutes = Number(length);
  if (minutes > 0) return soak(minutes);
  process.stderr.write('How many minutes? npm run test:faults -- --soak 480\n');
  return 2;
}

function runFaults(chosen: readonly string[]): Promise<number> {
  process.env['STET_FAULTS'] = 'full';
  const files = chosen.map((name) => `tests/faults/${name}`);
  return runVitest('vitest', files.length > 0 ? files : ['tests/faults'], 3 * 3_600_000);
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
