import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { out, root } from '../paths.ts';

/** How the app ended. */
export interface Ending {
  /** Exit code; 128 and the signal's number when a signal ended it. */
  code: number;
  /** Milliseconds it ran. */
  ran: number;
}

/** Electron opens no window as root on Linux while its sandbox is on, and asks for it after the app's path. */
export function electronArguments(args: string[], platform: NodeJS.Platform, isRoot: boolean): string[] {
  return [root, ...args, ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : [])];
}

export function runInElectron(program: string, args: string[], cwd: string): Promise<Ending> {
  return untilEnd(() =>
    spawn(program, electronArguments(args, process.platform, process.getuid?.() === 0), { cwd, stdio: 'inherit' }),
  );
}

export function runInBrowser(browser: string, args: string[], cwd: string): Promise<Ending> {
  const entry = join(out, 'chromium', 'main.mjs');
  return untilEnd(() => spawn(process.execPath, [entry, ...args, '--chromium', browser], { cwd, stdio: 'inherit' }));
}

async function untilEnd(start: () => ChildProcess): Promise<Ending> {
  const began = performance.now();
  const child = start();
  // Ctrl+C reaches the app as well, which saves and goes; we stay until it has.
  const pass = (signal: NodeJS.Signals) => signal === 'SIGINT' || child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, pass);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return { code: signal ? 128 + constants.signals[signal] : (code ?? 1), ran: performance.now() - began };
  } catch {
    return { code: 1, ran: performance.now() - began };
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}
