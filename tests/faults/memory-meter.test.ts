import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { sizesIn } from './support/heap-snapshot.ts';
import { drift, heldBy, type MemorySample, measurable } from './support/memory.ts';

/** What tells growth in a run at random has to see it where there is some, and none in what is only garbage. */

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Megabytes of a process in which each of two threads keeps that many, and has thrown away others. */
async function heldWhereKept(main: number, worker: number, garbage: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-meter-'));
  const filled = 'const filled = (mb) => Array.from({ length: mb }, () => new Array(131072).fill(0.5));';
  const program = join(folder, 'program.cjs');
  // Nothing is loaded before a worker that is only text.
  writeFileSync(
    program,
    `const { isMainThread, parentPort, Worker } = require('node:worker_threads');
    ${filled}
    globalThis.kept = filled(isMainThread ? ${main} : ${worker});
    filled(${garbage});
    if (isMainThread) new Worker(__filename).once('message', () => console.log('ready'));
    else parentPort.postMessage('ready');
    setInterval(() => globalThis.kept, 1000);`,
  );
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...measurable(folder) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  await once(child.stdout, 'data');
  return (await heldBy(child.pid ?? 0, folder)).scripts / 1e6;
}

test.runIf(process.platform === 'linux')(
  'what a process holds is told for all its threads, after a collection',
  async () => {
    const [little, inMain, inWorker, garbage] = await Promise.all([
      heldWhereKept(0, 0, 0),
      heldWhereKept(30, 0, 0),
      heldWhereKept(0, 30, 0),
      heldWhereKept(0, 0, 30),
    ]);
    expect(inMain - little).toBeGreaterThan(25);
    expect(inWorker - little).toBeGreaterThan(25);
    expect(Math.abs(garbage - little)).toBeLessThan(5);
  },
  60_000,
);

test.runIf(process.platform === 'linux')(
  'threads that are asked answer once, however many hear their answers',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-meter-'));
    const program = join(folder, 'program.cjs');
    writeFileSync(
      program,
      `const { BroadcastChannel, isMainThread, parentPort, Worker } = require('node:worker_threads');
      if (isMainThread) {
        let [ready, heard] = [0, 0];
        new BroadcastChannel('held-memory').onmessage = () => heard++;
        for (let one = 0; one < 2; one++) new Worker(__filename).once('message', () => ++ready === 2 && console.log('ready'));
        process.stdin.once('data', () => console.log(heard));
      } else parentPort.postMessage('ready');
      setInterval(() => {}, 1000);`,
    );
    const env = { ...process.env, ...measurable(folder) };
    const child = spawn(process.execPath, [program], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    running.push(child);
    await once(child.stdout, 'data');
    await heldBy(child.pid ?? 0, folder);
    // As long as collecting in all of them takes, and more.
    await pause(1000);
    child.stdin.write('how many?');
    const [told] = await once(child.stdout, 'data');
    // The question, and an answer of each of the two.
    expect(Number(told)).toBe(3);
  },
  60_000,
);

test('a snapshot of a heap is summed by types, wherever its fields stand', () => {
  const meta = { node_fields: ['name', 'type', 'self_size'], node_types: [['object', 'code']] as [string[]] };
  const nodes = [7, 0, 100, 8, 1, 40, 9, 0, 20];
  expect(sizesIn({ snapshot: { meta }, nodes })).toEqual({ object: 120, code: 40 });
});

test.each([
  ['grows', [10, 10, 10, 10, 11, 12, 13, 14], 0.4],
  ['is full after the warm-up', [5, 8, 10, 10, 10, 10, 10, 10], 0],
  ['rises once and falls', [10, 10, 10, 10, 20, 10, 10, 10], 0],
])('drift of memory that %s', (_, sizes, expected) => {
  const samples = sizes.map((size, at): MemorySample => ({ at, page: size, code: 0, main: size, resident: size }));
  expect(drift(samples, 'page')).toBeCloseTo(expected);
});
