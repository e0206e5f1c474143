import { expect, it } from 'vitest';
import { formatDate } from '../../../renderer/ui/dates.ts';

it.each([
  ['2023', '2023'],
  ['2023-12', 'Dec 2023'],
  ['2023-12-28', 'Dec 28, 2023'],
  ['2023-12-31T23:30:00-05:00', 'Dec 31, 2023'],
  ['0099-02-03', 'Feb 3, 99'],
  ['about noon', 'about noon'],
])('%s reads %s', (value, expected) => {
  expect(formatDate(value, 'en-US')).toBe(expected);
});
