import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatchedMap } from '../../../renderer/state/patched-map.ts';

const key = fc.integer({ min: 0, max: 120 });
const change = fc.tuple(key, fc.option(fc.integer(), { nil: undefined }));
const changes = fc.array(fc.array(change, { maxLength: 40 }), { maxLength: 8 });
const sorted = (entries: Iterable<[number, number]>) => [...entries].sort(([a], [b]) => a - b);

/** What each step makes, by a map that is changed in place. */
function* steps(first: [number, number][], all: [number, number | undefined][][]) {
  const plain = new Map(first);
  let patched: ReadonlyMap<number, number> = new Map(first);
  for (const one of all) {
    const before = { plain: new Map(plain), patched };
    for (const [at, value] of one) {
      if (value === undefined) plain.delete(at);
      else plain.set(at, value);
    }
    patched = PatchedMap.over(patched, one);
    yield { before, plain, patched };
  }
}

describe('a map that shares what has not changed', () => {
  it('holds what a map that is changed in place does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer())), changes, (first, all) => {
        for (const { plain, patched } of steps(first, all)) {
          expect(sorted(patched.entries())).toEqual(sorted(plain.entries()));
          expect(patched.size).toBe(plain.size);
          for (let at = 0; at <= 120; at++) {
            expect(patched.get(at)).toBe(plain.get(at));
            expect(patched.has(at)).toBe(plain.has(at));
          }
        }
      }),
    );
  });

  it('leaves the map that it was made from as it was, and tells what they differ in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer())), changes, (first, all) => {
        for (const { before, plain, patched } of steps(first, all)) {
          expect(sorted(before.patched.entries())).toEqual(sorted(before.plain.entries()));
          const differ = [...new Set([...before.plain.keys(), ...plain.keys()])]
            .filter((at) => before.plain.get(at) !== plain.get(at))
            .map((at) => [at, before.plain.get(at), plain.get(at)]);
          const told = [...PatchedMap.differences(before.patched, patched)];
          expect(told.sort(([a], [b]) => a - b)).toEqual(differ.sort(([a = 0], [b = 0]) => a - b));
        }
      }),
    );
  });

  it('tells differences of maps that have nothing to do with each other', () => {
    const [one, other] = [new Map([['a', 1]]), PatchedMap.over(new Map([['b', 2]]), [['c', 3]])];
    expect([...PatchedMap.differences(one, other)]).toEqual([
      ['a', 1, undefined],
      ['b', undefined, 2],
      ['c', undefined, 3],
    ]);
  });

  it('asks for changed entries alone, however many there are', () => {
    const many = new Map(Array.from({ length: 5000 }, (_, at) => [at, at]));
    const first = PatchedMap.over(many, [[3, -1]]);
    let asked = 0;
    const { get } = Map.prototype;
    many.get = (at) => {
      asked++;
      return get.call(many, at);
    };
    const second = PatchedMap.over(first, [[4000, undefined]]);
    expect([...PatchedMap.differences(first, second)]).toEqual([[4000, 4000, undefined]]);
    expect(second.size).toBe(4999);
    expect(asked).toBeLessThan(10);
  });
});
