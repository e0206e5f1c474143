import { expect, it } from 'vitest';
import { isPartialDate, wrongFields } from '../../../../renderer/library/metadata/check-metadata.ts';

it.each<[string, boolean]>([
  ['2023', true],
  ['2023-12', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13', false],
  ['2023-00', false],
  ['23', false],
  ['Dec 2023', false],
  ['2023-12-28T10:00:00Z', true],
  ['2023-12-28T99:00', false],
  ['2023-12-28 and more', false],
])('%s is a date: %s', (value, expected) => {
  expect(isPartialDate(value)).toBe(expected);
});

const good = { title: 'T', byline: '', bylineRole: '', publication: '', published: '', place: '', url: '' };

it.each([
  ['nothing known but the title', good, []],
  ['no title', { ...good, title: '  ' }, ['title']],
  ['a date in words', { ...good, published: 'yesterday' }, ['published']],
  ['an address that runs', { ...good, url: 'javascript:alert(1)' }, ['url']],
  ['an address without a scheme', { ...good, url: 'example.org/a' }, ['url']],
  ['an address', { ...good, url: 'https://example.org/a' }, []],
])('%s', (_, values, wrong) => {
  expect(wrongFields(values)).toEqual(wrong);
});
