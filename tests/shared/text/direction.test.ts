import { expect, it } from 'vitest';
import { directionOf, isRightToLeft } from '../../../shared/text/direction.ts';

it.each([
  ['The quay', 'ltr'],
  ['שלום', 'rtl'],
  ['مرحبا', 'rtl'],
  ['12 — „שלום“ and more', 'rtl'],
  ['“A word”, then שלום', 'ltr'],
  ['漢字', 'ltr'],
  ['2019 – 42 %', 'ltr'],
  ['', 'ltr'],
] as const)('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
  expect(isRightToLeft(text)).toBe(direction === 'rtl');
});
