import { expect, it } from 'vitest';
import { passagesOf } from '../../../../shared/detect/text/passage.ts';
import { profileFor } from '../../../../shared/detect/words/languages.ts';

it.each<[string, string]>([
  ['WASHINGTON, June 24 (UPI) — The court ruled.', 'The court ruled.'],
  ['HARLOW FALLS, Ore. — A warehouse burned. It was late.', 'A warehouse burned.'],
  ['PORT ELDER: The court ruled.', 'The court ruled.'],
  ['CNN said so. Moss left — again.', 'CNN said so.'],
  ['Moss left — again.', 'Moss left — again.'],
])('%j begins with %j: the place in front of a report is no part of its first sentence', (text, first) => {
  const [passage] = passagesOf(text, profileFor('en', text));
  const { from = 0, to = 0 } = passage?.sentences[0] ?? {};
  const tokens = passage?.tokens.slice(from, to) ?? [];
  expect(text.slice(tokens[0]?.start, tokens.at(-1)?.end)).toBe(first);
});
