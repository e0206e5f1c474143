import { expect, it } from 'vitest';
import { spreadOf } from '../../../renderer/codebook/spread.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import { codesWithin } from '../../../shared/survey/uses.ts';

it('sets publications against years, with sums, and what is not known last', () => {
  const spread = spreadOf([
    { publication: null, year: '2020', count: 9 },
    { publication: 'Post', year: '2021', count: 2 },
    { publication: 'Courier', year: null, count: 1 },
    { publication: 'Courier', year: '2019', count: 3 },
  ]);
  expect(spread).toEqual({
    years: ['2019', '2020', '2021', null],
    rows: [
      { publication: 'Courier', counts: [3, 0, 0, 1], total: 4 },
      { publication: 'Post', counts: [0, 0, 2, 0], total: 2 },
      { publication: null, counts: [0, 9, 0, 0], total: 9 },
    ],
    sum: { counts: [3, 9, 2, 1], total: 15 },
  });
});

it('takes those below a tag along, also where they go round in a circle', () => {
  const code = (id: string, parent: string | null): Code => ({ id, name: id, parent, color: null, definition: '' });
  const codes = [code('a', 'c'), code('b', 'a'), code('c', 'b'), code('d', null), code('e', 'd')];
  expect([...codesWithin(codes, { codeId: 'a', below: true })].sort()).toEqual(['a', 'b', 'c']);
  expect([...codesWithin(codes, { codeId: 'd', below: true })]).toEqual(['d', 'e']);
  expect([...codesWithin(codes, { codeId: 'd', below: false })]).toEqual(['d']);
});
