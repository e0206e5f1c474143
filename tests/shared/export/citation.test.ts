import { describe, expect, it } from 'vitest';
import { type Author, readByline, readDate } from '../../../shared/export/citation.ts';

const bylines: [byline: string, authors: Author[]][] = [
  ['', []],
  ['Kim Aas', [{ family: 'Aas', given: 'Kim' }]],
  [
    'Kim Aas and Ola Brandt',
    [
      { family: 'Aas', given: 'Kim' },
      { family: 'Brandt', given: 'Ola' },
    ],
  ],
  [
    'Kim Aas, Ola Brandt & Mo Lind',
    [
      { family: 'Aas', given: 'Kim' },
      { family: 'Brandt', given: 'Ola' },
      { family: 'Lind', given: 'Mo' },
    ],
  ],
  ['Jean-Luc d’Arc', [{ family: 'd’Arc', given: 'Jean-Luc' }]],
  ['Anna van der Meer', [{ family: 'van der Meer', given: 'Anna' }]],
  ['Reuters', [{ literal: 'Reuters' }]],
  ['Desk 24', [{ literal: 'Desk 24' }]],
  ['Sandy Andrews', [{ family: 'Andrews', given: 'Sandy' }]],
];

describe('citation', () => {
  it.each(bylines)('reads the byline %j', (byline, authors) => expect(readByline(byline)).toEqual(authors));

  it.each([
    ['2025', { year: 2025 }],
    ['2025-05', { year: 2025, month: 5 }],
    ['2025-05-01', { year: 2025, month: 5, day: 1 }],
    ['2025-05-01T08:00:00Z', { year: 2025, month: 5, day: 1 }],
    ['May 2025', null],
  ])('reads the date %s', (iso, date) => expect(readDate(iso)).toEqual(date));
});
