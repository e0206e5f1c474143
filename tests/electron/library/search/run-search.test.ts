import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ArticleIndex, articleIndex } from '../../../../electron/library/search/article-index.ts';
import { createSearch, type Search } from '../../../../electron/library/search/run-search.ts';
import { createTables } from '../../../../electron/library/search/schema.ts';
import type { SearchSort } from '../../../../shared/model/library.ts';
import { type Names, namesIn } from '../../../../shared/search/names.ts';
import { type More, madeEntry } from './made-entry.ts';

let index: ArticleIndex;
let searching: Search;
let texts: Map<string, string>;
let names: Names;

beforeEach(() => {
  const database = new DatabaseSync(':memory:');
  createTables(database);
  index = articleIndex(database);
  searching = createSearch(database);
  texts = new Map();
  names = namesIn(
    {
      people: [{ id: 'p1', name: 'Mira Oduya', aliases: ['M. Oduya'], role: null, affiliation: null }],
      codes: [
        { id: 'c-1', name: 'border', parent: null, color: null, definition: '' },
        { id: 'c-2', name: 'crossing', parent: 'c-1', color: null, definition: '' },
      ],
      collections: [
        { id: 'k1', name: 'Ports', parent: null, articles: ['a'], query: null },
        { id: 'k2', name: 'North', parent: 'k1', articles: ['c'], query: null },
        { id: 'k3', name: 'Live', parent: null, articles: [], query: 'minister ' },
        { id: 'k4', name: 'Loop', parent: null, articles: [], query: 'in:Loop' },
      ],
    },
    (query, within) => searching.matching(query, within),
  );
});

const search = ({ text, limit, sort }: { text: string; limit: number; sort?: SearchSort }) =>
  searching.search({ text, limit, sort }, { names, readText: (path) => texts.get(path) ?? null });

function put(id: string, title: string, text: string, more: More = {}): void {
  const path = `articles/00/x--${id}`;
  texts.set(path, text);
  index.put([madeEntry(id, path, title, text, more)]);
}

const found = (text: string) => search({ text, limit: 50 }).hits.map(({ articleId }) => articleId ?? '');

