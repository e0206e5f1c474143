import { expect, test } from 'vitest';
import { tellsOfPage } from '../../../../shared/clean/metadata/about-page.ts';
import { ownNames } from '../../../../shared/clean/metadata/own-names.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const told = (texts: readonly string[]) => {
  const lines = texts.map((text, index) => makeLine(text, { first: index + 1, group: index }));
  const tells = tellsOfPage(
    lines,
    ownNames(lines, () => false),
  );
  return texts.filter((_, index) => tells(lines[index] as (typeof lines)[number], index));
};

test.for([
  [
    'a name in capitals at the top',
    'THE PARISH REVIEW',
    'The Parish Review is made by four people. We have no owners.',
    true,
  ],
  ['a name among the first lines', 'Marl Post', 'The Marl Post has no owners, and our printer is a dog.', true],
  ['without “we”', 'THE PARISH COUNCIL', 'The Parish Council meets on Thursday at seven.', false],
  ['what somebody said', 'THE PARISH COUNCIL', 'The Parish Council said: “We meet on Thursday.”', false],
] as const)('%s', ([, name, line, is]) => {
  const texts = [name, 'News', 'Sport', 'The dog rides the ferry all day', 'It rained.', 'It rained again.', line];
  expect(told(texts)).toEqual(is ? [line] : []);
});

test.each([
  [
    'its name stands apart',
    ['Most read', 'The Parish Review publishes sixty reports a day from nine valleys.', 'Share'],
    1,
  ],
  ['its name stands in the text', ['It rained.', 'The Parish Review publishes sixty reports a day.', 'It rained.'], 0],
  ['an address at its site', ['It rained.', 'Letters should be sent to desk@parish.example by noon.', 'It rained.'], 1],
  ['an address elsewhere', ['It rained.', 'Letters should be sent to desk@harbour.example by noon.', 'It rained.'], 0],
  ['it asks', ['Share', 'The Parish Review: Do we have to?', 'Share'], 0],
] as const)('%s', (_, lines, found) => {
  expect(told(['THE PARISH REVIEW', 'News', 'The dog rides the ferry all day', ...lines])).toHaveLength(found);
});

test('the holder of the copyright below', () => {
  const line = 'Marl Post is free for all, and we mean to keep it so.';
  expect(told(['News', 'The dog rides.', line, '© 2026 Marl Post Ltd.'])).toEqual([line]);
});
