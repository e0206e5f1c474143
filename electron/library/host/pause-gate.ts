/** Where paused work waits until it goes on. */
export class PauseGate {
  #closed: PromiseWithResolvers<void> | null = null;

  /** Resolves at once while the gate is open. */
  wait(): Promise<void> {
    return this.#closed?.promise ?? Promise.resolve();
  }

  close(): void {
    this.#closed ??= Promise.withResolvers<void>();
  }

  open(): void {
    this.#closed?.resolve();
    this.#closed = null;
  }
}
