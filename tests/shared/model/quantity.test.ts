import { expect, it } from 'vitest';
import { quantitySchema } from '../../../shared/model/annotation.ts';
import { amountOf, isSameQuantity } from '../../../shared/model/quantity.ts';

const quantity = (text: string) => ({ value: 5, unit: null, date: null, text });

it.each([
  [{ value: 42 }, '42'],
  [{ value: 3, upTo: 5 }, '3–5'],
])('%j is printed %s', (amount, printed) => {
  expect(amountOf(amount)).toBe(printed);
});

it('reads quantities of older files, which have no upper end', () => {
  expect(quantitySchema.parse(quantity('5 ferries'))).toEqual(quantity('5 ferries'));
});

it('knows a number again that was read without what says how exactly it is meant', () => {
  expect(isSameQuantity(quantity('5 ferries'), quantity('about 5 ferries'))).toBe(true);
  expect(isSameQuantity(quantity('5 ferries'), quantity('5 boats'))).toBe(false);
  expect(isSameQuantity(quantity(''), quantity('5 boats'))).toBe(false);
});
