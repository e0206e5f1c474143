import { describe, expect, test } from 'vitest';
import { addressEvidence, isGuide, readAddress } from '../../../shared/clean/address.ts';
import { weigh } from '../../../shared/clean/evidence.ts';
import { makeLine } from '../../../shared/clean/text/line.ts';

const line = (text: string) => makeLine(text, { first: 1, group: 0 });
const evidence = (text: string, language: string | null) =>
  addressEvidence(line(text), 'tail', readAddress(line(text), language));

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
    expect(weigh(evidence(text, language)).removed).toBe(true);
  });

  test.each(['Story from Halden', 'Water accounts', 'Letters of comments on the garden', 'Netzwerke aktivieren'])(
    'orders are given by endings in languages that do so: %j in English is none',
    (text) => {
      expect(evidence(text, 'en')).toEqual([]);
      expect(evidence(text, null)).toEqual([]);
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

describe('a text that speaks to its readers throughout', () => {
  const report = 'The harbour office counted forty boats in the basin on Monday morning.';

  test.each([
    ['told by its calls', ['Check the rope before the tide turns and tie it to the second ring.'], 3, true],
    ['told by “you”', ['A second rope costs you nothing and holds the boat when the first one tears.'], 3, true],
    ['a report with one appeal', ['Tell the harbour office when you see a boat adrift.'], 1, false],
  ])('%s', (_, [said = ''], times, guide) => {
    const lines = [...Array<string>(times).fill(said), ...Array<string>(9 - times).fill(report)];
    expect(isGuide(lines.map(line))).toBe(guide);
  });

  test('few sentences tell nothing', () => {
    expect(isGuide(Array<string>(7).fill('Check your rope before the tide turns.').map(line))).toBe(false);
  });
});
