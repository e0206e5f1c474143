import { expect, it } from 'vitest';
import { newsOdds } from '../../../../shared/detect/claims/claim-news.ts';

it.each([
  [
    'a forecast with a date',
    'In 2031 shortages will continue in the delta.',
    'In 2031 shortages continue in the delta.',
    1,
    3,
  ],
  [
    'a forecast within a time',
    'The dam will be empty within five years.',
    'The dam was empty within five years.',
    1,
    3,
  ],
  ['a forecast without a date', 'Shortages will continue in the delta.', 'Shortages continue in the delta.', 0, 0.5],
  ['a promise with a date', 'By 2031 we will close the last mine.', 'By 2031 we close the last mine.', 0, 0.5],
])('%s weighs as it should beside the same without “will”', (_, said, plain, least, most) => {
  const added = newsOdds(said, []) - newsOdds(plain, []);
  expect(added).toBeGreaterThanOrEqual(least);
  expect(added).toBeLessThanOrEqual(most);
});

it.each([
  ['how long somebody waited', 'The jurors waited 40 minutes outside.', 'The jurors waited outside.'],
  [
    'a time of day',
    'The hearing on the harbour begins at 10 a.m. in Ostmark.',
    'The hearing on the harbour begins in Ostmark.',
  ],
  ['when the doors open', 'Tickets for the inquest cost nine crowns.', 'Copies of the inquest cost nine crowns.'],
  [
    'what an office always says',
    'The port said that safety was its highest priority.',
    'The port said that safety was its oldest department.',
  ],
])('%s is worth less', (_, said, plain) => {
  expect(newsOdds(said, []) - newsOdds(plain, [])).toBeLessThan(-0.5);
});
