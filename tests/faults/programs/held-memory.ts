import { renameSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread, type Worker } from 'node:worker_threads';

/**
 * Loaded into each thread of the app before the app itself. On SIGUSR2 all of them collect their garbage, and the process writes
 * into the file named by STET_HELD_MEMORY what it holds then: `Held` as JSON.
 */

export interface Held {
  /** Bytes that scripts hold, in all threads. */
  scripts: number;
  /** Bytes of the process that lie in memory. */
  resident: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void;
const threads = new BroadcastChannel('held-memory');
/** What the main thread asks of the others. */
const COLLECT = 'collect';
threads.unref();

if (isMainThread) answerSignals(process.env['STET_HELD_MEMORY'] ?? '');
// What another thread answers is heard by all.
else threads.onmessage = ({ data }) => void (data === COLLECT && threads.postMessage(heldHere()));

function heldHere(): number {
  collect({ type: 'major', flavor: 'last-resort' });
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function answerSignals(file: string): void {
  const workers = new Set<Worker>();
  process.on('worker', (worker: Worker) => {
    workers.add(worker);
    worker.once('exit', () => workers.delete(worker));
  });
  process.on('SIGUSR2', () => {
    const answers: number[] = [];
    const expected = workers.size;
    const answer = () => {
      if (answers.length < expected) return;
      const scripts = answers.reduce((all, held) => all + held, heldHere());
      const held: Held = { scripts, resident: process.memoryUsage.rss() };
      writeFileSync(`${file}.new`, JSON.stringify(held));
      renameSync(`${file}.new`, file);
    };
    threads.onmessage = ({ data }) => {
      answers.push(Number(data));
      answer();
    };
    threads.postMessage(COLLECT);
    answer();
  });
}
