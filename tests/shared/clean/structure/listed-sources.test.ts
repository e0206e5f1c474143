import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const TEXT = [
  'No, the bill put no tax on backyard hens',
  'By Ines Calder',
  'May 3, 2024',
  'The advertisement says that Senator Holt voted to tax the hens of every household in the state.',
  'We read the bill, which is four pages long, and the word “tax” does not stand in it anywhere.',
  'The office that reckons what laws cost put the register at 212,000 a year, all of it from a federal grant.',
  'We rate the claim false.',
];
const SHARE = ['Share', 'Facebook', '© 2024 Marl Post'];

/** Which lines stay when they and a share bar stand below the text. */
function staying(below: readonly string[]): string[] {
  const lines = [...TEXT, ...below, ...SHARE];
  const { keep } = readText(lines.join('\n'), 'x.txt');
  expect(lines.slice(-SHARE.length).filter((_, index) => keep?.[TEXT.length + below.length + index])).toEqual([]);
  return below.filter((_, index) => keep?.[TEXT.length + index]);
}

describe('the sources below a text', () => {
  test.each([
    [
      [
        'Our Sources',
        'Marl Legislature, Senate Bill 611, accessed June 28, 2024',
        'Email interview, Lyle Buchner, treasurer, June 28, 2024',
      ],
    ],
    [['Sources', 'Email interview, Lyle Buchner, June 28', 'Marl Post, “Hens to be taxed?”', 'Senate Bill 611']],
    [['Quellen:', 'Landtag Marl, Drucksache 7/611, 2024', 'Antwort des Rechnungshofs vom 2. Mai 2024']],
  ])('%j stay', (sources) => expect(staying(sources)).toEqual(sources));

  test('what only looks like a list of them goes', () => {
    const others = ['Sources', 'Council raises parking fees again', 'Rovers lose at home to Keld'];
    expect(staying(others)).not.toEqual(others);
  });

  test('they end where the page begins again', () => {
    const sources = [
      'Our Sources',
      'Senate Bill 611, accessed June 28, 2024',
      'Fiscal estimate for the bill, Nov. 14, 2023',
    ];
    expect(staying([...sources, 'Read more', 'Most read'])).toEqual(sources);
  });
});
