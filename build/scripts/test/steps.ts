import { bundle } from '../bundle.ts';
import { runPackage } from '../run-program.ts';
import { obtainBrowser } from '../start/browser.ts';
import { hasDisplay } from '../start/request.ts';
import { type Outcome, oneCheck } from './outcome.ts';
import { runVitest, runVitestTwice } from './vitest-step.ts';

export interface Step {
  /** Names the step on the command line. */
  id: string;
  title: string;
  run(): Promise<Outcome>;
}

function program(script: string, ...args: string[]): () => Promise<Outcome> {
  return async () => oneCheck((await runPackage(script, args)) === 0);
}

/** What `npm test` does, cheapest first; the last two need what the bundle step makes. */
export const steps: Step[] = [
  { id: 'types', title: 'Type check', run: program('typescript/bin/tsc', '-p', '.') },
  { id: 'format', title: 'Format and lint (Biome)', run: program('@biomejs/biome/bin/biome', 'check', '.') },
  {
    id: 'lint',
    title: 'Lint with types (oxlint)',
    run: program('oxlint/bin/oxlint', '--type-aware', '--config=build/lint/oxlint.json', '--deny-warnings'),
  },
  {
    id: 'direction',
    title: 'Direction rules (dependency-cruiser)',
    run: program(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config=build/lint/dependency-cruiser.mjs',
      'shared',
      'electron',
      'renderer',
    ),
  },
  {
    id: 'unused',
    title: 'Unused files, exports and packages (knip)',
    run: program('knip/bin/knip.js', '--config=build/lint/knip.ts'),
  },
  { id: 'unit', title: 'Unit and conformance tests', run: () => runVitest('vitest') },
  { id: 'bundle', title: 'Bundle', run: runBundle },
  { id: 'packaging', title: 'Packaging tests', run: () => runVitest('packaging') },
  { id: 'e2e', title: 'End-to-end tests', run: runEndToEnd },
];

async function runBundle(): Promise<Outcome> {
  try {
    await bundle(['cli', 'app', 'renderer', 'chromium']);
    return oneCheck(true);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return oneCheck(false);
  }
}

async function runEndToEnd(): Promise<Outcome> {
  // Electron shows its windows; the second runtime can do without a display.
  if (!hasDisplay(process.platform, process.env)) process.env['STET_RUNTIME'] ??= 'chromium';
  return obtainBrowser() ? runVitestTwice('e2e') : oneCheck(false);
}
