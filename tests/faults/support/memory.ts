import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import type { Held } from '../programs/held-memory.ts';
import { type HeapSnapshot, sizesIn } from './heap-snapshot.ts';

/** Megabytes, each after a collection of garbage. */
export interface MemorySample {
  /** Minutes since the start. */
  at: number;
  /** What scripts and elements of the page hold, without compiled code. */
  page: number;
  /**
   * The page's compiled code. It comes and goes as functions grow hot and cold, and can end only at all of the program: the page
   * is not allowed to make code of text.
   */
  code: number;
  /** What scripts hold in the main process and the library's worker; 0 where it cannot be told. */
  main: number;
  /** What of the main process lies in memory, with what other than scripts holds and what is not given back; 0 where it cannot be told. */
  resident: number;
}

/** Milliseconds for a thread that is at work to come to collecting. */
const PATIENCE = 60_000;

const program = resolve(import.meta.dirname, '../programs/held-memory.ts');

/** What an app has to be started with for its main process to be measured. */
export function measurable(folder: string): Record<string, string> {
  return { STET_HELD_MEMORY: heldFile(folder), NODE_OPTIONS: `--import=${pathToFileURL(program)}` };
}

function heldFile(folder: string): string {
  return join(folder, 'held-memory.json');
}

/** Looks at the memory of an app that was started `measurable` in a folder, and with that one for user data. */
export async function memoryMeter(
  page: Page,
  userData: string,
  folder: string,
): Promise<(at: number) => Promise<MemorySample>> {
  const session = await page.context().newCDPSession(page);
  const pid = mainProcess(userData);
  return async (at) => {
    const { code = 0, ...others } = sizesIn(await snapshotOf(session));
    const held = pid === null ? { scripts: 0, resident: 0 } : await heldBy(pid, folder);
    const page = Object.values(others).reduce((all, size) => all + size, 0);
    return { at, page: page / 1e6, code: code / 1e6, main: held.scripts / 1e6, resident: held.resident / 1e6 };
  };
}

async function snapshotOf(session: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}

/** What a process that was started `measurable` in a folder holds. */
export async function heldBy(pid: number, folder: string): Promise<Held> {
  const file = heldFile(folder);
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50))
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Held;
  throw new Error('The main process did not say what it holds.');
}

/** How much more the last third holds than the first after the warm-up, as a share; the median of each. */
export function drift(samples: readonly MemorySample[], what: 'page' | 'main' | 'resident'): number {
  const warm = samples.slice(Math.floor(samples.length / 4)).map((sample) => sample[what]);
  const third = Math.max(1, Math.floor(warm.length / 3));
  const before = median(warm.slice(0, third));
  return before === 0 ? 0 : median(warm.slice(-third)) / before - 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Linux alone tells it so simply. */
function mainProcess(userData: string): number | null {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const found = pids.find((pid) => {
      const command = commandOf(pid);
      return command.includes('chromium/main.mjs') && command.includes(userData);
    });
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
