import { expect, it } from 'vitest';
import {
  COUNTED,
  claimFeatures,
  eachPair,
  PAIRS,
  SIGNS,
  WORTHS,
} from '../../../../shared/detect/claims/claim-features.ts';

const sentences = [
  'Taxes rose by 4 percent in 2019, and Congress cut $3 million.',
  'I think we should go.',
  'Why?',
  '',
];

it.each(sentences)('takes every two of what is counted together, in the order of the weights: %s', (sentence) => {
  const { signs } = claimFeatures(sentence);
  expect(signs).toHaveLength(SIGNS);
  const counted = [...signs, ...new Array<number>(WORTHS).fill(0.4)];
  expect(counted).toHaveLength(COUNTED);
  const told = new Array<number>(PAIRS).fill(0);
  eachPair(counted, (pair, value) => {
    told[pair] = value;
  });
  const behind = counted.slice(1);
  // Nothing is nothing, also where a product of nothing would be -0.
  const wanted = behind.flatMap((left, at) => behind.slice(at).map((right) => left * right || 0));
  expect(told).toEqual(wanted);
});

it.each([
  ['In 2019, it fell.', '#year'],
  ['It fell in 2019.', '#year'],
  ['There were 12.', '#small'],
  ['It cost $3,000, she said.', '#money'],
  ['It fell by 4.5%.', '#percent'],
  ['It sold 1,200, then 900.', '#number'],
])('reads a number without the stop or comma behind it: %s', (sentence, kind) => {
  const { words } = claimFeatures(sentence);
  expect(words.filter((word) => word.startsWith('#')).every((word) => word === kind)).toBe(true);
  expect(words).toContain(kind);
});
