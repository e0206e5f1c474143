import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.ts';

const isWindows = process.platform === 'win32';

/**
 * Runs the script of an installed package on this Node, in the root folder, with what it prints passed on.
 * By its path, not by its command: that is the same on every system and needs no shell.
 * @param script relative to node_modules
 * @param patience milliseconds after which it is ended, with all that it started
 * @returns the exit code; 128 and the signal's number when a signal ended it
 */
export async function runPackage(script: string, args: string[], patience = 600_000): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    // A group of its own, so that the processes it started can be ended with it.
    detached: !isWindows,
  });
  const interrupted = (signal: NodeJS.Signals) => endAll(child, signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, interrupted);
  const timer = setTimeout(() => {
    process.stderr.write(`${script} did not come to its end in ${patience / 1000} seconds and was ended.\n`);
    endAll(child, 'SIGKILL');
  }, patience);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return signal ? 128 + constants.signals[signal] : (code ?? 1);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) process.off(signal, interrupted);
  }
}

function endAll(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (isWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, signal);
}
