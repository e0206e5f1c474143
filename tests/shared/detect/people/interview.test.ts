import { describe, expect, test } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

const BYLINE = 'Benedikt Okafor';
const LEAD = 'Seven years ago Leonie Moss bought eleven carriages at an auction in Keld. We met in the dining car.';
const ANSWERS = [
  [
    'You planned timetables. Why buy carriages?',
    'I had done the sums four times. In 2023 we carried 412,000 passengers.',
  ],
  ['Did you have the money?', 'My sister had a house. We received 6.4 million euros in aid over three years.'],
  ['What comes next?', 'The line to the coast opens in June with 14 trains, if I can find the drivers.'],
];

const claimantsOf = (paragraphs: readonly string[]) =>
  new Map(suggest(paragraphs.join('\n\n'), { byline: BYLINE }).claims.map(({ text, claimant }) => [text, claimant]));

describe('an interview printed as questions and answers', () => {
  const found = claimantsOf([LEAD, ...ANSWERS.flat()]);

  test.each(['In 2023 we carried 412,000 passengers.', 'We received 6.4 million euros in aid over three years.'])(
    'whoever answers claims: %s',
    (claim) => expect(found.get(claim)).toBe('Leonie Moss'),
  );

  test('the author claims what stands above', () => {
    expect(found.get('Seven years ago Leonie Moss bought eleven carriages at an auction in Keld.')).toBe(BYLINE);
  });

  test('nobody claims them where the beginning names two', () => {
    const two = claimantsOf(['Leonie Moss and Pat Keld bought eleven carriages.', ...ANSWERS.flat()]);
    expect(two.get('In 2023 we carried 412,000 passengers.')).toBeNull();
  });

  test('“I” is whoever answers', () => {
    const said = 'I said “nobody else wants them, so I will take all eleven” and signed.';
    const { quotes } = suggest([LEAD, ...ANSWERS.flat(), said].join('\n\n'), { byline: BYLINE });
    expect(quotes.map(({ speakerCanonical }) => speakerCanonical)).toEqual(['Leonie Moss']);
  });
});

describe('no interview', () => {
  test.each([
    ['a guide in questions and answers', (text: string) => text.replace(/\b(?:I|we|my)\b/gi, 'they')],
    ['two questions', (text: string) => text.replace('What comes next?', 'The coast comes next.')],
  ])('%s: the author claims all', (_, change) => {
    const found = claimantsOf([LEAD, ...ANSWERS.flat()].map(change));
    expect(new Set(found.values())).toEqual(new Set([BYLINE]));
  });
});
