import { afterEach, beforeEach, expect, it } from 'vitest';
import { reversed } from '../../../../shared/model/change.ts';
import { addText, makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';

let test: TestLibrary;
let articles: string[];

beforeEach(async () => {
  test = await makeLibrary();
  articles = [];
  for (const name of ['Holm', 'Vellan', 'Harrow']) {
    const text = `Notes from ${name}\n\nBy Ada ${name}\n\nThe quay at ${name} was swept on Monday before the ferry came.\n`;
    articles.push(await addText(test.library, text, `${name}.txt`));
  }
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

const bylines = async () => {
  const rows = must(await test.library.list({ trashed: false }));
  return articles.map((id) => rows.find((row) => row.id === id)?.byline ?? null);
};

it('changes all of them, and puts each back to what it was', async () => {
  const was = await bylines();
  const changes = must(await test.library.updateMany(articles, { byline: 'The desk', publication: null }));
  expect(await bylines()).toEqual(['The desk', 'The desk', 'The desk']);
  expect(changes).toHaveLength(3);
  expect(must(await test.library.changeArticles(reversed(changes)))).toBe(0);
  expect(await bylines()).toEqual(was);
});

it('leaves the one that somebody has changed since, and tells how many those are', async () => {
  const [first = ''] = articles;
  const was = await bylines();
  const changes = must(await test.library.updateMany(articles, { byline: 'The desk', publication: 'The Courier' }));
  must(await test.library.update(first, { metadata: { byline: 'By Ines' } }));
  expect(must(await test.library.changeArticles(reversed(changes)))).toBe(1);
  expect(await bylines()).toEqual(['By Ines', ...was.slice(1)]);
  expect(must(await test.library.read(first)).article.metadata.publication).toBeNull();
  expect(must(await test.library.changeArticles(changes))).toBe(1);
  expect(await bylines()).toEqual(['By Ines', 'The desk', 'The desk']);
});

it('changes none when one is not there, or it is stopped', async () => {
  const was = await bylines();
  expect(await test.library.updateMany([...articles, 'gone00000001'], { byline: 'x' })).toMatchObject({ ok: false });
  expect(await bylines()).toEqual(was);
  const stop = new AbortController();
  const stopped = await test.library.updateMany(
    articles,
    { byline: 'x' },
    {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    },
  );
  expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await bylines()).toEqual(was);
});
