import { expect, test } from 'vitest';
import { agreesWithText } from '../../../../shared/clean/metadata/agreeing-day.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const told = (...texts: string[]) => texts.map((text, group) => makeLine(text, { first: group + 1, group }));

// The third of March 2024 was a Sunday.
test.for([
  ['2024-03-03', 'The ferry sank on Sunday.', true],
  ['2024-03-04', 'The ferry sank on Sunday.', true],
  ['2024-03-05', 'The ferry sank on Sunday.', false],
  ['2024-03-03', 'Die Fähre sank am Sonntag.', true],
  ['2024-03-03', 'La barca se hundió el domingo.', true],
  ['2024-03-03', 'Le bac a coulé dimanche.', true],
  ['2024-03-03', 'The ferry sank.', false],
] as const)('%s: %s', ([iso, text, agrees]) => {
  expect(agreesWithText(iso, told(text))).toBe(agrees);
});

test('what stands far down is no news of the day', () => {
  expect(agreesWithText('2024-03-03', told('One.', 'Two.', 'Three.', 'Four.', 'The ferry sank on Sunday.'))).toBe(
    false,
  );
});
