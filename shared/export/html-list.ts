import type { Block } from '../model/block.ts';

type ListTag = 'ul' | 'ol';

/** Nests the items of lists by their level: an item stays open until it is known whether others lie inside of it. */
export class HtmlLists {
  readonly #open: ListTag[] = [];

  /** What stands before the words of a block: the item's tags, or the end of the lists that came before. */
  before({ type, level = 1, ordered }: Block): string {
    if (type !== 'list') return this.end();
    const tag = ordered ? 'ol' : 'ul';
    // An item cannot lie deeper than one level inside of the one before.
    const depth = Math.min(Math.max(1, level), this.#open.length + 1);
    let out = '';
    while (this.#open.length > depth) out += this.#close();
    if (this.#open.length === depth && this.#open.at(-1) !== tag) out += this.#close();
    if (this.#open.length === depth) return `${out}</li>\n<li class="text">`;
    this.#open.push(tag);
    return `${out}<${tag}>\n<li class="text">`;
  }

  /** The end of all lists that are open. */
  end(): string {
    let out = '';
    while (this.#open.length > 0) out += this.#close();
    return out;
  }

  #close(): string {
    return `</li>\n</${this.#open.pop()}>\n`;
  }
}
