import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, remapRange, type TextEdit } from '../../../../shared/anchor/edit/text-edit.ts';

describe('the edit between two texts', () => {
  test.each([
    ['nothing', 'same', 'same', undefined, [4, 0, 0]],
    ['typing', 'a word', 'a sword', undefined, [2, 0, 1]],
    ['deleting', 'a sword', 'a word', undefined, [2, 1, 0]],
    ['replacing', 'one two three', 'one 2 three', undefined, [4, 3, 1]],
    ['everything', 'abc', 'xyz', undefined, [0, 3, 3]],
    ['the first of two, by the caret', 'the the cat', 'the cat', 0, [0, 4, 0]],
    ['the second of two, by the caret', 'the the cat', 'the cat', 4, [4, 4, 0]],
    ['the same letter again, by the caret', 'aa', 'aaa', 1, [0, 0, 1]],
    ['a caret that is elsewhere', 'one two three', 'one 2 three', 11, [4, 3, 1]],
  ] as const)('%s', (_name, before, after, caret, [start, removed, inserted]) => {
    expect(editBetween(before, after, caret)).toEqual({ start, removed, inserted });
  });

  test('always makes the one into the other, wherever the caret is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.option(fc.nat(14), { nil: undefined }), (before, after, caret) => {
        const { start, removed, inserted } = editBetween(before, after, caret);
        expect(before.slice(0, start) + after.slice(start, start + inserted) + before.slice(start + removed)).toBe(
          after,
        );
      }),
    );
  });
});

describe('a range after an edit', () => {
  const edit = (start: number, removed: number, inserted: number): TextEdit => ({ start, removed, inserted });
  // The range is 10 to 20.
  test.each([
    ['typing before', edit(3, 0, 2), [12, 22]],
    ['typing at its start', edit(10, 0, 2), [12, 22]],
    ['typing inside', edit(15, 0, 2), [10, 22]],
    ['typing at its end', edit(20, 0, 2), [10, 20]],
    ['typing behind', edit(25, 0, 2), [10, 20]],
    ['deleting its beginning', edit(8, 4, 0), [8, 16]],
    ['deleting its end', edit(18, 4, 0), [10, 18]],
    ['deleting its middle', edit(12, 4, 0), [10, 16]],
    ['replacing its first word', edit(10, 3, 5), [10, 22]],
    ['replacing its last word', edit(17, 3, 5), [10, 22]],
    ['replacing across its start', edit(8, 4, 3), [11, 19]],
    ['replacing across its end', edit(18, 4, 3), [10, 18]],
    ['deleting up to it', edit(5, 5, 0), [5, 15]],
    ['deleting from its end on', edit(20, 5, 0), [10, 20]],
    ['deleting all of it', edit(10, 10, 0), null],
    ['deleting more than it', edit(5, 20, 0), null],
    ['replacing all of it', edit(10, 10, 4), null],
  ] as const)('%s', (_name, change, expected) => {
    const range = expected && { start: expected[0], end: expected[1] };
    expect(remapRange({ start: 10, end: 20 }, change)).toEqual(range);
  });

  test('what is typed at an edge that goes on beyond belongs to it', () => {
    expect(remapRange({ start: 0, end: 5 }, edit(0, 0, 2), { start: true })).toEqual({ start: 0, end: 7 });
    expect(remapRange({ start: 0, end: 5 }, edit(5, 0, 2), { end: true })).toEqual({ start: 0, end: 7 });
  });
});
