import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDateRange } from '../../../shared/search/date-range.ts';

test.each([
  ['2023', '2023', '2023'],
  ['2023-05', '2023-05', '2023-05'],
  ['2023..2024', '2023', '2024'],
  ['2023..', '2023', null],
  ['..2024-03-01', null, '2024-03-01'],
  ['>2023', '2023~', null],
  ['>=2023', '2023', null],
  ['<=2024', null, '2024'],
  ['<2024', null, '2023'],
  ['<2024-01', null, '2023'],
  ['<2024-03', null, '2024-02'],
  ['<2024-03-01', null, '2024-02'],
  ['<2024-03-15', null, '2024-03-14'],
])('%s is from %s to %s', (text, from, to) => {
  expect(parseDateRange(text)).toEqual({ from, to });
});

test.each([
  '',
  '..',
  '23',
  '2023-5',
  '2023..2024..2025',
  '>',
  '<soon',
  '2023-05-06-07',
  '2024..soon',
  '2023-13',
  '2023-00',
  '2023-05-32',
  '>2023-13',
])('%j is no range of dates', (text) => {
  expect(parseDateRange(text)).toBeNull();
});

test.each([
  ['today', '2024-03-01', '2024-03-01'],
  ['Yesterday', '2024-02-29', '2024-02-29'],
  ['yesterday..today', '2024-02-29', '2024-03-01'],
  ['2024..yesterday', '2024', '2024-02-29'],
  ['<today', null, '2024-02'],
  ['>=yesterday', '2024-02-29', null],
])('%s is from %s to %s on the first of March', (text, from, to) => {
  expect(parseDateRange(text, new Date(2024, 2, 1, 0, 30))).toEqual({ from, to });
});

test('a day is before another exactly when its date says so', () => {
  const day = fc.date({ min: new Date('1900-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [x, y] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string];
      const { to } = parseDateRange(`<${y}`)!;
      // The bound is inclusive with all that begins with it.
      expect(x <= `${to}~`).toBe(x < y);
    }),
  );
});
