import type { Section } from './section.ts';

/** Blocks that follow one another; none when the last comes before the first. */
export interface Blocks {
  first: number;
  last: number;
}

/** Sections that are laid out at once at leisure: few enough that no key waits for them. */
const AT_ONCE = 10;

/** The sections of the text that is drawn, in order. The first is laid out from the beginning. */
export class Sections {
  readonly #all: Section[] = [];
  /** CSS pixels of height to a letter. */
  #rate = 0;

  /** Takes in what has just been drawn. Nothing may have been measured since. */
  add(sections: readonly Section[]): void {
    const [first = sections[0]] = this.#all;
    if (!first) return;
    const others = sections.filter((section) => section !== first);
    this.#all.push(...sections);
    if (this.#rate === 0) {
      for (const section of others) section.putOff(0);
      // What the first takes for its letters, the others will take for theirs.
      this.#rate = first.element.offsetHeight / Math.max(1, first.letters);
    }
    for (const section of others) section.putOff(section.letters * this.#rate);
  }

  clear(): void {
    this.#all.length = 0;
    this.#rate = 0;
  }

  /** The lower edge of a block in client pixels; undefined where there is no section. */
  bottomOf(block: number): number | undefined {
    return this.#at(block)?.bottomOf(block);
  }

  /** Lays out what these blocks are part of; answers whether anything was not yet. */
  settle({ first, last }: Blocks): boolean {
    let any = false;
    for (const section of this.#all) {
      if (!section.far || section.last < first || section.first > last) continue;
      section.settle();
      any = true;
    }
    return any;
  }

  /** Whether anything before a block is not laid out yet. */
  hasFarBefore(block: number): boolean {
    return this.#all.some((section) => section.far && section.last < block);
  }

  /** Lays out the next few that are not yet: first those before a block, the nearest first. Answers whether any are left. */
  settleNext(block: number): boolean {
    const far = this.#all.filter((section) => section.far);
    const before = far.filter((section) => section.last < block).reverse();
    const order = [...before, ...far.slice(before.length)];
    for (const section of order.slice(0, AT_ONCE)) section.settle();
    return order.length > AT_ONCE;
  }

  #at(block: number): Section | undefined {
    let low = 0;
    let high = this.#all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#all[middle]?.first ?? 0) <= block) low = middle;
      else high = middle - 1;
    }
    return this.#all[low];
  }
}
