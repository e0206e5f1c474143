import { expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

const AUTHOR = 'Pia Roth';

it.each([
  [
    'said that, with some of the words in marks',
    'The harbour ministry opened in 1998. In a statement, the harbour ministry said that 4,000 beds “are in use,” and that hospitals lost 300 beds in May.',
    'hospitals lost',
    'harbour ministry',
  ],
  [
    'some of the words in marks, and who said all of it behind',
    'Of the difference, 1,150 beds were counted in two places, and a further 120 were “planned but not staffed,” Una Birch said.',
    '1,150 beds',
    'Una Birch',
  ],
  [
    'a few words in marks within what the author tells',
    'The mayor sold 120 boats in 2019, at a price that Una Birch called “a gift,” and bought 40 of them back in 2021.',
    '120 boats',
    AUTHOR,
  ],
  [
    'a source for what stands behind it',
    'According to the county registry, 312 houses stand empty on the coast.',
    '312 houses',
    'county registry',
  ],
])('%s', (_, text, words, claimant) => {
  const { claims } = suggest(text, { byline: AUTHOR });
  expect(claims.find((claim) => claim.text.includes(words))?.claimant).toBe(claimant);
});
