import { runPackage } from './run-program.ts';
import { tell } from './tell.ts';

/** All properties on inputs of their own, and the readers with many thousands of damaged files, for the night: `npm run test:fuzz`. */
process.env['STET_FUZZ_RUNS'] ??= '1000';
process.env['STET_SEED'] ??= String(Date.now() % 2 ** 31);
tell(`The same again: STET_SEED=${process.env['STET_SEED']} npm run test:fuzz`);
process.exitCode = await runPackage(
  'vitest/vitest.mjs',
  ['run', '--config=build/vite/vitest.config.ts'],
  3 * 3_600_000,
);