test.each<[string, string[]]>([
  ['quay ', ['a', 'b']],
  ['quay harbour ', ['a']],
  ['"open quay" ', ['b']],
  ['quay -minister ', ['a']],
  ['quay -budget ', ['b']],
  ['har', ['a']],
  ['bud', ['a']],
  ['qu* bud', ['a']],
  ['-harbour open qua', ['b']],
  ['ete ', ['c']],
  ['Éte', ['c']],
  ['記者会見 ', ['c']],
  ['見 ', ['c']],
  ['budget ', ['a']],
  ['ruiz ', ['a', 'b', 'c']],
  ['nowhere ', []],
  ['NEAR(quay harbour, 3)', ['a']],
  ['NEAR(quay minister, 1)', []],
  ['qu* har', ['a']],
  ['open qu', ['b']],
  ['-budget ', ['b', 'c']],
  ['-has:note ', ['b', 'c']],
  ['https://www.halden.example/minister?utm_source=mail', ['b', 'c']],
])('%j finds %j', (query, expected) => {
  put('a', 'Harbour', 'The quay of the harbour', { note: 'compare the budget' });
  put('b', 'Minister', 'An open quay, said the minister', { url: 'halden.example/minister' });
  put('c', 'Été', '日本語の記者会見 été www.halden.example/minister');
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

describe('what is common', () => {
  const COMMON = 5100;
  beforeEach(() => {
    index.batch(() => {
      for (let at = 0; at < COMMON; at++) {
        put(`n${at}`, `Number ${at}`, at < 3 ? 'quay basin' : 'quay harbour', at % 100 === 0 ? { note: 'quay' } : {});
      }
    });
  });

  // Beyond what is ranked the total is still right, but for a phrase.
  test.each<[string, number, [total: number, more: boolean]]>([
    ['quay ', 7, [COMMON, false]],
    ['"quay harbour" ', 7, [5000, true]],
    ['"quay basin" ', 3, [3, false]],
  ])('limit limits the hits of %s, not the total', (text, shown, counted) => {
    const { hits, total, more } = search({ text, limit: 7 });
    expect([hits.length, total, more]).toEqual([shown, ...counted]);
  });

  test('a beginning that most of the newest have is not counted to the end', () => {
    const { hits, total, more } = search({ text: 'quay ha', limit: 7 });
    expect(hits.map(({ articleId }) => articleId)).toHaveLength(7);
    expect(total).toBeGreaterThan(COMMON - 200);
    expect(total).toBeLessThanOrEqual(COMMON - 3);
    expect(more).toBe(true);
  });

  test('a beginning that only the oldest have is found', () => {
    const { hits, total, more } = search({ text: 'quay ba', limit: 7 });
    expect(new Set(hits.map(({ articleId }) => articleId))).toEqual(new Set(['n0', 'n1', 'n2']));
    expect([total, more]).toEqual([3, false]);
  });
});

test.each<[string, string[]]>([
  ['title:harbour', ['a']],
  ['title:quay', []],
  ['publication:halden', ['a', 'b', 'c']],
  ['publication:morning', []],
  ['byline:"ana ruiz" quay ', ['a', 'b']],
  ['published:2023', ['c']],
  ['published:2023..2024', ['a', 'c']],
  ['published:>2024', ['b']],
  ['published:<2024-06', ['a', 'c']],
  ['added:2024 quay ', ['a', 'b']],
  ['edited:..2023', []],
  ['lang:en', ['a', 'b', 'c']],
  ['lang:EN-gb', ['a', 'b', 'c']],
  ['lang:de', []],
  ['added:2024-01-01 quay ', ['a', 'b']],
  ['added:>2024-01-01', []],
  ['added:<=2023', []],
  ['added:today', []],
  ['site:halden.example ', ['a', 'b']],
  ['site:news.halden.example ', ['b']],
  ['site:www.halden.example/ -site:news ', ['a']],
  ['site:halden ', ['a', 'b']],
  ['site:hald', ['a', 'b']],
  ['site:den.example ', []],
  ['site:halden.exam ', []],
  ['site:quay.example ', []],
  ['kind:quote', ['a', 'b']],
  ['kind:quote quay ', ['a']],
  ['kind:claim quay ', ['b']],
  ['speaker:oduya', ['a']],
  ['claimant:oduya', ['b']],
  ['person:"M. Oduya"', ['a', 'b']],
  ['person:oduya kind:quote', ['a']],
  ['status:disputed', ['b']],
  ['tag:border', ['b']],
  ['tag:border/*', ['b', 'c']],
  ['tag:crossing', ['c']],
  ['note:budget', ['a']],
  ['note:quay', []],
  ['has:evidence', ['b']],
  ['has:tag', ['b', 'c']],
  ['is:orphan', ['c']],
  ['is:done', ['c']],
  ['is:starred', []],
  ['is:edited', []],
  ['in:Ports', ['a', 'c']],
  ['in:ports/north', ['c']],
  ['in:Live', ['b']],
  ['in:Loop', []],
  ['in:Nowhere', []],
  ['quay -kind:claim', ['a']],
  ['kind:quote -speaker:oduya', ['b']],
  ['quay -in:Ports', ['b']],
  ['quay -title:harbour', ['b']],
  ['kind:quote -terminal ', ['a', 'b']],
  ['lang:en -is:done', ['a', 'b']],
  ['har kind:highlight', []],
])('the fields of %j find %j', (query, expected) => {
  put('a', 'Harbour', 'The quay of the harbour', {
    note: 'compare the budget',
    url: 'halden.example/harbour?from=quay.example',
    annotations: [{ kind: 'quote', words: 'the quay', speaker: 'Mira Oduya', person: 'p1' }],
  });
  put('b', 'Minister', 'An open quay, said the minister', {
    published: '2025-03-04',
    url: 'news.halden.example?id=4',
    annotations: [
      {
        kind: 'claim',
        words: 'open quay',
        speaker: 'M. Oduya',
        status: 'disputed',
        evidence: { supports: 1, contradicts: 0, context: 0 },
      },
      { kind: 'quote', words: 'said', speaker: 'Nobody', tags: 'border', codes: 'c-1' },
    ],
  });
  put('c', 'Été', 'terminal', {
    published: '2023',
    status: 'done',
    annotations: [{ kind: 'highlight', words: 'terminal', orphan: true, range: null, tags: 'gate', codes: 'c-2' }],
  });
  expect(found(query).sort()).toEqual(expected);
  const { total } = search({ text: query, limit: 1 });
  expect(total).toBe(expected.length);
  for (const sort of ['date', 'title'] as const) {
    expect(
      search({ text: query, limit: 50, sort })
        .hits.map(({ articleId }) => articleId ?? '')
        .sort(),
    ).toEqual(expected);
  }
});

test('sorts by date, newest first and unknown last, and by title', () => {
  put('a', 'banana', 'quay', { published: null });
  put('b', 'Cherry', 'quay quay quay', { published: '2020' });
  put('c', 'apple', 'quay', { published: '2024' });
  const sorted = (sort: SearchSort) =>
    search({ text: 'quay ', limit: 9, sort }).hits.map(({ articleId }) => articleId ?? '');
  expect(sorted('date')).toEqual(['c', 'b', 'a']);
  expect(sorted('title')).toEqual(['c', 'a', 'b']);
  expect(search({ text: 'quay ', limit: 1, sort: 'date' }).hits[0]?.places[0]?.snippet).toBe('quay');
});

test('a facet counts the articles that choosing it would leave', () => {
  put('a', 'A', 'quay', {
    publication: 'Gull',
    annotations: [
      { kind: 'quote', words: 'quay', speaker: 'Mira' },
      { kind: 'quote', words: 'quay again', speaker: 'Mira' },
      { kind: 'claim', words: 'other', status: 'stands' },
    ],
  });
  put('b', 'B', 'quay', { published: '2023-05-05', publication: 'Gull' });
  put('c', 'C', 'other', { publication: 'Tern' });
  const facets = searching.facets('quay ', names);
  expect(facets).toEqual({
    kind: [{ value: 'quote', count: 1 }],
    status: [],
    speaker: [{ value: 'Mira', count: 1, known: false }],
    publication: [{ value: 'Gull', count: 2 }],
    year: [
      { value: '2023', count: 1 },
      { value: '2024', count: 1 },
    ],
  });
  for (const { value, count } of facets.year) expect(found(`quay published:${value}`)).toHaveLength(count);
  expect(searching.facets('publication:gull', names).status).toEqual([{ value: 'stands', count: 1 }]);
  expect(searching.facets('', names).kind).toEqual([]);
});

test('a facet names speakers as the people they are, whatever was printed, and counts what choosing them would leave', () => {
  put('a', 'A', 'quay', { annotations: [{ kind: 'quote', words: 'quay', speaker: 'the minister', person: 'p1' }] });
  put('b', 'B', 'quay', {
    annotations: [
      { kind: 'quote', words: 'quay', speaker: 'M. Oduya' },
      { kind: 'quote', words: 'quay', speaker: 'Mira Oduya', person: 'p1' },
    ],
  });
  put('c', 'C', 'quay', { annotations: [{ kind: 'claim', words: 'quay', speaker: 'm. oduya' }] });
  put('d', 'D', 'quay', { annotations: [{ kind: 'quote', words: 'quay', speaker: 'Ben' }] });
  put('e', 'E', 'quay', { annotations: [{ kind: 'quote', words: 'quay', speaker: 'Gone', person: 'p9' }] });
  put('f', 'F', 'quay', { annotations: [{ kind: 'claim', words: 'quay', speaker: 'Ben' }] });
  const { speaker } = searching.facets('quay ', names);
  expect(speaker).toEqual([
    { value: 'Mira Oduya', count: 3, known: true },
    { value: 'Ben', count: 1, known: false },
    { value: 'Gone', count: 1, known: false },
  ]);
  for (const { value, count, known } of speaker) {
    expect(found(`quay ${known ? 'person' : 'speaker'}:"${value}"`)).toHaveLength(count);
  }
});

test('values of a field begin with what is typed, or have a word that does', () => {
  put('a', 'A', 'x', {
    publication: 'The Gull',
    url: 'news.gull.example/x',
    annotations: [{ kind: 'quote', speaker: 'Mira Oduya' }],
  });
  put('b', 'B', 'y', { publication: 'Gazette', url: 'halden.example/y' });
  put('c', 'C', 'z', { publication: 'Gazette', url: 'halden.example/z' });
  expect(searching.values('publication', 'g')).toEqual(['Gazette', 'The Gull']);
  expect(searching.values('publication', '')).toEqual(['Gazette', 'The Gull']);
  expect(searching.values('speaker', 'odu')).toEqual(['Mira Oduya']);
  expect(searching.values('publication', '%')).toEqual(['Gazette', 'The Gull']);
  expect(searching.values('site', '')).toEqual(['halden.example', 'news.gull.example']);
  expect(searching.values('site', 'gu')).toEqual(['news.gull.example']);
});

test('only what has changed is written again, and all of it is found', () => {
  const quay = { kind: 'quote' as const, words: 'quay' };
  put('a', 'A', 'text', { annotations: [quay, { ...quay, words: 'budget' }] });
  const before = searching.matching('kind:quote', names);
  put('a', 'A', 'text', { annotations: [quay, { ...quay, words: 'terminal' }, { ...quay, words: 'gate' }] });
  expect(before).toEqual(['a']);
  expect(['quay ', 'budget ', 'terminal ', 'gate ', 'text '].map((query) => found(query).length)).toEqual([
    1, 0, 1, 1, 1,
  ]);
  put('a', 'B', 'text', { annotations: [quay] });
  expect(['title:a', 'title:b', 'terminal ', 'quay '].map((query) => found(`${query} `).length)).toEqual([0, 1, 0, 1]);
});

test('nothing that can be typed throws', () => {
  put('a', 'A', 'quay AND "col:x" NEAR(a b)');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.stringMatching(
          /^((title|kind|tag|in|is|has|person|published|status|note|NEAR\(|-)[:( ]?[a-z0-9"*.:()^+-]{0,6} ?){0,4}$/,
        ),
      ),
      (text) => {
        search({ text, limit: 5 });
        search({ text, limit: 5, sort: 'title' });
        searching.facets(text, names);
      },
    ),
    {
      numRuns: 500,
      examples: ['foo"bar', 'a AND', 'col:x', 'NEAR(', '"', '*', 'a*b', "'; DROP TABLE article", '\u0000'].map(
        (text): [string] => [text],
      ),
    },
  );
});
