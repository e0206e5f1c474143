import { $applyNodeReplacement, type EditorConfig, ElementNode, type LexicalNode, type RangeSelection } from 'lexical';
import type { Block } from '../../../shared/model/block.ts';
import { type BlockLook, blockElement } from './block-look.ts';

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
    return blockElement({
      tag: this.__tag,
      index: this.__index,
      type: this.__look,
      depth: this.__depth,
      ordinal: this.__ordinal,
    });
  }

  override updateDOM(before: ArticleBlockNode): boolean {
    return before.__tag !== this.__tag || before.__index !== this.__index;
  }

  /** Enter: the words behind the caret go on as the same kind of block; after a heading or caption follows plain text. */
  override insertNewAfter(selection: RangeSelection, restoreSelection?: boolean): ElementNode {
    if (this.__tag === 'li' && this.isEmpty()) return this.#leaveList();
    const last = this.getLastDescendant();
    const { key, offset } = selection.anchor;
    const atEnd = last === null || (key === last.getKey() && offset === last.getTextContentSize());
    const plain = atEnd && (this.__look === 'heading' || this.__look === 'caption');
    const next = plain
      ? $createArticleBlockNode({ tag: 'p', index: -1, type: 'paragraph' })
      : $createArticleBlockNode({
          tag: this.__tag,
          index: this.__index,
          type: this.__look,
          depth: this.__depth,
          ordinal: this.__ordinal === 0 ? 0 : this.__ordinal + 1,
        });
    this.insertAfter(next, restoreSelection);
    return next;
  }

  /** Enter in an empty item ends the list there; what follows it goes on as another. */
  #leaveList(): ElementNode {
    const plain = $createArticleBlockNode({ tag: 'p', index: -1, type: 'paragraph' });
    const list = this.getParentOrThrow();
    const following = this.getNextSiblings();
    list.insertAfter(plain);
    if (following.length > 0 && list instanceof ArticleListNode) {
      plain.insertAfter($createArticleListNode(list.__ordered).append(...following));
    }
    this.remove();
    return plain;
  }
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

  override canBeEmpty(): boolean {
    return false;
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

export function $isArticleBlockNode(node: LexicalNode | null | undefined): node is ArticleBlockNode {
  return node instanceof ArticleBlockNode;
}
