/** Work on the same key runs one after another in the order it was asked for; different keys do not wait. */
export class WorkQueue {
  readonly #tails = new Map<string, Promise<unknown>>();
  /** Is told of the key when work on it begins. */
  onBegin: (key: string) => void = () => undefined;

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const result = before.then(() => {
      this.onBegin(key);
      return work();
    });
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    return result;
  }

  /** True while work on the key is going on, or waits. */
  isBusy(key: string): boolean {
    return this.#tails.has(key);
  }

  /** Resolves when all work asked for so far is done. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
