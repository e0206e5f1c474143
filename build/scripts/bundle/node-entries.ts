import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { root } from '../paths.ts';
import { PART, sweepParts } from './parts.ts';
import type { Entry } from './targets.ts';

/** Bundled CommonJS packages call `require` for Node's own modules; an ES module has none unless we make one. */
const requireBanner =
  "import { createRequire as createRequireForBundle } from 'node:module';\n" +
  'const require = createRequireForBundle(import.meta.url);';

/** What an earlier build made stays so long for programs that are running, in milliseconds: a day. */
const KEPT = 24 * 3_600_000;

/**
 * Bundles entries of one folder: of the main process, the preload, workers or the command line. ES modules share what they have
 * in common and load late what they import late; everything else becomes one file. Answers the paths of all modules that went in.
 */
export async function bundleEntries(entries: readonly Entry[]): Promise<string[]> {
  const modules = entries.filter(({ format }) => format === 'esm');
  const others = entries.filter(({ format }) => format !== 'esm');
  const inputs = await Promise.all([
    ...(modules.length > 0 ? [bundleModules(modules)] : []),
    ...others.map((entry) => write({ entryPoints: [join(root, entry.source)], outfile: entry.output, format: 'cjs' })),
  ]);
  for (const { output, folders } of entries) {
    for (const folder of folders ?? []) {
      cpSync(join(root, folder), join(dirname(output), basename(folder)), { recursive: true });
    }
  }
  return inputs.flat();
}

function bundleModules(entries: readonly Entry[]): Promise<string[]> {
  const electron = entries.find((entry) => entry.electron)?.electron;
  return write({
    entryPoints: entries.map(({ source, output }) => ({ in: join(root, source), out: basename(output, '.mjs') })),
    outdir: dirname(entries[0]?.output ?? root),
    outExtension: { '.js': '.mjs' },
    chunkNames: `${PART}[hash]`,
    format: 'esm',
    splitting: true,
    banner: { js: requireBanner },
    // playwright-core finds its own files beside itself, so it stays in node_modules; only the second runtime uses it.
    external: electron ? ['playwright-core'] : ['electron'],
    ...(electron && { alias: { electron: join(root, electron) } }),
  });
}

async function write(options: BuildOptions): Promise<string[]> {
  const result = await build({
    external: ['electron'],
    ...options,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node24',
    sourcemap: 'linked',
    sourcesContent: false,
    // Names stay, for what goes wrong to be found; the rest is read a little faster so at every start.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Parts first: whoever reads a new entry finds what it imports.
  const isPart = ({ path }: OutputFile) => basename(path).startsWith(PART);
  const files = result.outputFiles.toSorted((a, b) => Number(isPart(b)) - Number(isPart(a)));
  for (const { path, contents } of files) writeWhole(path, contents);
  if (options.outdir) sweepParts(options.outdir, KEPT);
  return Object.keys(result.metafile.inputs);
}

/** A program that starts meanwhile reads either the old file or the new one. */
function writeWhole(path: string, contents: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
