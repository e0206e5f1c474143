import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from '../paths.ts';
import { rendererFolder } from './targets.ts';

/**
 * Builds the window's page beside its place and swaps it in, so that nothing ever finds half a page.
 * Answers the paths of all that went in, fonts among them.
 */
export async function bundleRenderer(): Promise<string[]> {
  const parts = new Set<string>();
  const next = `${rendererFolder}.${process.pid}.next`;
  try {
    await build({
      configFile: join(root, 'build', 'vite', 'renderer.config.ts'),
      build: { outDir: next },
      plugins: [noteParts(parts)],
    });
    swapIn(next);
    return [...parts];
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Another start may be swapping in the same page at this moment: then theirs makes way for ours, or ours waits its turn. */
function swapIn(next: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(rendererFolder, { recursive: true, force: true });
      renameSync(next, rendererFolder);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

function noteParts(parts: Set<string>): Plugin {
  return {
    name: 'note-parts',
    generateBundle(_, bundle) {
      for (const made of Object.values(bundle)) {
        for (const part of made.type === 'chunk' ? made.moduleIds : made.originalFileNames) parts.add(part);
      }
    },
  };
}
