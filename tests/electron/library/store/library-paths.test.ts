import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  folderNameOf,
  idOfFolderName,
  isPlainFileName,
  newArticleId,
  placeOf,
  shardOf,
  slugOf,
} from '../../../../electron/library/store/library-paths.ts';

test.each([
  ['Harbour towns ask for more time', 'harbour-towns-ask-for-more-time'],
  ['Über die Brücke', 'uber-die-brucke'],
  ['日本語', 'article'],
  ['../../etc/passwd', 'etc-passwd'],
  ['   ', 'article'],
  ['CON', 'con'],
  ['A very long headline that goes on and on until nobody reads it', 'a-very-long-headline-that-goes-on-and-on'],
])('%j is called %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('whatever the title, the folder name is safe everywhere and gives the id back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const id = newArticleId();
      const name = folderNameOf(id, title);
      expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,39})--[0-9a-f]{20}$/);
      expect(idOfFolderName(name)).toBe(id);
    }),
  );
});

test('articles are spread by the end of their id', () => {
  expect(shardOf('00112233445566778899')).toBe('99');
  expect(shardOf('imported-elsewhere')).toBe('00');
  expect(placeOf('00112233445566778899', 'x--00112233445566778899', false).path).toBe(
    'articles/99/x--00112233445566778899',
  );
  expect(placeOf('00112233445566778899', 'x--00112233445566778899', true).path).toBe('trash/x--00112233445566778899');
});

test.each(['.git', 'notes', 'x-00112233445566778899', '--00112233445566778899', 'x--SHOUTED0', 'x--short'])(
  '%s is no article folder',
  (name) => {
    expect(idOfFolderName(name)).toBeNull();
  },
);

test.each([
  ['content.2.json', true],
  ['original.html', true],
  ['../library.json', false],
  ['a/b', false],
  ['a\\b', false],
  ['.hidden', false],
  ['', false],
  ['..', false],
  ['a.', false],
  ['a\u0000', false],
])('%j is a plain name: %s', (name, plain) => {
  expect(isPlainFileName(name)).toBe(plain);
});
