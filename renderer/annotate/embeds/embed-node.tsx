import { $applyNodeReplacement, DecoratorNode, type LexicalNode } from 'lexical';
import type { JSX } from 'react';
import { type Embed, embedMarkdown } from '../../../shared/model/embed.ts';
import { EmbedBlock } from './embed-block.tsx';

const nothing: Embed = { articleId: '', annotationId: '', words: '', about: '' };

/** A quote or claim embedded in a note: one block, moved and deleted as a whole. */
export class EmbedNode extends DecoratorNode<JSX.Element> {
  __embed: Embed = nothing;

  override $config() {
    return this.config('note-embed', { extends: DecoratorNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__embed = before.__embed;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.dataset['embed'] = '';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): false {
    return false;
  }

  getEmbed(): Embed {
    return this.getLatest().__embed;
  }

  setEmbed(embed: Embed): void {
    this.getWritable().__embed = embed;
  }

  override getTextContent(): string {
    return embedMarkdown(this.getEmbed());
  }

  override decorate(): JSX.Element {
    return <EmbedBlock embed={this.__embed} nodeKey={this.getKey()} />;
  }
}

export function $createEmbedNode(embed: Embed): EmbedNode {
  const node = new EmbedNode();
  node.__embed = embed;
  return $applyNodeReplacement(node);
}

export function $isEmbedNode(node: LexicalNode | null | undefined): node is EmbedNode {
  return node instanceof EmbedNode;
}
