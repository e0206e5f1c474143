import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCodePoints, utf8Length } from '../../../../shared/export/taguette/utf8.ts';

test('a text is as long as its bytes', () => {
  const inside = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(inside, (text) => utf8Length(text) === new TextEncoder().encode(text).length),
    { examples: [['a\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff😀']] },
  );
});

test.each([
  ['quay', 4, 'quay'],
  ['quays', 4, 'qua…'],
  ['to the quay', 4, 'to…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀', 2, '😀…'],
  ['', 0, ''],
])('%j cut to %i code points', (text, count, expected) => {
  expect(firstCodePoints(text, count)).toBe(expected);
});
