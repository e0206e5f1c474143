import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveBy,
  moveTo,
  nothingPicked,
  type Order,
  type Picked,
  selectAll,
  selectedIn,
  targets,
  toggle,
  without,
} from '../../../renderer/library/picking.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const orderOf = (all: readonly string[]): Order => ({
  total: all.length,
  places: async (wanted) => wanted.map((id) => (all.includes(id) ? all.indexOf(id) : null)),
  ids: async (from, to) => all.slice(from, to),
});
const order = orderOf(ids);
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
  ])('%s', async (_, picked, rows, expected) => {
    expect((await moveBy(picked, order, rows, false)).cursor).toBe(expected);
  });

  it('is nowhere in an empty list', async () => {
    expect(await moveBy(nothingPicked, orderOf([]), 1, false)).toEqual(nothingPicked);
    expect(await moveBy(nothingPicked, orderOf([]), -1, false)).toEqual(nothingPicked);
  });
});

describe('selecting', () => {
  it('extends from where it began, both ways', async () => {
    let picked = at('b');
    for (let step = 0; step < 2; step++) picked = await moveBy(picked, order, 1, true);
    expect([...picked.selected]).toEqual(['b', 'c', 'd']);
    for (let step = 0; step < 3; step++) picked = await moveBy(picked, order, -1, true);
    expect([...picked.selected]).toEqual(['a', 'b']);
  });

  it('keeps what is selected while the cursor moves', async () => {
    expect([...(await moveTo(at('b', ['b']), order, 4, false)).selected]).toEqual(['b']);
  });

  it('toggles one row and selects all', async () => {
    const once = toggle(at('b'), 'c');
    expect([...once.selected]).toEqual(['c']);
    expect([...toggle(once, 'c').selected]).toEqual([]);
    expect((await selectAll(once, order)).selected.size).toBe(5);
  });

  it('works on what is selected in the order of the list, else on the row at hand', async () => {
    expect(await targets(at('a', ['d', 'b', 'gone']), order)).toEqual(['b', 'd']);
    expect(await targets(at('a'), order)).toEqual(['a']);
    expect(await targets(at('gone'), order)).toEqual([]);
    expect(await selectedIn(at('a', ['gone']), order)).toEqual([]);
  });
});

describe('rows that go', () => {
  it.each<[string, string[], string | null]>([
    ['b', ['b'], 'c'],
    ['e', ['d', 'e'], 'c'],
    ['a', ids, null],
    ['c', ['a'], 'c'],
  ])('cursor at %s, gone %j: now at %s', async (cursor, gone, expected) => {
    expect(await without(at(cursor, gone), order, new Set(gone))).toMatchObject({
      cursor: expected,
      selected: new Set(),
    });
  });

  it('never leave the cursor or the selection on a row that is gone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), fc.constantFrom(...ids), fc.subarray(ids), async (gone, cursor, selected) => {
        const after = await without(at(cursor, selected), order, new Set(gone));
        const left = ids.filter((id) => !gone.includes(id));
        expect(after.cursor === null ? left.length === 0 : left.includes(after.cursor)).toBe(true);
        for (const id of after.selected) expect(left).toContain(id);
      }),
    );
  });
});
