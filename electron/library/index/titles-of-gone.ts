/** Articles whose titles are remembered, the last ones. */
const REMEMBERED = 500;

/** What articles were called that went while the library was open: what is still asked of one names it by that. */
export class TitlesOfGone {
  /** By the id, the last at the end. */
  readonly #titles = new Map<string, string>();

  of(id: string): string | undefined {
    return this.#titles.get(id);
  }

  remember(id: string, title: string): void {
    this.#titles.set(id, title);
    for (const oldest of this.#titles.keys()) {
      if (this.#titles.size <= REMEMBERED) break;
      this.#titles.delete(oldest);
    }
  }
}
