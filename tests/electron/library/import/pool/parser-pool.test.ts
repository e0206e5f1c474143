import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBatch } from '../../../../../electron/library/import/batch.ts';
import {
  createPool,
  type ParserPool,
  type PoolOptions,
} from '../../../../../electron/library/import/pool/parser-pool.ts';
import { makeFolder, must, removeFolders } from '../../../../support/library.ts';
import { makePdf, setText } from '../../../../support/make-pdf.ts';
import { fishing, quay } from '../../../../support/prose.ts';

const slow = new URL('../../../../support/slow-parser.ts', import.meta.url);
const pools: ParserPool[] = [];

function pool(options: PoolOptions = {}): ParserPool {
  const made = createPool(options);
  pools.push(made);
  return made;
}

afterEach(() => {
  for (const one of pools.splice(0)) one.close();
  removeFolders();
});

const source = (name: string) => ({ name, bytes: new Uint8Array() });

test('a parser that hangs, breaks down or fails ends as a sentence, and the rest goes on', async () => {
  const parsers = pool({ size: 2, workerFile: slow, timeLimit: () => 300 });
  const names = ['a.txt', 'hangs.txt', 'b.txt', 'ends.txt', 'c.txt', 'mistake.txt', 'hangs-too.txt', 'd.txt', 'e.txt'];
  const results = await Promise.all(names.map((name) => parsers.extract(source(name))));
  expect(results.map((result) => (result.ok ? 'read' : result.error.message))).toEqual([
    'read',
    expect.stringMatching(/^“hangs\.txt” was given up: reading it took longer than 0 seconds/),
    'read',
    expect.stringMatching(/^“ends\.txt” was given up/),
    'read',
    expect.stringMatching(/made a mistake.*“mistake\.txt”/),
    expect.stringMatching(/^“hangs-too\.txt” was given up/),
    'read',
    'read',
  ]);
});

test('time counts while the parser works; one that only waits for others is given up later', async () => {
  const parsers = pool({ size: 1, workerFile: slow, timeLimit: () => 300 });
  expect(await parsers.extract(source('waits-600.txt'))).toMatchObject({ ok: true });
  const begun = performance.now();
  expect(await parsers.extract(source('waits-100000.txt'))).toMatchObject({ ok: false, error: { code: 'bad-file' } });
  expect(performance.now() - begun).toBeGreaterThan(600);
});

test.for(['pieces', 'arrays', 'words', 'numbers', 'bytes'])(
  'one that needs more memory than it may, in %s, takes nothing with it',
  { timeout: 60_000 },
  async (way) => {
    const parsers = pool({ size: 1, workerFile: slow, timeLimit: () => 50_000 });
    expect(await parsers.extract(source(`grows.${way}.txt`))).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/more memory/) },
    });
    expect((await parsers.extract(source('a.txt'))).ok).toBe(true);
  },
);

test('reads files by path, with what the batch has learnt', async () => {
  const folder = makeFolder();
  const paths = [1, 2, 3].map((number) => {
    const path = join(folder, `${number}.txt`);
    const own = (text: string) => text.replaceAll('the', `the ${number}`);
    writeFileSync(path, `Story ${number}\n\n${own(quay)}\n\nThe Quiet Corner\n\n${own(fishing)}\n`);
    return path;
  });
  const parsers = pool({ size: 2 });
  const batch = createBatch();
  for (const path of paths) batch.add((await parsers.learn(path))!);
  const known = parsers.know(batch.repeated());
  for (const path of paths) {
    const { article, bytes, name } = must(await parsers.extract({ path }, known));
    expect(article.removals.map(({ kind, text }) => [kind, text])).toContainEqual(['repeated', 'The Quiet Corner']);
    expect([name, bytes.length > 100]).toEqual([path.slice(-5), true]);
  }
  const alone = must(await parsers.extract({ path: paths[0]! }));
  expect(alone.article.removals.filter(({ kind }) => kind === 'repeated')).toEqual([]);
});

test('the large readers work in a thread; what is no text teaches nothing', async () => {
  const path = join(makeFolder(), 'a.pdf');
  writeFileSync(path, makePdf([setText(`${quay} ${fishing}`, 50, 700, 80)]));
  const parsers = pool({ size: 1 });
  expect(await parsers.learn(path)).toBeNull();
  expect(must(await parsers.extract({ path })).article.blocks[0]?.text).toBe(`${quay} ${fishing}`);
  expect(await parsers.extract({ path: `${path}x` })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('threads without work end after a while, and come again', async () => {
  const parsers = pool({ size: 2, workerFile: slow, patience: 50, spare: 50 });
  const all = Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => parsers.extract(source(name))));
  expect(parsers.threads()).toBe(2);
  await all;
  await expect.poll(() => parsers.threads()).toBe(0);
  expect((await parsers.extract(source('a.txt'))).ok).toBe(true);
});

test('one thread waits for what may come next; those besides it end sooner', async () => {
  const parsers = pool({ size: 3, workerFile: slow, patience: 60_000, spare: 50 });
  const names = ['a.txt', 'b.txt', 'c.txt'];
  for (let round = 0; round < 2; round++) {
    const all = Promise.all(names.map((name) => parsers.extract(source(name))));
    expect(parsers.threads()).toBe(3);
    await all;
    await expect.poll(() => parsers.threads()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(parsers.threads()).toBe(1);
  }
  expect((await parsers.extract(source('a.txt'))).ok).toBe(true);
});

test('tasks of a pool that is closed end', async () => {
  const parsers = pool({ size: 1, workerFile: slow, timeLimit: () => 60_000 });
  const waiting = parsers.extract(source('hangs.txt'));
  parsers.close();
  expect((await waiting).ok).toBe(false);
});
