import { expect, it } from 'vitest';
import { quotesWithin } from '../../../renderer/app/quotes-within.ts';

it.each([
  ['Moved “The harbour” to the trash.', 'Moved “The harbour” to the trash.'],
  ['““We stay”: the harbour strike”', '“‘We stay’: the harbour strike”'],
  ['Put into “The “old” harbour”, then “the “new” one”.', 'Put into “The ‘old’ harbour”, then “the ‘new’ one”.'],
  ['“One” and “two”', '“One” and “two”'],
  // Nothing is guessed about a mark without its other half.
  ['Restored ““We stay”.', 'Restored ““We stay”.'],
  ['Restored “We stay””.', 'Restored “We stay””.'],
])('%s becomes %s', (text, written) => {
  expect(quotesWithin(text)).toBe(written);
});
