import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../../../renderer/app/i18n.ts';

beforeAll(startI18n);

test.each([
  [1, '1 article'],
  [999, '999 articles'],
  [100_000, '100,000 articles'],
])('%i is written as people write it', (count, written) => {
  expect(i18next.t('library.articles', { count })).toBe(written);
});

test('words in a sentence stay as they are', () => {
  expect(i18next.t('collections.added', { count: 2, name: '1000 days' })).toBe('Added 2 articles to “1000 days”.');
});

test('of nothing is not said that all of it is sound', () => {
  expect(i18next.t('export.integrity.sound', { count: 0 })).toBe('No words are marked in what is exported.');
  expect(i18next.t('export.integrity.sound', { count: 1 })).toMatch(/^1 quoted span is word for word/);
});
