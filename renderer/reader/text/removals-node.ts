import { DecoratorNode, type LexicalNode } from 'lexical';

/** The place of a fold of removed lines. What is shown in it is drawn by React through a portal. */
export class RemovalsNode extends DecoratorNode<null> {
  __before = 0;

  override $config() {
    return this.config('article-removals', { extends: DecoratorNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__before = before.__before;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.dataset['removals'] = String(this.__before);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): null {
    return null;
  }
}

export function $createRemovalsNode(before: number): LexicalNode {
  const node = new RemovalsNode();
  node.__before = before;
  return node;
}
