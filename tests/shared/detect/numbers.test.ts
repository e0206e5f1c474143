import { expect, it } from 'vitest';
import { numbersOf } from '../../../shared/detect/numbers.ts';

const cases: [string, { value: number; unit: string | null; date: string | null; text: string }[]][] = [
  ['nearly $56 billion in 2022', [{ value: 56e9, unit: 'USD', date: '2022', text: '$56 billion' }]],
  ['€3,5 Milliarden', [{ value: 3.5e9, unit: 'EUR', date: null, text: '€3,5 Milliarden' }]],
  [
    '8 million border encounters',
    [{ value: 8e6, unit: 'border encounters', date: null, text: '8 million border encounters' }],
  ],
  ['12 percent of voters', [{ value: 12, unit: '%', date: null, text: '12 percent' }]],
  ['a 55-year-old skipper', [{ value: 55, unit: 'years', date: null, text: '55-year-old' }]],
  ['1.234,5 Tonnen', [{ value: 1234.5, unit: null, date: null, text: '1.234,5' }]],
  ['three ferries', [{ value: 3, unit: 'ferries', date: null, text: 'three ferries' }]],
  ['in 1998', []],
  ['three and a half days in January', [{ value: 3.5, unit: 'days', date: null, text: 'three and a half days' }]],
  ['$2 and a half million', [{ value: 2.5e6, unit: 'USD', date: null, text: '$2 and a half million' }]],
  ['The council meets again on 9 June 2026', []],
  ['am 4. Februar und am 9 de junio', []],
  ['14 Junior teams', [{ value: 14, unit: null, date: null, text: '14' }]],
  ['at 7 p.m. on May 3', []],
  ['the two countries', []],
  ['one of the founders', []],
  ['deciding the 2024 election with 40 seats', [{ value: 40, unit: 'seats', date: null, text: '40 seats' }]],
];

for (const [text, numbers] of cases) {
  it(text, () => {
    expect(numbersOf(text)).toEqual(numbers);
  });
}
