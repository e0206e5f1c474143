import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import {
  $convertFromMarkdownString,
  $convertToMarkdownString,
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  type MultilineElementTransformer,
  ORDERED_LIST,
  QUOTE,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { embedAt, embedMarkdown } from '../../../shared/model/embed.ts';
import { $createEmbedNode, $isEmbedNode, EmbedNode } from '../embeds/embed-node.tsx';

/** A quote or claim that is embedded: a quotation that ends with a link to its place. */
const EMBED: MultilineElementTransformer = {
  type: 'multiline-element',
  dependencies: [EmbedNode],
  regExpStart: /^> /,
  // A blank line after it, so that what follows is no part of the quotation for other programs.
  export: (node) => ($isEmbedNode(node) ? `${embedMarkdown(node.getEmbed())}\n` : null),
  handleImportAfterStartMatch({ lines, rootNode, startLineIndex }) {
    const found = embedAt(lines, startLineIndex);
    if (!found) return null;
    rootNode.append($createEmbedNode(found.embed));
    const last = startLineIndex + found.lines - 1;
    return [true, lines[last + 1] === '' ? last + 1 : last];
  },
  replace: () => false,
};

/** What a note can hold; anything else somebody types stays as they typed it. */
export const noteTransformers: Transformer[] = [
  EMBED,
  HEADING,
  QUOTE,
  CHECK_LIST,
  UNORDERED_LIST,
  ORDERED_LIST,
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  INLINE_CODE,
  LINK,
];

export const noteNodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, EmbedNode];

/** Fills the editor that is being updated with a note. */
export function $noteFromMarkdown(markdown: string): void {
  $convertFromMarkdownString(markdown, noteTransformers, undefined, true);
}

/** The note of the editor that is being read, as it is stored. */
export function $noteToMarkdown(): string {
  return $convertToMarkdownString(noteTransformers, undefined, true);
}
