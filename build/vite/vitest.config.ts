import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** These need what was bundled before, and each has its own step. */
const elsewhere = [
  'tests/e2e/**',
  'tests/bench/**',
  'tests/build/packaging.test.ts',
  'tests/build/licences.test.ts',
  'tests/build/unattended.test.ts',
];

/** What is pure keeps nothing from one file to the next: its tests share processes, which saves starting one for each file. */
const pure = 'tests/shared/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 20_000,
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        // A file that breaks its process takes no other file with it.
        test: { name: 'apart', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: [pure, ...elsewhere] },
      },
    ],
  },
});
