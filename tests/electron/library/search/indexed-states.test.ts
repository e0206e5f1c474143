import { expect, test } from 'vitest';
import { articleEntry } from '../../../../electron/library/search/article-entry.ts';
import { articleIndex } from '../../../../electron/library/search/article-index.ts';
import { allPaths, indexedStates, type PathSpan } from '../../../../electron/library/search/indexed-states.ts';
import { openIndex } from '../../../../electron/library/search/open-index.ts';

const ARTICLES = 5000;

const articles = Array.from({ length: ARTICLES }, (_, at) => {
  const id = `id${at}`;
  const path = `${at % 3 === 0 ? 'trash' : `articles/${at % 7}0`}/of "${at}"--${id}`;
  return { id, path, trashed: path.startsWith('trash'), stamp: `${at}:${at}`, warnings: [] };
});

const { database } = openIndex('', 'memory');
articleIndex(database).put(articles.map((one) => articleEntry(one)));

test.each<[string, PathSpan]>([
  ['all', allPaths],
  ['the first part', { from: '', before: 'articles/30' }],
  ['the last part', { from: 'articles/30', before: allPaths.before }],
  ['none', { from: 'x', before: 'y' }],
])('states are those of %s, each once, some at a time', (_what, span) => {
  // A number in between is nobody's any more.
  database.exec('DELETE FROM article WHERE n = 2050');
  const wanted = articles.filter(({ path }, at) => at !== 2049 && path >= span.from && path < span.before);
  const some = [...indexedStates(database, span)];
  expect(some.length).toBe(3);
  expect(some.flatMap(({ ids }) => ids)).toEqual(wanted.map(({ id }) => id));
  expect(some.flatMap(({ paths }) => paths)).toEqual(wanted.map(({ path }) => path));
  expect(some.flatMap(({ stamps }) => stamps)).toEqual(wanted.map(({ stamp }) => stamp));
});
