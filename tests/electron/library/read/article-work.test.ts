import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addText, harbour, makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';

let made: TestLibrary;
let id: string;

beforeEach(async () => {
  made = await makeLibrary();
  id = await addText(made.library);
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

test('what a reader sets comes first among the evidence, and what was found stays', async () => {
  const before = must(await made.library.read(id)).article;
  const change = must(
    await made.library.update(id, { metadata: { byline: 'Anna Ruiz', place: 'Halden' }, starred: true }),
  );
  expect(Object.keys(change.to).sort()).toEqual(['metadata.byline', 'metadata.place', 'starred']);
  expect(change.from['metadata.byline']).toEqual({ value: before.metadata.byline, beside: [] });
  const after = must(await made.library.read(id)).article;
  expect(after.metadata).toEqual({ ...before.metadata, byline: 'Anna Ruiz', place: 'Halden' });
  expect(after.evidence.byline?.[0]).toEqual({ value: 'Anna Ruiz', source: 'person', score: 1 });
  expect(after.evidence.byline?.slice(1)).toEqual(before.evidence.byline);
  expect(after).toMatchObject({ starred: true, status: 'unread', seen: [before.version] });
  expect(must(await made.library.list({ trashed: false }))[0]).toMatchObject({ byline: 'Anna Ruiz', starred: true });
  expect(must(await made.library.search({ text: 'Anna', limit: 1 })).hits[0]?.places[0]?.where).toBe('metadata');
});

test('a new title does not rename the folder', async () => {
  const shard = join(made.folder, 'articles', id.slice(-2));
  const before = readdirSync(shard);
  must(await made.library.update(id, { metadata: { title: 'Another title' } }));
  expect(readdirSync(shard)).toEqual(before);
});

test('into the trash and back, with everything in it', async () => {
  const before = must(await made.library.read(id));
  must(await made.library.trash([id]));
  must(await made.library.trash([id]));
  expect(must(await made.library.list({ trashed: false }))).toEqual([]);
  expect(must(await made.library.list({ trashed: true }))).toMatchObject([{ id, trashed: true }]);
  expect(must(await made.library.info())).toMatchObject({ articles: 0, trashed: 1 });
  expect(must(await made.library.read(id))).toEqual({ ...before, trashed: true });
  must(await made.library.untrash([id]));
  expect(must(await made.library.read(id))).toEqual(before);
});

test('only the trash is deleted for good', async () => {
  expect(await made.library.erase([id])).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/trash/) },
  });
  expect(must(await made.library.read(id)).article.id).toBe(id);
  must(await made.library.trash([id]));
  must(await made.library.erase([id]));
  expect(await made.library.read(id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(readdirSync(join(made.folder, 'trash'))).toEqual([]);
  expect(existsSync(made.folder)).toBe(true);
});

test('when one of several fails, the sentence says how many were done', async () => {
  const other = await addText(made.library, harbour.replaceAll('Halden', 'Morvik'), 'other.txt');
  expect(await made.library.trash([id, 'unknown-id', other])).toMatchObject({
    ok: false,
    error: {
      code: 'not-found',
      message: expect.stringMatching(/^1 of 3 articles were done, then: There is no article/),
    },
  });
});

test('the snapshot is what was imported', async () => {
  expect(must(await made.library.original(id))).toEqual({
    name: 'harbour.txt',
    mediaType: 'text/plain',
    text: harbour,
    page: null,
    outside: false,
  });
});

test.each(['../../library', '', 'x'.repeat(200), 'zz'])('no article has the id %j', async (unknown) => {
  expect(await made.library.read(unknown)).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
