import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { out, root } from '../paths.ts';

/** One file that esbuild makes. */
export interface Entry {
  /** Relative to the root folder. */
  source: string;
  /** Absolute path. */
  output: string;
  /** A sandboxed preload has neither ES modules nor `require` of its own files. */
  format: 'esm' | 'cjs';
  /** What `import 'electron'` gets in place of Electron. */
  electron?: string;
}

export type TargetName = 'cli' | 'app' | 'renderer' | 'chromium';

/** What is built, and made stale, together. */
export interface Target {
  name: TargetName;
  /** Files and folders relative to the root folder: the target is stale when anything in them changed. */
  sources: string[];
  /** Empty for the renderer, which Vite builds. */
  entries: Entry[];
}

const worker = 'electron/library/host/worker.ts';

function entriesInto(folder: string, entries: Record<string, Omit<Entry, 'output'>>): Entry[] {
  return Object.entries(entries)
    .map(([file, entry]) => ({ ...entry, output: join(out, folder, file) }))
    .filter(({ source }) => existsSync(join(root, source)));
}

/** Both runtimes share the preload and the renderer, which stand in `app`. */
export function allTargets(): Target[] {
  const node = ['electron', 'shared', 'build/scripts', 'package-lock.json'];
  return [
    {
      name: 'cli',
      sources: node,
      // The command line opens the library in its own process and needs no worker.
      entries: entriesInto('cli', { 'main.mjs': { source: 'electron/cli/main.ts', format: 'esm' } }),
    },
    {
      name: 'app',
      sources: node,
      entries: entriesInto('app', {
        'main.mjs': { source: 'electron/main.ts', format: 'esm' },
        'preload.cjs': { source: 'electron/preload.ts', format: 'cjs' },
        'library-worker.mjs': { source: worker, format: 'esm' },
      }),
    },
    {
      name: 'renderer',
      sources: ['renderer', 'shared', 'build/vite', 'build/scripts', 'package-lock.json'],
      entries: [],
    },
    {
      name: 'chromium',
      sources: node,
      entries: entriesInto('chromium', {
        'main.mjs': {
          source: 'electron/chromium/launch.ts',
          format: 'esm',
          electron: 'electron/chromium/electron.ts',
        },
        // Goes into the page before the preload, as text.
        'page.cjs': { source: 'electron/chromium/page/start.ts', format: 'cjs' },
        'library-worker.mjs': { source: worker, format: 'esm' },
      }),
    },
  ];
}
