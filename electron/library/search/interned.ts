/** Values that many things have in common, each kept once and told by its place. */
export class Interned<Value> {
  readonly #places = new Map<string, number>();
  readonly #values: Value[] = [];

  /** The place of the value with that key, which is made where it is new. */
  place(key: string, make: () => Value): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#values.length);
    return this.#values.push(make()) - 1;
  }

  /** What `tell` says of each, by its place. */
  map<Told>(tell: (value: Value) => Told): Told[] {
    return this.#values.map(tell);
  }
}
