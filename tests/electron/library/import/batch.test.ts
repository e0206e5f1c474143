import { expect, test } from 'vitest';
import { createBatch } from '../../../../electron/library/import/batch.ts';
import { readText } from '../../../../electron/library/import/read-text.ts';

const story = (number: number) =>
  `Story number ${number} of the week\n\nThe people of village ${number} met on Tuesday evening to speak about road ${number}, which is full of holes and has been for years.\n\nThe Quiet Corner of the Valley\n\nNobody in village ${number} knew what the road ${number} would cost, and nobody in the hall wanted to ask.`;

test('a line that stands in three files is the site’s', () => {
  const batch = createBatch();
  for (const number of [1, 2, 3]) batch.learn(story(number));
  const removed = readText(story(1), 'a.txt', batch).removals.filter((removal) => removal.kind === 'repeated');
  expect(removed.map((removal) => removal.text)).toEqual(['The Quiet Corner of the Valley']);
});

test('two files are not enough, and copies of one article count once', () => {
  const batch = createBatch();
  for (const number of [1, 1, 1, 2]) batch.learn(story(number));
  expect(readText(story(1), 'a.txt', batch).removals.filter((removal) => removal.kind === 'repeated')).toEqual([]);
});
