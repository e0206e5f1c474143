import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { IndexKeeper } from '../../../../electron/library/index/keep-index.ts';
import { articleFolders, scanFolder } from '../../../../electron/library/store/scan-folder.ts';
import { WorkQueue } from '../../../../electron/library/store/work-queue.ts';
import { generateLibrary } from '../../../bench/library/generate-library.ts';
import { textMaker } from '../../../bench/library/generate-text.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('what is changed after it was read for the index, and before it was written there, is not undone', async () => {
  const root = join(makeFolder(), 'library');
  generateLibrary(root, { articles: 4, words: 60, annotations: 2 }, textMaker());
  const folder = { root, readOnly: false };
  const [first, second] = articleFolders(folder).paths.flatMap((path) => scanFolder(folder, path)?.found ?? []);
  // A write that was cut short has to be looked into, in turn with others: until then the first is read and not written.
  writeFileSync(join(root, second!.path, '.article.json.0a1b2c3d4e5f.tmp'), '');
  const queue = new WorkQueue();
  const gate = Promise.withResolvers<void>();
  const held = queue.run(second!.id, () => gate.promise);
  const waits = Promise.withResolvers<void>();
  const run = queue.run.bind(queue);
  queue.run = (key, work) => {
    waits.resolve();
    return run(key, work);
  };
  const file = join(makeFolder(), 'a.index');
  const keeper = new IndexKeeper({ folder, file, use: 'keep', queue, background: true, onScanned: () => undefined });
  const ready = keeper.ready();
  await waits.promise;
  const lines = join(root, first!.path, 'annotations.jsonl');
  const [line = ''] = readFileSync(lines, 'utf8').split('\n');
  appendFileSync(lines, `${JSON.stringify({ ...JSON.parse(line), id: 'urn:uuid:another' })}\n`);
  keeper.touch(first!.id);
  const count = () => keeper.query((index) => Object.values(index.kindCounts()).reduce((sum, some) => sum + some));
  expect(must(await count())).toBe(3);
  gate.resolve();
  await held;
  must(await ready);
  expect(must(await count())).toBe(4 * 2 + 1);
  await keeper.close();
});

test('what a crash leaves of a write is swept at the next start, also when the index had read the article meanwhile', async () => {
  const root = join(makeFolder(), 'library');
  generateLibrary(root, { articles: 2, words: 60, annotations: 2 }, textMaker());
  const folder = { root, readOnly: false };
  const [place] = articleFolders(folder).paths.flatMap((path) => scanFolder(folder, path)?.found ?? []);
  const file = join(makeFolder(), 'a.index');
  const open = () =>
    new IndexKeeper({
      folder,
      file,
      use: 'keep',
      queue: new WorkQueue(),
      background: false,
      onScanned: () => undefined,
    });
  const keeper = open();
  must(await keeper.ready());
  const temporary = join(root, place!.path, '.annotations.jsonl.0a1b2c3d4e5f.tmp');
  writeFileSync(temporary, 'half a li');
  keeper.touch(place!.id);
  expect(must(await keeper.query((index) => index.counts().articles))).toBe(2);
  await keeper.close();
  const next = open();
  must(await next.ready());
  expect(existsSync(temporary)).toBe(false);
  await next.close();
});

test('tells how far it is with reading what nobody has asked for, and nothing once all is known', async () => {
  const root = join(makeFolder(), 'library');
  generateLibrary(root, { articles: 70, words: 20, annotations: 1 }, textMaker());
  const file = join(makeFolder(), 'a.index');
  const read = async () => {
    const told: string[] = [];
    const keeper = new IndexKeeper({
      folder: { root, readOnly: false },
      file,
      use: 'keep',
      queue: new WorkQueue(),
      background: true,
      onReading: (done, total) => told.push(`${done} of ${total}`),
      onScanned: () => undefined,
    });
    must(await keeper.ready());
    const asked: string[] = [];
    must(await keeper.rescan({ onProgress: (done, total) => asked.push(`${done} of ${total}`) }));
    await keeper.close();
    return { told, asked };
  };
  const first = await read();
  expect(first.told.at(-1)).toBe('70 of 70');
  expect(first.told.length).toBeGreaterThan(1);
  expect(await read()).toEqual({ told: [], asked: [] });
});
