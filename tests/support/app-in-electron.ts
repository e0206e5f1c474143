import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron as electron } from 'playwright-core';
import type { StartedApp, StartOptions } from './app.ts';
import { dialogsInElectron } from './dialogs-in-electron.ts';
import { remember } from './running-apps.ts';

const root = resolve(import.meta.dirname, '../..');

/** Path of Electron's binary, or null. Looked for on disk: requiring the package would start a download. */
export function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Starts the same bundle in real Electron. */
export async function startInElectron(binary: string, options: StartOptions): Promise<StartedApp> {
  const dir = options.userData ?? mkdtempSync(join(tmpdir(), 'stet-app-'));
  const app = await electron.launch({
    executablePath: binary,
    args: [
      root,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--user-data',
      dir,
      ...(options.library ? ['--library', options.library] : []),
      ...(options.files ?? []),
    ],
    env: { ...(process.env as Record<string, string>), STET_CACHE_DIR: join(dir, 'cache'), ...options.env },
  });
  const process_ = app.process();
  remember(process_);
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    page,
    dir,
    dialogs: dialogsInElectron(app),
    async close() {
      await app.close();
      return process_.exitCode;
    },
  };
}
