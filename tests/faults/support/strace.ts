import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether this machine has strace and lets it look at other processes. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
}

export interface Traced {
  stdout: string;
  /** Ended by a signal. */
  killed: boolean;
  /** How many system calls were made to fail, or to be the last. */
  injected: number;
  /** The calls of each kind that one thread made at most: `fsync` to 3. */
  calls: Map<string, number>;
}

/**
 * Runs a Node program and looks at its system calls on these paths alone, which must be canonical. `inject` is an expression of
 * strace: `fsync:error=EIO:when=2`. All of a program's asynchronous file work is done in one thread, so that `when` counts it.
 */
export function trace(args: string[], paths: string[], log: string, inject?: string): Traced {
  const calls = inject === undefined ? 'all' : inject.slice(0, inject.indexOf(':'));
  const child = spawnSync(
    'strace',
    [
      ...['-f', '-qq', '-o', log, '-e', `trace=${calls}`],
      ...paths.flatMap((path) => ['-P', path]),
      ...(inject === undefined ? [] : ['-e', `inject=${inject}`]),
      process.execPath,
      ...args,
    ],
    { encoding: 'utf8', env: { ...process.env, UV_THREADPOOL_SIZE: '1' }, timeout: 60_000 },
  );
  const lines = readFileSync(log, 'utf8').split('\n');
  const killed = child.signal === 'SIGKILL' || child.status === 137;
  return {
    stdout: child.stdout,
    killed,
    injected: lines.filter((line) => line.includes('(INJECTED')).length || (killed ? 1 : 0),
    calls: countCalls(lines),
  };
}

function countCalls(lines: string[]): Map<string, number> {
  const byThread = new Map<string, number>();
  for (const line of lines) {
    const found = /^(\d+) +(\w+)\(/.exec(line);
    if (found) byThread.set(`${found[1]} ${found[2]}`, (byThread.get(`${found[1]} ${found[2]}`) ?? 0) + 1);
  }
  const calls = new Map<string, number>();
  for (const [key, count] of byThread) {
    const name = key.slice(key.indexOf(' ') + 1);
    calls.set(name, Math.max(count, calls.get(name) ?? 0));
  }
  return calls;
}
