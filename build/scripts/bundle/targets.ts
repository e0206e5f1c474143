import { join } from 'node:path';
import { out } from '../paths.ts';

/** One file that esbuild makes. */
export interface Entry {
  /** Relative to the root folder. */
  source: string;
  /** Absolute path. */
  output: string;
  /** A sandboxed preload has neither ES modules nor `require` of its own files. */
  format: 'esm' | 'cjs';
  /** Folders copied beside the output under their own names. Relative to the root folder. */
  folders?: readonly string[];
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
  /** Files without which it was not built. Absolute paths. */
  outputs: string[];
}

const worker = 'electron/library/host/worker.ts';
/** Wherever the library runs, the threads that read for it are beside it. */
const readers = {
  'index-worker.mjs': { source: 'electron/library/index/read-ahead/worker.ts', format: 'esm' },
  'scan-worker.mjs': { source: 'electron/library/index/scan-thread/worker.ts', format: 'esm' },
  'import-worker.mjs': {
    source: 'electron/library/import/pool/worker.ts',
    format: 'esm',
    // Without them, Chinese, Japanese and Korean PDFs hold no text that could be read.
    folders: ['node_modules/pdfjs-dist/cmaps'],
  },
} as const;

/** Where Vite puts the window's page. */
export const rendererFolder = join(out, 'app', 'renderer');

/** The files of one folder of build/out that esbuild makes of the main process and its like. */
function nodeTarget(name: TargetName, entries: Record<string, Omit<Entry, 'output'>>): Target {
  const made = Object.entries(entries).map(([file, entry]) => ({ ...entry, output: join(out, name, file) }));
  return {
    name,
    sources: ['electron', 'shared', 'build/scripts/bundle', 'package-lock.json'],
    entries: made,
    outputs: made.map(({ output }) => output),
  };
}

/** Both runtimes share the preload and the renderer, which stand in `app`. */
export const allTargets: Target[] = [
  // The command line opens the library in its own process and needs no worker for it.
  nodeTarget('cli', { 'main.mjs': { source: 'electron/cli/main.ts', format: 'esm' }, ...readers }),
  nodeTarget('app', {
    'main.mjs': { source: 'electron/main.ts', format: 'esm' },
    'preload.cjs': { source: 'electron/preload.ts', format: 'cjs' },
    'library-worker.mjs': { source: worker, format: 'esm' },
    ...readers,
  }),
  {
    name: 'renderer',
    sources: ['renderer', 'shared', 'build/vite', 'build/scripts/bundle', 'package-lock.json'],
    entries: [],
    outputs: [join(rendererFolder, 'index.html'), join(rendererFolder, 'licences.json')],
  },
  nodeTarget('chromium', {
    'main.mjs': { source: 'electron/chromium/launch.ts', format: 'esm', electron: 'electron/chromium/electron.ts' },
    // Goes into the page before the preload, as text.
    'page.cjs': { source: 'electron/chromium/page/start.ts', format: 'cjs' },
    'library-worker.mjs': { source: worker, format: 'esm' },
    ...readers,
  }),
];
