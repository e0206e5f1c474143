import type { Events } from '../../../shared/bridge/events.ts';

/** Milliseconds between two messages: each makes the window ask for the list again. */
const TELL_EVERY = 500;

/** How much another program has changed. */
export type Outside = NonNullable<Events['library.changed']['outside']>;

/** Gathers what scans find, and tells it from time to time. */
export class ScanNews {
  readonly #tell: (ids: string[], outside?: Outside) => void;
  #ids: string[] = [];
  #annotations = 0;
  #told = Number.NEGATIVE_INFINITY;
  /** True while a scan looks for what other programs have changed. */
  outside = false;

  constructor(tell: (ids: string[], outside?: Outside) => void) {
    this.#tell = tell;
  }

  /** Articles that were found, and how many annotations have changed in them. */
  add(ids: readonly string[], annotations = 0): void {
    this.#ids.push(...ids);
    this.#annotations += annotations;
    if (performance.now() - this.#told >= TELL_EVERY) this.tell();
  }

  /** Tells at once what is left to tell. */
  tell(): void {
    if (this.#ids.length === 0) return;
    this.#told = performance.now();
    const outside = { articles: this.#ids.length, annotations: this.#annotations };
    const ids = this.#ids;
    this.#ids = [];
    this.#annotations = 0;
    this.#tell(ids, this.outside ? outside : undefined);
  }
}
