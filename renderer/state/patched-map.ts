/** Changes that are kept beside the base; with more of them a base of their own is made. */
const MOST = 64;

const gone = Symbol('gone');

type Patch<K, V> = ReadonlyMap<K, V | typeof gone>;

/**
 * A map that cannot be changed, and shares what has not changed with the map it was made from: a change costs as much as it
 * changes, however many entries there are. An entry that comes back stands where it was before.
 */
export class PatchedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #base: ReadonlyMap<K, V>;
  readonly #patch: Patch<K, V>;
  readonly size: number;

  private constructor(base: ReadonlyMap<K, V>, patch: Patch<K, V>, size: number) {
    this.#base = base;
    this.#patch = patch;
    this.size = size;
  }

  /** `map` with other values; undefined takes an entry out. `map` itself must not be changed from now on. */
  static over<K, V>(map: ReadonlyMap<K, V>, changes: Iterable<readonly [K, V | undefined]>): PatchedMap<K, V> {
    const { base, patch: before } = PatchedMap.#partsOf(map);
    const patch = new Map(before);
    let { size } = map;
    for (const [key, value] of changes) {
      const known = patch.has(key) ? patch.get(key) !== gone : base.has(key);
      size += Number(value !== undefined) - Number(known);
      patch.set(key, value === undefined ? gone : value);
    }
    const made = new PatchedMap(base, patch, size);
    return patch.size <= MOST ? made : new PatchedMap(new Map(made), new Map(), size);
  }

  /** What the two differ in: by the changes alone where they have the same base, else by all entries. */
  static *differences<K, V>(
    before: ReadonlyMap<K, V>,
    after: ReadonlyMap<K, V>,
  ): Generator<[key: K, before: V | undefined, after: V | undefined]> {
    const [old, now] = [PatchedMap.#partsOf(before), PatchedMap.#partsOf(after)];
    const keys =
      old.base === now.base ? [...old.patch.keys(), ...now.patch.keys()] : [...before.keys(), ...after.keys()];
    for (const key of new Set(keys)) {
      const [was, is] = [before.get(key), after.get(key)];
      if (was !== is) yield [key, was, is];
    }
  }

  static #partsOf<K, V>(map: ReadonlyMap<K, V>) {
    if (map instanceof PatchedMap) return { base: map.#base as ReadonlyMap<K, V>, patch: map.#patch as Patch<K, V> };
    return { base: map, patch: new Map() as Patch<K, V> };
  }

  get(key: K): V | undefined {
    const patched = this.#patch.get(key);
    if (patched === undefined) return this.#base.get(key);
    return patched === gone ? undefined : patched;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<[K, V], undefined> {
    for (const [key, value] of this.#base) {
      const patched = this.#patch.get(key);
      if (patched === undefined) yield [key, value];
      else if (patched !== gone) yield [key, patched];
    }
    for (const [key, value] of this.#patch) if (value !== gone && !this.#base.has(key)) yield [key, value];
  }

  *keys(): Generator<K, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }

  forEach(tell: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }
}
