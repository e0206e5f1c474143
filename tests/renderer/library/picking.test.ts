import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveBy,
  moveTo,
  nothingPicked,
  type Picked,
  selectAll,
  targets,
  toggle,
  without,
} from '../../../renderer/library/picking.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const at = (cursor: string, selected: string[] = [], anchor = cursor): Picked => ({
  cursor,
  anchor,
  selected: new Set(selected),
});

describe('the cursor', () => {
  it.each<[string, Picked, number, string | null]>([
    ['starts at the top', nothingPicked, 1, 'a'],
    ['or at the end when going up', nothingPicked, -1, 'e'],
    ['goes down', at('b'), 1, 'c'],
    ['stays at the end', at('e'), 3, 'e'],
    ['stays at the top', at('a'), -9, 'a'],
    ['starts anew when its row is gone', at('x'), 1, 'a'],
  ])('%s', (_, picked, rows, expected) => {
    expect(moveBy(picked, ids, rows, false).cursor).toBe(expected);
  });

  it('is nowhere in an empty list', () => {
    expect(moveBy(nothingPicked, [], 1, false)).toEqual(nothingPicked);
  });
});

describe('selecting', () => {
  it('extends from where it began, both ways', () => {
    const down = moveBy(moveBy(at('b'), ids, 1, true), ids, 1, true);
    expect([...down.selected]).toEqual(['b', 'c', 'd']);
    const up = moveBy(moveBy(moveBy(down, ids, -1, true), ids, -1, true), ids, -1, true);
    expect([...up.selected]).toEqual(['a', 'b']);
  });

  it('keeps what is selected while the cursor moves', () => {
    expect([...moveTo(at('b', ['b']), ids, 4, false).selected]).toEqual(['b']);
  });

  it('toggles one row and selects all', () => {
    const once = toggle(at('b'), 'c');
    expect([...once.selected]).toEqual(['c']);
    expect([...toggle(once, 'c').selected]).toEqual([]);
    expect(selectAll(once, ids).selected.size).toBe(5);
  });

  it('works on what is selected in the order of the list, else on the row at hand', () => {
    expect(targets(at('a', ['d', 'b', 'gone']), ids)).toEqual(['b', 'd']);
    expect(targets(at('a'), ids)).toEqual(['a']);
    expect(targets(at('gone'), ids)).toEqual([]);
  });
});

describe('rows that go', () => {
  it.each<[string, string[], string | null]>([
    ['b', ['b'], 'c'],
    ['e', ['d', 'e'], 'c'],
    ['a', ids, null],
    ['c', ['a'], 'c'],
  ])('cursor at %s, gone %j: now at %s', (cursor, gone, expected) => {
    expect(without(at(cursor, gone), ids, new Set(gone))).toMatchObject({ cursor: expected, selected: new Set() });
  });

  it('never leave the cursor or the selection on a row that is gone', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), fc.subarray(ids), (gone, cursor, selected) => {
        const after = without(at(cursor, selected), ids, new Set(gone));
        const left = ids.filter((id) => !gone.includes(id));
        expect(after.cursor === null ? left.length === 0 : left.includes(after.cursor)).toBe(true);
        for (const id of after.selected) expect(left).toContain(id);
      }),
    );
  });
});
