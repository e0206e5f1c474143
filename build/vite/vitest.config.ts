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

/** These replace modules of Node or end processes. All others leave things as they found them and share processes, which saves starting one for each file. */
const apart = 'tests/faults/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    globalSetup: [
      fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
      fileURLToPath(new URL('compiled-threads.ts', import.meta.url)),
    ],
    setupFiles: fileURLToPath(new URL('same-inputs.ts', import.meta.url)),
    testTimeout: 60_000,
    // Some build a program first, which takes its time on a busy machine.
    hookTimeout: 120_000,
    // What is waited for comes when it comes: a busy machine is no failure.
    expect: { poll: { timeout: 15_000 } },
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [apart, ...elsewhere],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: [apart] } },
    ],
  },
});
