import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { reasonsOf } from '../../../renderer/reader/removal-reasons.ts';
import { readerStrings } from '../../../renderer/reader/strings.ts';

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { translation: { reader: readerStrings } } } });
});

it.each([
  [
    ['place.above-title', 'neighbours.removed', 'form.fragment'],
    ['among removed lines', 'no sentence', 'outside the text'],
  ],
  [['place.above-title', 'place.edge'], ['outside the text']],
  [['place.city-state'], []],
  [
    ['sponsor.colon', 'repeated.in-file', 'address.reader'],
    ['repeated', 'speaks to the reader'],
  ],
  [
    ['site:harbour.example', 'form.fragment'],
    ['your rule for harbour.example', 'no sentence'],
  ],
  [[], []],
])('says %j in words', (rules, words) => {
  expect(reasonsOf({ rules })).toEqual(words);
});
