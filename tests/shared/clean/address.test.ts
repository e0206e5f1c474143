import { describe, expect, test } from 'vitest';
import { addressEvidence, readAddress } from '../../../shared/clean/address.ts';
import { weigh } from '../../../shared/clean/evidence.ts';
import { makeLine } from '../../../shared/clean/line.ts';

const line = (text: string) => makeLine(text, { first: 1, group: 0 });

describe('lines that speak to the reader about the page', () => {
  test.each([
    'Log in to change your subscription.',
    'Download our free app and never miss a ferry.',
    'Si tienes cuenta en EL FARO, puedes utilizarla',
    'Retrouvez toute notre actualité dans notre newsletter.',
    'Speichern Sie Artikel in der Merkliste, um sie später zu lesen.',
    'Netzwerke aktivieren',
  ])('below the text %j goes', (text) => {
    expect(weigh(addressEvidence(line(text), 'tail')).removed).toBe(true);
  });

  test.each([
    'Sign up for a frost warning with your local weather office if you can.',
    'Sign up, log in, opt out: there is a whole life in those prepositions.',
    '"Subscribe to our newsletter," the mayor said, and nobody laughed.',
    'The app counts subscribers, and they count it.',
    'Wenn Sie kommen, kommen Sie früh.',
  ])('within the text %j stays', (text) => {
    expect(weigh(addressEvidence(line(text), 'middle')).removed).toBe(false);
  });

  test('the word that calls is not a service of the page as well', () => {
    expect(readAddress(line('Subscribe to nothing, he thought.'))).toBeNull();
  });
});
