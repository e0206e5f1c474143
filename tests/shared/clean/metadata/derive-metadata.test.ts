import { expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const evidenceOf = (by: string) => {
  const lines = [
    'The bell of Keld is silent',
    by,
    '3 May 2024',
    '',
    'The harbour of Keld was closed on Monday after a storm had torn the bell from its post.',
    'The council will meet on Thursday to decide who pays for the repair of the post.',
  ];
  return readText(lines.join('\n'), 'x.txt').evidence.published?.map(({ value, score }) => [value, score]);
};

test.each([
  ['By Ann Lee', 0.7],
  ['By Ann Lee / Reuters', 0.6],
  ['By Ann Lee, AP Photo', 0.6],
  ['Photo by Ann Lee/AFP', 0.6],
])('a day beside %s: who made a picture vouches for none', (by, score) =>
  expect(evidenceOf(by)).toEqual([['2024-05-03', score]]),
);
