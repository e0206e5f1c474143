import { expect, it } from 'vitest';
import { hasWords } from '../../../shared/search/has-words.ts';

it.each([
  ['José Ándersson', 'jose', true],
  ['Jan Andersson, minister', 'ANDERS jan', true],
  ['Jan Andersson', 'jan anderson', false],
  ['Straße', 'strasse', true],
  ['港の議会', '議会', true],
  ['anything', '  ', true],
  ['', 'x', false],
])('“%s” has the words of “%s”: %s', (text, wanted, expected) => {
  expect(hasWords(text, wanted)).toBe(expected);
});
