import { afterEach, beforeEach, expect, it } from 'vitest';
import { momentsOf } from '../../../../electron/library/search/moments.ts';

const before = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Asia/Tokyo';
});
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

it.each([
  ['2024-03-01', '2024-03-01', '2024-02-29T15:00:00.000Z', '2024-03-01T14:59:59'],
  ['2024-02', '2024-02', '2024-01-31T15:00:00.000Z', '2024-02-29T14:59:59'],
  ['2024', null, '2023-12-31T15:00:00.000Z', null],
  ['2024-12-31~', null, '2024-12-31T15:00:00.000Z', null],
  [null, '2023', null, '2023-12-31T14:59:59'],
])('a day east of Greenwich begins before its date: from %s to %s', (from, to, first, last) => {
  expect(momentsOf({ from, to })).toEqual({ from: first, to: last });
});

it('holds what is stored as a day alone where that day begins', () => {
  process.env['TZ'] = 'UTC';
  expect(momentsOf({ from: '2024-03-01', to: '2024-03-01' })).toEqual({
    from: '2024-03-01',
    to: '2024-03-01T23:59:59',
  });
});
