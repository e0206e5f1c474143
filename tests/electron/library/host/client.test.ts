import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type HostOptions, type LibraryHost, startLibraryHost } from '../../../../electron/library/host/client.ts';
import type { HostEvent } from '../../../../electron/library/host/messages.ts';
import { harbour, makeFolder, must, removeFolders } from '../../../support/library.ts';

const workerFile = new URL('../../../../electron/library/host/worker.ts', import.meta.url);
const open: LibraryHost[] = [];

afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
  removeFolders();
});

async function start(options: Partial<HostOptions> = {}) {
  const folder = join(makeFolder(), 'library');
  const cacheDir = makeFolder();
  const started = must(await startLibraryHost({ folder, create: true, cacheDir, workerFile, ...options }));
  open.push(started.host);
  return { ...started, folder, cacheDir };
}

describe('a library in a worker', () => {
  test('answers calls and tells of changes', async () => {
    const { host, info } = await start();
    const events: HostEvent[] = [];
    const end = host.onEvent((event) => events.push(event));
    expect(info).toMatchObject({ name: 'library', articles: 0 });
    const { id } = must(await host.call('import.text', { name: 'a.txt', text: harbour, html: null }));
    expect(must(await host.call('articles.read', id!)).article.id).toBe(id);
    expect(must(await host.call('articles.list', { trashed: false })).rows).toHaveLength(1);
    expect(events).toContainEqual({ name: 'library.changed', event: { what: 'articles', ids: [id] } });
    end();
    const heard = events.length;
    must(await host.call('articles.update', id!, { starred: true }));
    expect(events).toHaveLength(heard);
  });

  test('answers the newest of many searches, whatever becomes of those that it has left behind', async () => {
    const { host } = await start();
    must(await host.call('import.text', { name: 'a.txt', text: harbour, html: null }));
    const typed = Array.from({ length: 'harbour'.length - 1 }, (_, at) => 'harbour'.slice(0, at + 2));
    const results = await Promise.all(typed.map((text) => host.call('search.run', { text, limit: 5 })));
    expect(must(results.at(-1)!).hits).toHaveLength(1);
    for (const result of results) expect(result.ok || result.error.code).toBeOneOf([true, 'cancelled']);
  });

  test('imports and exports as jobs that tell how far they are', async () => {
    const { host } = await start();
    const sources = makeFolder();
    for (const at of [1, 2, 3]) writeFileSync(join(sources, `${at}.txt`), harbour.replaceAll('Halden', `Halden${at}`));
    const progress: HostEvent[] = [];
    host.onEvent((event) => event.name === 'job.progress' && progress.push(event));
    const outcomes = must(await host.importPaths('job-1', [sources]));
    expect(outcomes.map(({ status }) => status)).toEqual(['added', 'added', 'added']);
    expect(progress.length).toBeGreaterThan(2);
    expect((await host.exportFormats()).map(({ id }) => id)).toContain('markdown');
    const out = join(makeFolder(), 'all.md');
    expect(must(await host.exportTo('job-2', { format: 'markdown', ids: [], out }))).toEqual({ path: out });
  });

  test('a cancelled job ends with what it has done', async () => {
    const { host } = await start();
    const sources = makeFolder();
    mkdirSync(sources, { recursive: true });
    for (let at = 0; at < 300; at++) writeFileSync(join(sources, `${at}.txt`), harbour.replaceAll('Halden', `H${at}x`));
    // Half is told when all have been looked at: some are in the library by then, and most are not.
    host.onEvent((event) => event.name === 'job.progress' && event.event.done > 155 && host.cancel('job'));
    const outcomes = must(await host.importPaths('job', [sources]));
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.length).toBeLessThan(300);
    expect(must(await host.call('articles.list', { trashed: false })).rows).toHaveLength(outcomes.length);
  });

  test('a paused import waits, and goes on or ends when told to', async () => {
    const { host } = await start();
    const sources = makeFolder();
    for (let at = 0; at < 20; at++)
      writeFileSync(join(sources, `${at}.txt`), harbour.replaceAll('Halden', `Halden${at}`));
    let done = -1;
    host.onEvent(({ name, event }) => {
      if (name === 'job.progress') done = event.done;
    });
    // Heard by the worker right behind the call, before it has come to the first file.
    const importPaused = () => {
      const importing = host.importPaths('job-3', [sources]);
      host.pause('job-3', true);
      return importing;
    };
    const importing = importPaused();
    await expect.poll(() => done).toBe(0);
    await sleep(500);
    expect(done).toBe(0);
    host.pause('job-3', false);
    expect(must(await importing).filter(({ status }) => status === 'added')).toHaveLength(20);
    const stopped = importPaused();
    host.cancel('job-3');
    expect(must(await stopped)).toEqual([]);
  });

  test('says in a sentence why a library cannot be opened', async () => {
    const result = await startLibraryHost({ folder: makeFolder(), create: false, cacheDir: makeFolder(), workerFile });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringMatching(/library\.json/) },
    });
  });

  test('says in a sentence that the worker could not start', async () => {
    const missing = new URL('not-there.ts', workerFile);
    const result = await startLibraryHost({ folder: makeFolder(), create: true, workerFile: missing });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'internal', message: expect.stringMatching(/untouched/) },
    });
  });

  test('after closing, calls are answered with a sentence', async () => {
    const { host } = await start();
    await host.close();
    await host.close();
    expect(await host.call('people.list')).toMatchObject({
      ok: false,
      error: { message: 'The library has been closed.' },
    });
  });

  test('closing finishes what was being saved', async () => {
    const { host, folder, cacheDir } = await start();
    const { id } = must(await host.call('import.text', { name: 'a.txt', text: harbour, html: null }));
    const saving = host.call('articles.update', id!, { starred: true });
    await host.close();
    expect(must(await saving).to['starred']?.value).toBe(true);
    const again = await start({ folder, create: false, cacheDir });
    expect(must(await again.host.call('articles.list', { trashed: false })).rows[0]?.starred).toBe(true);
  });
});

test('a worker that breaks down fails the calls under way, and the next ones work', async () => {
  const { host } = await start({ workerFile: new URL('../../../support/crashing-worker.ts', import.meta.url) });
  const { id } = must(await host.call('import.text', { name: 'a.txt', text: harbour, html: null }));
  const [crashed] = await Promise.all([host.call('articles.original', 'crash'), host.call('people.list')]);
  expect(crashed).toMatchObject({
    ok: false,
    error: {
      code: 'internal',
      message: expect.stringMatching(/stopped working/),
      detail: expect.stringMatching(/made to crash/),
    },
  });
  expect(must(await host.call('articles.read', id!)).article.id).toBe(id);
  // It is listed once the scan of the new start has come to it.
  await expect.poll(async () => must(await host.call('articles.list', { trashed: false })).rows.length).toBe(1);
});
