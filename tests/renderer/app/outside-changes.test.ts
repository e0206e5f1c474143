import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '../../../renderer/app/i18n.ts';
import { messageFor } from '../../../renderer/app/outside-changes.ts';
import { noDifferences } from '../../../shared/model/differences.ts';

beforeAll(startI18n);

it.each([
  [{ articles: 1 }, 'One article was changed outside of Stet.'],
  [{ articles: 3, annotations: 2 }, '2 annotations were changed outside of Stet.'],
  [{ articles: 1, texts: 1 }, 'The text of one article was changed outside of Stet.'],
  [
    { articles: 1, texts: 1, moved: 3, lost: 1 },
    'The text of one article was changed outside of Stet. 3 annotations moved along with their words. One annotation lost its words and waits for review.',
  ],
  [
    { articles: 2, texts: 2, annotations: 1 },
    'The texts of 2 articles were changed outside of Stet. One annotation was changed outside of Stet.',
  ],
  [{ gone: 1 }, 'One article was taken out of the library’s folder outside of Stet.'],
  [
    { articles: 1, gone: 2 },
    'One article was changed outside of Stet. 2 articles were taken out of the library’s folder outside of Stet.',
  ],
])('says of %j: %s', (some, sentence) => {
  expect(messageFor('articles', { ...noDifferences, ...some })).toBe(sentence);
});

it('does not count what the library has in common', () => {
  expect(messageFor('people', noDifferences)).toBe('People were changed outside of Stet.');
});
