import { addDifferences, type Differences, noDifferences } from '../../../shared/model/differences.ts';

/** Milliseconds between two messages: each makes the window ask for the list again. */
const TELL_EVERY = 500;

/** Gathers what scans find, and tells it from time to time. */
export class ScanNews {
  readonly #tell: (ids: string[], outside?: Differences) => void;
  #ids: string[] = [];
  #differences = noDifferences;
  #told = Number.NEGATIVE_INFINITY;
  /** True while a scan looks for what other programs have changed. */
  outside = false;

  constructor(tell: (ids: string[], outside?: Differences) => void) {
    this.#tell = tell;
  }

  /** Articles that were found, and how they differ from what was known. */
  add(ids: readonly string[], differences: Differences): void {
    this.#ids.push(...ids);
    this.#differences = addDifferences(this.#differences, differences);
    if (performance.now() - this.#told >= TELL_EVERY) this.tell();
  }

  /** Tells at once what is left to tell. Where files were only touched, nobody has changed anything. */
  tell(): void {
    if (this.#ids.length === 0) return;
    this.#told = performance.now();
    const [ids, differences] = [this.#ids, this.#differences];
    this.#ids = [];
    this.#differences = noDifferences;
    this.#tell(ids, this.outside && differences.articles + differences.gone > 0 ? differences : undefined);
  }
}
