import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  type ArticleIndex,
  articleIndex,
  type IndexedAnnotation,
} from '../../../../electron/library/search/article-index.ts';
import { createSearch } from '../../../../electron/library/search/run-search.ts';
import { createTables } from '../../../../electron/library/search/schema.ts';
import type { SearchResults } from '../../../../shared/model/library.ts';

let index: ArticleIndex;
let search: (query: { text: string; limit: number }) => SearchResults;

beforeEach(() => {
  const database = new DatabaseSync(':memory:');
  createTables(database, '/library');
  index = articleIndex(database);
  search = createSearch(database);
});

function put(id: string, title: string, text: string, more: { note?: string; trashed?: boolean } = {}): void {
  const annotation: IndexedAnnotation = {
    id: `${id}-note`,
    kind: 'note',
    orphan: false,
    range: { start: 0, end: 3 },
    words: '',
    speaker: '',
    statement: '',
    note: more.note ?? '',
    tags: '',
    json: '{}',
  };
  const trashed = more.trashed ?? false;
  index.put({
    id,
    path: `articles/00/x--${id}`,
    trashed,
    stamp: '1',
    row: {
      id,
      title,
      byline: null,
      publication: 'Halden Post',
      published: '2024-01-01',
      added: '2024-01-01',
      status: 'unread',
      starred: false,
      trashed,
      words: 1,
      counts: { highlight: 0, quote: 0, claim: 0, note: 0, tag: 0 },
    },
    warnings: [],
    text,
    metadata: 'Ana Ruiz · Halden Post',
    originalSha256: id,
    textSha256: id,
    annotations: more.note === undefined ? [] : [annotation],
  });
}

const found = (text: string) => search({ text, limit: 50 }).hits.map(({ articleId }) => articleId);

test.each<[string, string[]]>([
  ['quay ', ['a', 'b']],
  ['quay harbour ', ['a']],
  ['"open quay" ', ['b']],
  ['quay -minister ', ['a']],
  ['quay -budget ', ['b']],
  ['har', ['a']],
  ['ete ', ['c']],
  ['Éte', ['c']],
  ['記者会見 ', ['c']],
  ['見 ', ['c']],
  ['budget ', ['a']],
  ['ruiz ', ['a', 'b', 'c']],
  ['nowhere ', []],
])('%j finds %j', (query, expected) => {
  put('a', 'Harbour', 'The quay of the harbour', { note: 'compare the budget' });
  put('b', 'Minister', 'An open quay, said the minister');
  put('c', 'Été', '日本語の記者会見 été');
  expect(found(query).sort()).toEqual(expected);
});

test('a word in the title counts for more than in the text', () => {
  put('text', 'Something else', 'quay and more words to fill the line');
  put('title', 'The quay', 'other words to fill the line with them');
  expect(found('quay ')).toEqual(['title', 'text']);
});

test('an article found in several places is one hit with its places', () => {
  put('a', 'The quay', 'The quay stays. The quay is old.', { note: 'quay!' });
  const { hits, total } = search({ text: 'quay ', limit: 5 });
  expect(total).toBe(1);
  expect(hits[0]).toMatchObject({ articleId: 'a', publication: 'Halden Post', published: '2024-01-01' });
  expect(hits[0]?.places.map(({ where, range }) => [where, range])).toEqual([
    ['title', null],
    ['text', { start: 4, end: 8 }],
    ['note', { start: 0, end: 3 }],
  ]);
});

test('what is replaced, trashed or removed is not found any more', () => {
  put('a', 'A', 'quay', { note: 'budget' });
  put('a', 'A', 'terminal');
  expect([found('quay '), found('budget '), found('terminal ')]).toEqual([[], [], ['a']]);
  put('a', 'A', 'terminal', { trashed: true });
  expect(found('terminal ')).toEqual([]);
  put('a', 'A', 'terminal');
  index.remove('a');
  expect(found('terminal ')).toEqual([]);
});

test('limit limits the hits, not the total; beyond what is ranked the total is still right', () => {
  index.batch(() => {
    for (let at = 0; at < 5100; at++) put(`n${at}`, `Number ${at}`, 'quay', at % 100 === 0 ? { note: 'quay' } : {});
  });
  const { hits, total } = search({ text: 'quay ', limit: 7 });
  expect(hits).toHaveLength(7);
  expect(total).toBe(5100);
});

test('nothing that can be typed throws', () => {
  put('a', 'A', 'quay AND "col:x" NEAR(a b)');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z "*:()^+-]{0,20}$/)), (text) => {
      search({ text, limit: 5 });
    }),
    {
      numRuns: 500,
      examples: [
        ['foo"bar'],
        ['a AND'],
        ['col:x'],
        ['NEAR('],
        ['"'],
        ['*'],
        ['a*b'],
        ["'; DROP TABLE article"],
        ['\u0000'],
      ],
    },
  );
});
