import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/export/citation.ts';
import { type Author, readByline } from '../../../shared/export/printed-names.ts';

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
  ['José Ortega y Gasset', [{ family: 'Ortega y Gasset', given: 'José' }]],
  [
    'Ana Ruiz y Pedro Gil',
    [
      { family: 'Ruiz', given: 'Ana' },
      { family: 'Gil', given: 'Pedro' },
    ],
  ],
  ['Artur da Costa e Silva', [{ family: 'da Costa e Silva', given: 'Artur' }]],
  ['Dick Van Dyke', [{ family: 'Van Dyke', given: 'Dick' }]],
  ['Lind, Ada', [{ family: 'Lind', given: 'Ada' }]],
  ['van der Berg, J. K.', [{ family: 'van der Berg', given: 'J. K.' }]],
  ['Martin Lind Jr.', [{ family: 'Lind', given: 'Martin', suffix: 'Jr.' }]],
  [
    'Martin Lind, Jr., and Kim Aas',
    [
      { family: 'Lind', given: 'Martin', suffix: 'Jr.' },
      { family: 'Aas', given: 'Kim' },
    ],
  ],
  ['The Associated Press', [{ literal: 'The Associated Press' }]],
  ['Kim Aas, Holm News Agency', [{ family: 'Aas', given: 'Kim' }, { literal: 'Holm News Agency' }]],
  ['The newsroom, Kim', [{ literal: 'The newsroom' }, { literal: 'Kim' }]],
  ['AFP Beirut', [{ literal: 'AFP Beirut' }]],
  ['山田 太郎', [{ family: '山田', given: '太郎' }]],
  ['김철수、박영희', [{ literal: '김철수' }, { literal: '박영희' }]],
  ['Анна Петрова', [{ family: 'Петрова', given: 'Анна' }]],
  [
    'محمد العلي، سارة حداد',
    [
      { family: 'العلي', given: 'محمد' },
      { family: 'حداد', given: 'سارة' },
    ],
  ],
  ['Sandy Andrews', [{ family: 'Andrews', given: 'Sandy' }]],
];

describe('citation', () => {
  it.each(bylines)('reads the byline %j', (byline, authors) => expect(readByline(byline)).toEqual(authors));

  it.each([
    ['2025', { year: 2025 }],
    ['2025-05', { year: 2025, month: 5 }],
    ['2025-05-01', { year: 2025, month: 5, day: 1 }],
    ['2025-05-01T08:00:00Z', { year: 2025, month: 5, day: 1 }],
    ['2025-13-01', { year: 2025 }],
    ['2025-02-30', { year: 2025, month: 2 }],
    ['20250501', null],
    ['May 2025', null],
  ])('reads the date %s', (iso, date) => expect(readDate(iso)).toEqual(date));
});
