import type { Block } from '../../../shared/model/block.ts';
import type { ListItem, Part } from './outline.ts';

/** How a block stands in the text: what the reader draws and the editor keeps while the text is corrected. */
export interface BlockLook {
  tag: string;
  /** Number of the article's block that this shows, or was split from; -1 for one that was typed. */
  index: number;
  type: Block['type'];
  /** Of a list item, 1 is the outermost. */
  depth?: number;
  /** Number of an item in an ordered list; 0 in others. */
  ordinal?: number;
}

export function lookOf({ block, index, level }: Extract<Part, { type: 'block' }>): BlockLook {
  return { tag: tagOf(block, level), index, type: block.type };
}

export function lookOfItem({ block, index, depth, ordinal }: ListItem): BlockLook {
  return { tag: 'li', index, type: block.type, depth, ordinal: block.ordered ? ordinal : 0 };
}

/** The element that shows a block; `level` is the heading's. */
export function tagOf(block: Block, level: number): string {
  if (block.type === 'heading') return `h${level}`;
  return block.type === 'quote' ? 'blockquote' : 'p';
}

/** The element of a block, still empty. */
export function blockElement({ tag, index, type, depth = 1, ordinal = 0 }: BlockLook): HTMLElement {
  const element = document.createElement(tag);
  element.dataset['block'] = String(index);
  element.dataset['type'] = type;
  element.dir = 'auto';
  if (tag === 'li') {
    element.dataset['depth'] = String(depth);
    if (ordinal > 0) (element as HTMLLIElement).value = ordinal;
  }
  return element;
}
