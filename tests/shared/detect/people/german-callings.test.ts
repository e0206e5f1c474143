import { expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

it('knows whoever is named by a calling that no list has, in a sentence of nouns too', () => {
  const text =
    'Bürgermeisterin Anna Moos traf am Montag Hafenmeister Tom Reil.\n\n„Das ist für alle viel zu wenig“, sagte der Hafenmeister.';
  expect(suggest(text, { language: 'de' }).quotes.map(({ speakerCanonical }) => speakerCanonical)).toEqual([
    'Tom Reil',
  ]);
});
