import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

export interface MemorySample {
  /** Minutes since the start. */
  at: number;
  /** Megabytes that scripts of the page hold after a collection of garbage. */
  page: number;
  /** Megabytes of the main process and the library's worker; 0 where it cannot be told. */
  main: number;
  /** Nodes of the page's document, those that are only held by scripts included. */
  nodes: number;
}

/** Looks at the memory of an app that was started with that folder for user data. */
export async function memoryMeter(page: Page, userData: string): Promise<(at: number) => Promise<MemorySample>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const pid = mainProcess(userData);
  return async (at) => {
    await session.send('HeapProfiler.collectGarbage');
    const metrics = await metricsOf(session);
    return {
      at,
      page: (metrics.get('JSHeapUsedSize') ?? 0) / 1e6,
      nodes: metrics.get('Nodes') ?? 0,
      main: pid === null ? 0 : residentOf(pid),
    };
  };
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** How much more the last third holds than the first after the warm-up, as a share; the median of each. */
export function drift(samples: readonly MemorySample[], what: 'page' | 'main'): number {
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

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1e3;
}
