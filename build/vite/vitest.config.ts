import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These need what was bundled before, and each has its own step.
    exclude: [
      'tests/e2e/**',
      'tests/bench/**',
      'tests/build/packaging.test.ts',
      'tests/build/licences.test.ts',
      'tests/build/unattended.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
    // A file that breaks its process takes no other file with it.
    pool: 'forks',
  },
});
