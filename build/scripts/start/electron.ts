import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../paths.ts';
import { tell } from '../tell.ts';

const electronPackage = join(root, 'node_modules', 'electron');
const failedMark = join(root, 'node_modules', '.cache', 'stet', 'electron-download-failed');

/** A download that is not through by then will not be; milliseconds. */
const DOWNLOAD_PATIENCE = 60_000;

/** Where the program lies in what Electron delivers for a platform. */
export function programIn(distribution: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(distribution, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(distribution, platform === 'win32' ? 'electron.exe' : 'electron');
}

/**
 * Electron's program, or null. Never by `require('electron')`, which begins a download.
 * Asked in turn: ELECTRON_OVERRIDE_DIST_PATH, the installed package, the PATH.
 */
export function findElectron(env = process.env, platform = process.platform): string | null {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const known = [...(override ? [override] : []), join(electronPackage, 'dist')];
  const program = known.map((folder) => programIn(folder, platform)).find((path) => existsSync(path));
  return program ?? electronOnPath(env, platform);
}

/** The package's own command on the PATH is a script that would begin a download: only real programs of our version or newer count. */
function electronOnPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  const name = platform === 'win32' ? 'electron.exe' : 'electron';
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (!folder || folder.includes('node_modules') || !existsSync(path) || realpathSync(path).endsWith('.js')) continue;
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
    if (majorOf(stdout ?? '') >= majorOf(wantedVersion())) return path;
  }
  return null;
}

function majorOf(version: string): number {
  return Number.parseInt(version.trim().replace(/^v/, ''), 10) || 0;
}

function wantedVersion(): string {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
}

/** Electron's program, downloaded if need be; null when it cannot be had. A download that failed is not tried again. */
export function obtainElectron(): string | null {
  const found = findElectron();
  if (found) return found;
  if (existsSync(failedMark) && readFileSync(failedMark, 'utf8') === wantedVersion()) return null;
  tell('Fetching Electron (once) …');
  const { status } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_PATIENCE,
  });
  const fetched = status === 0 ? findElectron() : null;
  if (!fetched) {
    mkdirSync(dirname(failedMark), { recursive: true });
    writeFileSync(failedMark, wantedVersion());
  }
  return fetched;
}
