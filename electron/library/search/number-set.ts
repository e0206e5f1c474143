/** A set of the numbers of rows, a byte for each up to the greatest: many times faster than a Set where thousands are gathered. */
export class NumberSet {
  #marks = new Uint8Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(n: number): boolean {
    return this.#marks[n] === 1;
  }

  /** Whole numbers from 0. */
  addAll(numbers: Iterable<number>): this {
    for (const n of numbers) {
      if (n >= this.#marks.length) this.#grow(n);
      if (this.#marks[n] === 1) continue;
      this.#marks[n] = 1;
      this.#size++;
    }
    return this;
  }

  #grow(n: number): void {
    const marks = new Uint8Array(2 * (n + 1));
    marks.set(this.#marks);
    this.#marks = marks;
  }
}
