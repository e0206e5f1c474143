import { describe, expect, test } from 'vitest';
import { addressEvidence, readAddress } from '../../../shared/clean/address.ts';
import { weigh } from '../../../shared/clean/evidence.ts';
import { makeLine } from '../../../shared/clean/line.ts';

const line = (text: string) => makeLine(text, { first: 1, group: 0 });

describe('lines that speak to the reader about the page', () => {
  test.each([
    ['Log in to change your subscription.', 'en'],
    ['Download our free app and never miss a ferry.', 'en'],
    ['Si tienes cuenta en EL FARO, puedes utilizarla', 'es'],
    ['Retrouvez toute notre actualité dans notre newsletter.', 'fr'],
    ['Speichern Sie Artikel in der Merkliste, um sie später zu lesen.', 'de'],
    ['Netzwerke aktivieren', 'de'],
    ['Añadir comentario', 'es'],
    ['Afficher le diaporama', 'fr'],
  ])('below the text %j goes', (text, language) => {
    expect(weigh(addressEvidence(line(text), 'tail', language)).removed).toBe(true);
  });

  test.each(['Story from Halden', 'Water accounts', 'Letters of comments on the garden', 'Netzwerke aktivieren'])(
    'orders are given by endings in languages that do so: %j in English is none',
    (text) => {
      expect(addressEvidence(line(text), 'tail', 'en')).toEqual([]);
      expect(addressEvidence(line(text), 'tail', null)).toEqual([]);
    },
  );

  test.each([
    'Sign up for a frost warning with your local weather office if you can.',
    'Sign up, log in, opt out: there is a whole life in those prepositions.',
    '"Subscribe to our newsletter," the mayor said, and nobody laughed.',
    'The app counts subscribers, and they count it.',
    'Wenn Sie kommen, kommen Sie früh.',
    'Follow the sources',
    'Subscribe buttons were pressed 41 percent less often than in spring.',
    'Download links for the newsletter had 212 readers in May.',
    'Share prices of newsletter hosts fell.',
    'Help for sections of the coast',
  ])('within the text %j stays', (text) => {
    expect(weigh(addressEvidence(line(text), 'middle', null)).removed).toBe(false);
  });

  test('the word that calls is not a service of the page as well', () => {
    expect(readAddress(line('Subscribe to nothing, he thought.'), 'en')).toBeNull();
  });
});
