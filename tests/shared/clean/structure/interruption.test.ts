import { expect, test } from 'vitest';
import { cleanLines } from '../../../../shared/clean/clean-lines.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';
import { growth } from '../../../support/growth.ts';

const paragraph = (number: number) =>
  `Paragraph ${number}: the council of Keld met on Tuesday, and after four hours it had decided, said the mayor, to decide in June.`;
const paragraphs = (from: number) => Array.from({ length: 60 }, (_, at) => paragraph(from + at));
const dated = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 2 ? `${1 + (at % 28)} March ${1900 + (at % 99)}` : `Bell ${at} rung`));
const linesOf = (texts: readonly string[]) => texts.map((text, at) => makeLine(text, { first: at + 1, group: at }));

test('a list of other articles between paragraphs goes, the paragraphs stay', () => {
  const lines = linesOf(['The bell of Keld', ...paragraphs(1), ...dated(40), ...paragraphs(100)]);
  const { verdicts } = cleanLines(lines);
  const stays = lines.filter((_, at) => verdicts[at]?.removed === false).map(({ text }) => text);
  expect(stays).toEqual(expect.arrayContaining([...paragraphs(1), ...paragraphs(100)]));
  // The last line of such a list may be the heading of what follows.
  expect(stays.length - 120).toBeLessThanOrEqual(1);
});

test('thousands of short lines in a row take time in proportion to their number', () => {
  const clean = (count: number) =>
    void cleanLines(linesOf(['The bell of Keld', ...paragraphs(1), ...dated(count), ...paragraphs(100)]));
  expect(growth(clean, 1000)).toBeLessThan(1.4);
});
