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

const report = (number: number) =>
  `Inquiry hears witness number ${number} on the night of the ferry\n\nBy Ines Calder\n\nMarch ${number}, 2026\n\nWitness ${number} told the inquiry on Tuesday that the lights went out before door ${number} opened.\n\nThe ferry sank off Dunmoor in March 2024, killing 41 people.\n\nThe inquiry goes on with evidence of the engineers on day ${number} of next month.\n\nThe Harbour Post is read in every house between Dunmoor and the sea.`;

test('what each report of a story tells again between sentences of its own stays, what ends them all goes', () => {
  const batch = createBatch();
  for (const number of [1, 2, 3]) batch.learn(report(number));
  const read = readText(report(2), 'a.txt', batch);
  expect(read.blocks.map((block) => block.text)).toEqual([
    'Witness 2 told the inquiry on Tuesday that the lights went out before door 2 opened.',
    'The ferry sank off Dunmoor in March 2024, killing 41 people.',
    'The inquiry goes on with evidence of the engineers on day 2 of next month.',
  ]);
});

test('a reporter who signs three files is still who wrote them', () => {
  const batch = createBatch();
  for (const number of [1, 2, 3]) batch.learn(report(number));
  const read = readText(report(2), 'a.txt', batch);
  expect(read.metadata.byline).toBe('Ines Calder');
  expect(read.removals.find((removal) => removal.text === 'By Ines Calder')?.kind).toBe('byline');
});
