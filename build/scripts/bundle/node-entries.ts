import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../paths.ts';
import type { Entry } from './targets.ts';

/** Bundled CommonJS packages call `require` for Node's own modules; an ES module has none unless we make one. */
const requireBanner =
  "import { createRequire as createRequireForBundle } from 'node:module';\n" +
  'const require = createRequireForBundle(import.meta.url);';

/**
 * Bundles one entry of the main process, the preload, a worker or the command line into one file.
 * Answers the paths of all modules that went in.
 */
export async function bundleEntry(entry: Entry): Promise<string[]> {
  const result = await build({
    entryPoints: [join(root, entry.source)],
    outfile: entry.output,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: entry.format,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    // playwright-core finds its own files beside itself, so it stays in node_modules; only the second runtime uses it.
    external: entry.electron ? ['playwright-core'] : ['electron'],
    ...(entry.electron && { alias: { electron: join(root, entry.electron) } }),
    ...(entry.format === 'esm' && { banner: { js: requireBanner } }),
  });
  mkdirSync(dirname(entry.output), { recursive: true });
  for (const file of result.outputFiles) writeWhole(file.path, file.contents);
  for (const folder of entry.folders ?? []) {
    cpSync(join(root, folder), join(dirname(entry.output), basename(folder)), { recursive: true });
  }
  return Object.keys(result.metafile.inputs);
}

/** A program that starts meanwhile reads either the old file or the new one. */
function writeWhole(path: string, contents: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
