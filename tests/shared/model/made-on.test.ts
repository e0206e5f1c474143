import { expect, it } from 'vitest';
import { revisionOf, withHash } from '../../../shared/model/made-on.ts';

const article = {
  revisions: [
    { revision: 1, file: 'content.json', sha256: 'first' },
    { revision: 2, file: 'content.2.json', sha256: 'ours' },
    { revision: 3, file: 'content.2.theirs.json', sha256: 'theirs' },
  ],
};

it.each([
  ['the hash tells', { 'stet:revision': 2, 'stet:sha256': 'theirs' }, 3],
  ['an unknown hash leaves the number', { 'stet:revision': 2, 'stet:sha256': 'edited by hand' }, 2],
  ['a number alone', { 'stet:revision': 3 }, 3],
  ['a number that there is not', { 'stet:revision': 4 }, undefined],
  ['nothing said', {}, undefined],
])('the revision that selectors were made on: %s', (_, made, revision) => {
  expect(revisionOf(article, made)).toBe(revision);
});

it('a hash is said once, and only of a revision that is there', () => {
  expect(withHash({ 'stet:revision': 2 }, article)).toEqual({ 'stet:revision': 2, 'stet:sha256': 'ours' });
  expect(withHash({ 'stet:revision': 4 }, article)).toEqual({ 'stet:revision': 4 });
  const made = { 'stet:revision': 2, 'stet:sha256': 'theirs' };
  expect(withHash(made, article)).toBe(made);
});
