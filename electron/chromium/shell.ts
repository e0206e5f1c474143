import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** Command and arguments that hand an address or a folder to the system, by platform. */
export function openCommand(platform: NodeJS.Platform, target: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [target]];
  // Not through cmd.exe: an address may hold & and |.
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', target]];
  return ['xdg-open', [target]];
}

export function revealCommand(platform: NodeJS.Platform, path: string): [string, string[]] {
  if (platform === 'darwin') return ['open', ['-R', path]];
  if (platform === 'win32') return ['explorer.exe', [`/select,${path}`]];
  return ['xdg-open', [dirname(path)]];
}

function run([command, args]: [string, string[]]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/** Electron's `shell`: https://www.electronjs.org/docs/latest/api/shell */
export const shell = {
  openExternal: (url: string): Promise<void> => run(openCommand(process.platform, url)),
  async openPath(path: string): Promise<string> {
    try {
      await run(openCommand(process.platform, path));
      return '';
    } catch (error) {
      return String(error);
    }
  },
  showItemInFolder(path: string): void {
    run(revealCommand(process.platform, path)).catch(() => undefined);
  },
};
