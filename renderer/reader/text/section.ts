/**
 * A stretch of the drawn text that the browser lays out as one. Far from the screen it is left out of the layout at
 * first: finding in the page, selecting, copying and printing know its words all the same (`content-visibility: auto`),
 * and its height is a guess. Once somebody has come near, or nothing else was to do, it is laid out and stays so.
 */
export class Section {
  readonly element: HTMLElement;
  /** By their numbers, in order. */
  readonly blocks: ReadonlyMap<number, HTMLElement>;
  readonly letters: number;
  readonly first: number;
  readonly last: number;
  #far = false;

  constructor(element: HTMLElement, blocks: ReadonlyMap<number, HTMLElement>, letters: number) {
    this.element = element;
    this.blocks = blocks;
    this.letters = letters;
    const numbers = [...blocks.keys()];
    this.first = numbers[0] ?? 0;
    this.last = numbers.at(-1) ?? -1;
  }

  /** Nothing in it is laid out, and its height is a guess. */
  get far(): boolean {
    return this.#far;
  }

  /** Leaves it out of the layout; `height` is what it will take, in CSS pixels or nearly. */
  putOff(height: number): void {
    this.#far = true;
    this.element.style.containIntrinsicBlockSize = `${Math.round(height)}px`;
    this.element.dataset['far'] = '';
  }

  settle(): void {
    this.#far = false;
    delete this.element.dataset['far'];
    this.element.removeAttribute('style');
  }

  /** The lower edge of a block in client pixels; as long as nothing is laid out, about where it will be. */
  bottomOf(block: number): number {
    if (!this.#far) return this.blocks.get(block)?.getBoundingClientRect().bottom ?? 0;
    const { top, height } = this.element.getBoundingClientRect();
    return top + (height * (block - this.first + 1)) / (this.last - this.first + 1);
  }
}
