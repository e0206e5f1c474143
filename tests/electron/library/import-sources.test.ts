import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { harbour, makeFolder, makeLibrary, must, removeFolders, type TestLibrary } from '../../support/library.ts';

let made: TestLibrary;
let sources: string;

beforeEach(async () => {
  made = await makeLibrary();
  sources = makeFolder();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

function source(name: string, content: string | Uint8Array): string {
  const path = join(sources, name);
  writeFileSync(path, content);
  return path;
}

test('one outcome a source, in order; a failure stops nobody', async () => {
  const paths = [
    source('a.txt', harbour),
    source('empty.txt', ''),
    join(sources, 'vanished.txt'),
    source(
      'binary.txt',
      new Uint8Array(2000).map((_, at) => at % 7),
    ),
    source('b.txt', harbour.replaceAll('Halden', 'Morvik')),
  ];
  const outcomes = must(await made.library.importPaths(paths));
  expect(outcomes.map(({ source, status }) => [source, status])).toEqual([
    [paths[0], 'added'],
    [paths[1], 'failed'],
    [paths[2], 'failed'],
    [paths[3], 'failed'],
    [paths[4], 'added'],
  ]);
  for (const { status, reason, id } of outcomes) {
    if (status === 'failed') expect(reason).toMatch(/[.]$/);
    else expect(id).toMatch(/^[0-9a-f]{20}$/);
  }
  expect(must(await made.library.list({ trashed: false }))).toHaveLength(2);
});

test('what a folder holds of other kinds is skipped, after all that was read; chosen by itself it fails', async () => {
  const photo = source('a.jpg', 'x');
  source('b.txt', harbour);
  const outcomes = must(await made.library.importPaths([sources]));
  expect(outcomes.map(({ source: path, status }) => [path, status])).toEqual([
    [join(sources, 'b.txt'), 'added'],
    [photo, 'skipped'],
  ]);
  expect(outcomes[1]?.reason).toMatch(/“a\.jpg”.*\.$/);
  expect(must(await made.library.importPaths([photo]))).toMatchObject([{ status: 'failed' }]);
});

test('a file that vanishes between the walk and the reading fails alone', async () => {
  source('a.txt', harbour);
  source('z.txt', harbour.replaceAll('Halden', 'Morvik'));
  const outcomes = must(
    await made.library.importPaths([sources], {
      onProgress: (done) => done === 1 && rmSync(join(sources, 'z.txt'), { force: true }),
    }),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['added', 'failed']);
  expect(outcomes[1]?.reason).toMatch(/not there/);
});

test('duplicates are told by their bytes and by their words, also within one import and in the trash', async () => {
  mkdirSync(join(sources, 'sub'));
  const first = source('a.txt', harbour);
  const outcomes = must(
    await made.library.importPaths([
      first,
      source('same.txt', harbour),
      source('crlf.txt', harbour.replaceAll('\n', '\r\n')),
    ]),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['added', 'duplicate', 'duplicate']);
  expect(outcomes[1]).toMatchObject({ id: outcomes[0]?.id, reason: expect.stringMatching(/“Harbour towns.*already/) });
  must(await made.library.trash([outcomes[0]!.id!]));
  expect(must(await made.library.importPaths([first]))[0]).toMatchObject({
    status: 'duplicate',
    reason: expect.stringMatching(/trash/),
    trashed: true,
  });
});

test('pasted text and pasted HTML', async () => {
  const text = must(await made.library.importText({ name: 'Pasted', text: harbour, html: null }));
  expect(text).toMatchObject({ source: 'Pasted', status: 'added' });
  const html = `<article><h1>Ferry returns</h1>${'<p>The ferry to Morvik sails again from Monday, the county said in a note to all the towns.</p><p>Nobody had asked the towns before it was stopped in the autumn of last year, they say.</p>'.repeat(2)}</article>`;
  const page = must(await made.library.importText({ name: '', text: 'not used', html }));
  expect(page.status).toBe('added');
  expect(must(await made.library.original(page.id!))).toMatchObject({ name: 'Pasted text.html', text: html });
  expect(must(await made.library.importText({ name: 'x', text: '  \n', html: null }))).toMatchObject({
    status: 'failed',
  });
});

test('an aborted import ends with the outcomes so far', async () => {
  for (let at = 0; at < 80; at++) source(`${at}.txt`, harbour.replaceAll('Halden', `Halden${at}`));
  const controller = new AbortController();
  const outcomes = must(
    await made.library.importPaths([sources], {
      signal: controller.signal,
      // The first half of the way is learning.
      onProgress: (done) => done > 40 && controller.abort(),
    }),
  );
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.length).toBeLessThan(80);
});
