import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesFor } from '../../../renderer/library/use-places.ts';

test.each<[string, string[], [string, number][], [string, number][]]>([
  [
    'the first rows are numbered',
    ['a', 'b'],
    [],
    [
      ['a', 0],
      ['b', 1],
    ],
  ],
  [
    'a row that another pushes down keeps its element',
    ['new', 'a', 'b'],
    [
      ['a', 0],
      ['b', 1],
    ],
    [
      ['new', 2],
      ['a', 0],
      ['b', 1],
    ],
  ],
  [
    'a row that comes takes the element of one that went',
    ['b', 'c'],
    [
      ['a', 0],
      ['b', 1],
    ],
    [
      ['b', 1],
      ['c', 0],
    ],
  ],
  [
    'all new rows take over all elements',
    ['c', 'd'],
    [
      ['a', 0],
      ['b', 1],
    ],
    [
      ['c', 0],
      ['d', 1],
    ],
  ],
])('%s', (_, shown, held, expected) => {
  expect(placesFor(shown, new Map(held))).toEqual(new Map(expected));
});

test('no two rows share an element, and none that stays changes it', () => {
  const rows = fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 12 }), (windows) => {
      let held = new Map<string, number>();
      for (const shown of windows) {
        const places = placesFor(shown, held);
        expect(new Set(places.values()).size).toBe(shown.length);
        for (const row of shown) if (held.has(row)) expect(places.get(row)).toBe(held.get(row));
        held = places;
      }
    }),
  );
});
