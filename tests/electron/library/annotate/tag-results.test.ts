import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagsOf } from '../../../../shared/model/annotation.ts';
import type { Tagging } from '../../../../shared/model/tagging.ts';
import {
  addText,
  draftOn,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
  type TestLibrary,
} from '../../../support/library.ts';

let test: TestLibrary;
let articles: string[];

const text = (name: string) =>
  `Notes from ${name}\n\nThe quay at ${name} was swept on Monday before the ferry came in from the islands.\n`;
const code = { id: 'c1', name: 'ports' };
const tagging = (query: string, what: Tagging['what']): Tagging => ({ text: query, what, code, creator: 'Ada' });

beforeEach(async () => {
  test = await makeLibrary();
  articles = [];
  for (const name of ['Holm', 'Vellan', 'Harrow'])
    articles.push(await addText(test.library, text(name), `${name}.txt`));
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

const annotationsOf = async (id: string) =>
  must(await test.library.read(id)).annotations.map(({ annotation }) => annotation);
const tagsIn = async (id: string) => (await annotationsOf(id)).flatMap(tagsOf).map(({ value }) => value);
async function note(id: string, words: string, value: string) {
  const draft = await draftOn(test.library, id, words, { 'stet:kind': 'note', body: noteBody(value) });
  must(await test.library.saveAnnotations(id, [draft]));
}

describe('tagging articles', () => {
  it('puts one annotation on each article as a whole, once, and takes them back', async () => {
    const [first = '', second = '', third = ''] = articles;
    must(await test.library.trash([third]));
    const tagged = must(await test.library.tagResults(tagging('quay ', 'articles')));
    expect(tagged.map(({ articleId }) => articleId).sort()).toEqual([first, second].sort());
    expect(await tagsIn(first)).toEqual(['ports']);
    expect((await annotationsOf(first))[0]).toMatchObject({
      'stet:kind': 'tag',
      creator: { name: 'Ada' },
      target: [{ selector: [], 'stet:revision': 1 }],
    });
    expect(must(await test.library.matching('tag:ports ')).sort()).toEqual([first, second].sort());
    expect(must(await test.library.tagResults(tagging('quay ', 'articles')))).toEqual([]);
    must(await test.library.untagResults('c1', tagged));
    expect([await annotationsOf(first), await annotationsOf(second)]).toEqual([[], []]);
  });
});

describe('tagging annotations', () => {
  it('tags those that were found, leaves the others alone, and takes back only what it did', async () => {
    const [first = '', second = ''] = articles;
    await note(first, 'quay', 'Ask the sweeper.');
    await note(first, 'ferry', 'Look up the timetable.');
    await note(second, 'quay', 'Ask the sweeper again.');
    expect(must(await test.library.countAnnotations('note:ask '))).toBe(2);
    const tagged = must(await test.library.tagResults(tagging('note:ask ', 'annotations')));
    expect(tagged.flatMap(({ annotations }) => annotations)).toHaveLength(2);
    expect([await tagsIn(first), await tagsIn(second)]).toEqual([['ports'], ['ports']]);
    const wider = must(await test.library.tagResults(tagging('kind:note ', 'annotations')));
    expect(wider.flatMap(({ annotations }) => annotations)).toHaveLength(1);
    must(await test.library.untagResults('c1', wider));
    expect([await tagsIn(first), await tagsIn(second)]).toEqual([['ports'], ['ports']]);
    must(await test.library.untagResults('c1', tagged));
    expect([await tagsIn(first), await tagsIn(second)]).toEqual([[], []]);
    expect(await annotationsOf(first)).toHaveLength(2);
  });

  it('finds none where only articles are asked for', async () => {
    await note(articles[0] ?? '', 'quay', 'x');
    expect(must(await test.library.countAnnotations('is:unread '))).toBe(0);
    expect(must(await test.library.countAnnotations('kind:note '))).toBe(1);
    expect(must(await test.library.countAnnotations(''))).toBe(0);
  });
});

it('tells how far it is, and stopped, has tagged nothing', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const stopped = await test.library.tagResults(tagging('quay ', 'articles'), {
    signal: stop.signal,
    onProgress(done) {
      seen.push(done);
      if (done === 2) stop.abort();
    },
  });
  expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(seen).toEqual([1, 2]);
  for (const id of articles) expect(await annotationsOf(id)).toEqual([]);
});
