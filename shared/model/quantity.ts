import type { Quantity } from './annotation.ts';

/** "42", or of a range "3–5". */
export function amountOf({ value, upTo }: Pick<Quantity, 'value' | 'upTo'>): string {
  return upTo === undefined ? String(value) : `${value}–${upTo}`;
}

/** Whether a quantity is one that is read in the words: texts of older annotations leave out what says how exactly it is meant. */
export function isSameQuantity(known: Quantity, printed: Quantity): boolean {
  if (known.text === printed.text) return true;
  return known.text !== '' && printed.text.includes(known.text);
}
