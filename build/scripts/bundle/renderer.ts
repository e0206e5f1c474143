import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { out, root } from '../paths.ts';

const folder = join(out, 'app', 'renderer');

/** The page that the window loads, once built. */
export const rendererPage = join(folder, 'index.html');

/** Builds the window's page beside its place and swaps it in, so that nothing ever finds half a page. */
export async function bundleRenderer(): Promise<void> {
  if (!existsSync(join(root, 'renderer', 'index.html'))) return;
  const next = `${folder}.${process.pid}.next`;
  try {
    await build({ configFile: join(root, 'build', 'vite', 'renderer.config.ts'), build: { outDir: next } });
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
