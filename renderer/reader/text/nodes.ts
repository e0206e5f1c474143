import { $applyNodeReplacement, type EditorConfig, ElementNode } from 'lexical';
import type { Block } from '../../../shared/model/block.ts';

/** One block of the article: each is one element, so that a block's number and its element find each other. */
export class ArticleBlockNode extends ElementNode {
  __tag = 'p';
  __look: Block['type'] = 'paragraph';
  __index = 0;
  __depth = 1;
  __ordinal = 0;

  override $config() {
    return this.config('article-block', { extends: ElementNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__tag = before.__tag;
    this.__look = before.__look;
    this.__index = before.__index;
    this.__depth = before.__depth;
    this.__ordinal = before.__ordinal;
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement(this.__tag);
    element.dataset['block'] = String(this.__index);
    element.dataset['type'] = this.__look;
    element.dir = 'auto';
    if (this.__tag === 'li') {
      element.dataset['depth'] = String(this.__depth);
      if (this.__ordinal > 0) (element as HTMLLIElement).value = this.__ordinal;
    }
    return element;
  }

  override updateDOM(before: ArticleBlockNode): boolean {
    return before.__tag !== this.__tag || before.__index !== this.__index;
  }
}

interface BlockLook {
  tag: string;
  index: number;
  type: Block['type'];
  depth?: number;
  ordinal?: number;
}

export function $createArticleBlockNode(look: BlockLook): ArticleBlockNode {
  const node = new ArticleBlockNode();
  node.__tag = look.tag;
  node.__index = look.index;
  node.__look = look.type;
  node.__depth = look.depth ?? 1;
  node.__ordinal = look.ordinal ?? 0;
  return $applyNodeReplacement(node);
}

/** A list around blocks of the type `list`. */
export class ArticleListNode extends ElementNode {
  __ordered = false;

  override $config() {
    return this.config('article-list', { extends: ElementNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__ordered = before.__ordered;
  }

  override createDOM(): HTMLElement {
    return document.createElement(this.__ordered ? 'ol' : 'ul');
  }

  override updateDOM(before: ArticleListNode): boolean {
    return before.__ordered !== this.__ordered;
  }
}

export function $createArticleListNode(ordered: boolean): ArticleListNode {
  const node = new ArticleListNode();
  node.__ordered = ordered;
  return $applyNodeReplacement(node);
}
