import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/build/packaging.test.ts', 'tests/build/licences.test.ts'],
    environment: 'node',
    globalSetup: fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
