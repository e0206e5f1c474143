import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../../electron/browser/find-browser.ts';
import { tell } from '../tell.ts';

/** What to type to get a browser, by platform. */
export function installCommand(platform: NodeJS.Platform, hasApt: boolean): string {
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Hibbiki.Chromium';
  return hasApt ? 'sudo apt-get install chromium xvfb' : 'your package manager, for example: sudo dnf install chromium';
}

/**
 * Path of an installed Chromium, Chrome or Edge, or null after a line that says what to do. As root on Debian or Ubuntu, a
 * missing one is installed, after saying so.
 */
export function obtainBrowser(): string | null {
  const found = findBrowser();
  if (found) return found;
  const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (hasApt && process.getuid?.() === 0) {
    tell('No Chromium, Chrome or Edge was found: installing Chromium and Xvfb with apt-get …');
    if (aptInstall(['chromium', 'xvfb'])) {
      const installed = findBrowser();
      if (installed) return installed;
    }
    tell('apt-get could not install Chromium.');
  }
  tell(`Stet needs Chromium, Chrome or Edge. Install one with ${installCommand(process.platform, hasApt)}`);
  return null;
}

/** With the lists of packages there are; a fresh container has none, so they are fetched when that fails. */
function aptInstall(packages: string[]): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '-qq', ...packages);
  return install() || (apt('update', '-qq') && install());
}
