import { expect, it } from 'vitest';
import { writesLeftward } from '../../../../renderer/annotate/model/writes-leftward.ts';

it.each([
  ['a Latin letter', 'e', false],
  ['a Greek letter', 'λ', false],
  ['a Han character', '港', false],
  ['a Hebrew letter', 'ש', true],
  ['an Arabic letter', 'م', true],
  ['an Arabic letter in its final form', 'ﻢ', true],
  ['an Arabic digit', '٤', false],
  ['a European digit', '4', false],
  ['nothing', '', false],
])('%s', (_name, letter, leftward) => {
  expect(writesLeftward(letter)).toBe(leftward);
});
