import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitByMarks } from '../../../renderer/ui/split-by-marks.ts';

const shown = (text: string, marks: { start: number; end: number }[]) =>
  splitByMarks(text, marks).map((part) => (part.marked ? `[${part.text}]` : part.text));

it.each<[string, { start: number; end: number }[], string[]]>([
  ['one in the middle', [{ start: 4, end: 9 }], ['the ', '[ferry]', ' quay']],
  [
    'at both ends',
    [
      { start: 0, end: 3 },
      { start: 10, end: 14 },
    ],
    ['[the]', ' ferry ', '[quay]'],
  ],
  [
    'out of order and overlapping',
    [
      { start: 6, end: 14 },
      { start: 4, end: 9 },
    ],
    ['the ', '[ferry]', '[ quay]'],
  ],
  ['beyond the text', [{ start: 10, end: 99 }], ['the ferry ', '[quay]']],
  ['none', [], ['the ferry quay']],
])('%s', (_, marks, expected) => {
  expect(shown('the ferry quay', marks)).toEqual(expected);
});

it('loses and doubles no character', () => {
  const span = fc.record({ start: fc.nat(30), end: fc.nat(40) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, marks) => {
      expect(
        splitByMarks(text, marks)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
