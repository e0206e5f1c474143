import { expect, it } from 'vitest';
import { readableBytes } from '../../../../renderer/library/health/readable-bytes.ts';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [999.6, '1 kB'],
  [1_536_000, '1.5 MB'],
  [25_400_000_000, '25 GB'],
])('%d', (bytes, expected) => {
  expect(readableBytes(bytes, 'en')).toBe(expected);
});
