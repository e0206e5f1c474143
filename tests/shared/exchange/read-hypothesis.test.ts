import { expect, it } from 'vitest';
import { readHypothesis } from '../../../shared/exchange/read-hypothesis.ts';

it.each([
  ['a number', 5, 'It is no annotation.'],
  ['tags that are no words', { text: 'x', tags: ['sea', 7] }, 'Its “tags.1” is not as Hypothesis writes it.'],
  [
    'a selector without type',
    { target: [{ selector: [{}] }] },
    'Its “target.0.selector.0.type” is not as Hypothesis writes it.',
  ],
])('says of %s what is wrong, and takes the rest', (_, row, reason) => {
  const file = readHypothesis({ rows: [row, { id: 'b', uri: 'https://quay.example/', text: 'Ask.' }] });
  expect(file?.unread.map((unread) => unread.reason)).toEqual([reason]);
  expect(file?.annotations.map(({ label }) => label)).toEqual(['Ask.']);
});
