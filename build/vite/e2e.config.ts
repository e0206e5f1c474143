import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/build/unattended.test.ts'],
    environment: 'node',
    globalSetup: fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
    setupFiles: fileURLToPath(new URL('../../tests/support/end-apps.ts', import.meta.url)),
    pool: 'forks',
    // More windows than that would wait for each other on two cores.
    maxWorkers: 2,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
