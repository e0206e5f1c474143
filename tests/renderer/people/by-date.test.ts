import { expect, it } from 'vitest';
import { byDate } from '../../../renderer/people/by-date.ts';
import { annotationRow, quotation } from '../rows.ts';

it('puts the newest first and what has no date last', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => annotationRow('quote', quotation({}), id));
  const dates = new Map([
    ['a', null],
    ['b', '2023-12'],
    ['c', '2024'],
  ]);
  expect(byDate(rows, dates).map(({ row, date }) => [row.articleId, date])).toEqual([
    ['c', '2024'],
    ['b', '2023-12'],
    ['a', null],
    ['d', null],
  ]);
});
