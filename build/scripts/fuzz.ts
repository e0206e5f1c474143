import { runPackage } from './run-program.ts';

/** The readers with many thousands of damaged files, for the night: `npm run test:fuzz`. */
process.env['STET_FUZZ_RUNS'] ??= '1000';
process.exitCode = await runPackage(
  'vitest/vitest.mjs',
  ['run', '--config=build/vite/vitest.config.ts', 'tests/electron/library/import/fuzz'],
  3 * 3_600_000,
);
