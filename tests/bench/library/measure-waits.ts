import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { bundleEntries } from '../../../build/scripts/bundle/node-entries.ts';
import { allTargets } from '../../../build/scripts/bundle/targets.ts';
import { startLibraryHost } from '../../../electron/library/host/client.ts';
import { type BenchRow, benchRow } from '../row.ts';

/** Milliseconds between an answer and the next question: about as often as somebody who scrolls asks. */
const PAUSE = 20;

/** How long the list waits for its rows while the index of the library is built anew, and how long that takes. */
export async function measureWaits(work: string, folder: string, cacheDir: string): Promise<BenchRow[]> {
  const started = await startLibraryHost({ folder, create: false, cacheDir, workerFile: await bundleWorker(work) });
  if (!started.ok) throw new Error(started.error.message);
  const { host } = started.value;
  const waits: number[] = [];
  const start = performance.now();
  let done = false;
  const rebuilt = host.call('library.rebuild', 'bench').then((result) => {
    if (!result.ok) throw new Error(result.error.message);
    done = true;
    return performance.now() - start;
  });
  while (!done) {
    const asked = performance.now();
    const answer = await host.call('articles.list', { trashed: false, from: 0, limit: 100 });
    if (!answer.ok) throw new Error(answer.error.message);
    waits.push(performance.now() - asked);
    await sleep(PAUSE);
  }
  const took = await rebuilt;
  await host.close();
  waits.sort((a, b) => a - b);
  const at = (part: number) => waits[Math.min(waits.length - 1, Math.floor(part * waits.length))] ?? Number.NaN;
  return [
    benchRow('library', 'index built anew in the background, while the list is asked for', took / 1000, 's', {
      below: 90,
    }),
    benchRow('library', 'the list meanwhile: longest wait', at(1), 'ms'),
    benchRow('library', 'the list meanwhile: one wait in a hundred is longer', at(0.99), 'ms'),
    benchRow('library', 'the list meanwhile: median wait', at(0.5), 'ms'),
  ];
}

/** The library's worker and the threads beside it, as they are shipped. */
async function bundleWorker(work: string): Promise<URL> {
  const entries = allTargets.find(({ name }) => name === 'app')?.entries ?? [];
  const own = entries
    .filter(({ output }) => output.endsWith('-worker.mjs'))
    .map((entry) => ({
      ...entry,
      output: join(work, entry.output.slice(entry.output.lastIndexOf('/') + 1)),
      folders: [],
    }));
  await bundleEntries(own);
  return pathToFileURL(join(work, 'library-worker.mjs'));
}
