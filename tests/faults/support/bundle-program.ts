import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

export interface Swap {
  /** End of the path of the module that is swapped. */
  module: string;
  /** Path of the module that takes its place, or a change of its source text. */
  by: string | ((source: string) => string);
}

/** The parser threads are not part of the bundle: they run from their sources. */
const parserFromSource: Swap = {
  module: 'pool/worker-file.ts',
  by: (source) =>
    source.replaceAll(
      'import.meta.url',
      JSON.stringify(new URL('../../../electron/library/import/pool/worker-file.ts', import.meta.url)),
    ),
};

/**
 * Makes one file of a program, so that it starts in a few milliseconds, with modules of the product swapped for others: how
 * controls are made, that differ from the product in one place and must fail.
 */
export async function bundleProgram(entry: URL, folder: string, name: string, swaps: Swap[] = []): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [entry.pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'error',
    plugins: [swapping([parserFromSource, ...swaps])],
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
    },
  });
  return outfile;
}

function swapping(swaps: Swap[]): Plugin {
  return {
    name: 'swap',
    setup({ onLoad }) {
      for (const { module, by } of swaps) {
        const filter = new RegExp(`${module.replaceAll('.', '\\.')}$`);
        onLoad({ filter }, ({ path }) => {
          if (typeof by === 'string') return { contents: `export * from ${JSON.stringify(by)};`, loader: 'ts' };
          const before = readFileSync(path, 'utf8');
          const after = by(before);
          if (after === before) throw new Error(`The swap in ${module} changes nothing.`);
          return { contents: after, loader: 'ts' };
        });
      }
    },
  };
}
