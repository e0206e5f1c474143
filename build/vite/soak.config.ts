import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Milliseconds beside the time that the app is used: to start, to end and to look the library over. */
const AROUND = 300_000;

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/faults/**/*.soak.ts'],
    environment: 'node',
    globalSetup: fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
    pool: 'forks',
    testTimeout: Number(process.env['STET_SOAK_MINUTES'] ?? 5) * 60_000 + AROUND,
  },
});
