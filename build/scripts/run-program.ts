import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

/**
 * Runs the script of an installed package on this Node, in the root folder, with what it prints passed on.
 * By its path, not by its command: that is the same on every system and needs no shell.
 * @param script relative to node_modules
 * @param patience milliseconds after which it is ended
 * @returns the exit code; 1 when it could not be started or was ended by a signal
 */
export function runPackage(script: string, args: string[], patience = 600_000): number {
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  if (error) process.stderr.write(`${script} did not come to its end: ${error.message}\n`);
  return status ?? 1;
}
