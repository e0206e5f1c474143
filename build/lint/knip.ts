import type { KnipConfig } from 'knip';

export default {
  entry: [
    // The programs.
    'electron/main.ts',
    'electron/preload.ts',
    'electron/cli/main.ts',
    'electron/library/host/worker.ts',
    'electron/library/import/pool/worker.ts',
    'electron/chromium/launch.ts',
    'electron/chromium/electron.ts',
    'electron/chromium/page/start.ts',
    'renderer/app/main.tsx',
    // What a person runs.
    'build/scripts/*.mjs',
    'build/scripts/{start,test,test-exchange,security,fuzz,faults,bench,eval,stet,package,bundle}.ts',
    'build/scripts/claims/train-weights.ts',
    'build/package/make-icons.ts',
    // What a tool loads.
    'build/vite/*.config.ts',
    'build/lint/dependency-cruiser.mjs',
    'tests/**/*.test.{ts,tsx}',
    'tests/bench/import/*-program.ts',
    'tests/bench/library/loop-probe.mjs',
    'tests/faults/programs/*.ts',
    'tests/faults/*.soak.ts',
  ],
  project: ['{electron,renderer,shared,build,tests}/**/*.{ts,tsx,mjs,css}', '!build/out/**'],
  // A schema and its parts, a function and its options: exported for the reader, used beside it.
  ignoreExportsUsedInFile: true,
  // Run by path, so that no shell and no search path come into it.
  ignoreDependencies: ['@biomejs/biome', 'electron-builder', 'oxlint', 'oxlint-tsgolint'],
  ignoreBinaries: ['apt-get', 'pandoc', 'xmllint', 'mount', 'umount', 'setpriv', 'strace', 'mkfifo'],
  compilers: {
    css: (text: string) => [...text.matchAll(/@import[^;]+;/g)].map(([line]) => line.slice(1)).join('\n'),
  },
} satisfies KnipConfig;
