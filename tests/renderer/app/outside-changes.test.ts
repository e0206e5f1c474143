import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '../../../renderer/app/i18n.ts';
import { messageFor } from '../../../renderer/app/outside-changes.ts';
import { noDifferences } from '../../../shared/model/differences.ts';

beforeAll(startI18n);

const ferry = 'Ferry strike';

it.each([
  [{ articles: 1 }, null, 'One article was changed outside of Stet.'],
  [{ articles: 1 }, ferry, '“Ferry strike” was changed outside of Stet.'],
  [{ articles: 3, annotations: 2 }, null, '2 annotations were changed outside of Stet.'],
  [{ articles: 1, annotations: 2 }, ferry, '2 annotations of “Ferry strike” were changed outside of Stet.'],
  [{ articles: 1, annotated: 1 }, ferry, 'Annotations of “Ferry strike” were changed outside of Stet.'],
  [{ articles: 1, texts: 1 }, null, 'The text of one article was changed outside of Stet.'],
  [{ articles: 1, added: 1 }, ferry, '“Ferry strike” was added outside of Stet.'],
  [
    { articles: 5, added: 2, details: 3 },
    null,
    '2 articles were added outside of Stet. The details of 3 articles were changed outside of Stet.',
  ],
  [
    { articles: 1, details: 1, annotations: 1 },
    ferry,
    'The details of “Ferry strike” were changed outside of Stet. One annotation of “Ferry strike” was changed outside of Stet.',
  ],
  [
    { articles: 1, texts: 1, moved: 3, lost: 1 },
    ferry,
    'The text of “Ferry strike” was changed outside of Stet. 3 annotations moved along with their words. One annotation lost its words and waits for review.',
  ],
  [
    { articles: 2, texts: 2, annotations: 1 },
    null,
    'The texts of 2 articles were changed outside of Stet. One annotation was changed outside of Stet.',
  ],
  [{ gone: 1 }, null, 'One article was taken out of the library’s folder outside of Stet.'],
  [
    { articles: 1, gone: 2 },
    null,
    'One article was changed outside of Stet. 2 articles were taken out of the library’s folder outside of Stet.',
  ],
])('says of %j, in %j: %s', (some, title, sentence) => {
  expect(messageFor('articles', { ...noDifferences, ...some }, title)).toBe(sentence);
});

it('does not count what the library has in common', () => {
  expect(messageFor('people', noDifferences, null)).toBe('People were changed outside of Stet.');
});
