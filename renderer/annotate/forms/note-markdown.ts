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
  ORDERED_LIST,
  QUOTE,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';

/** What a note can hold; anything else somebody types stays as they typed it. */
export const noteTransformers: Transformer[] = [
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

export const noteNodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];

/** Fills the editor that is being updated with a note. */
export function $noteFromMarkdown(markdown: string): void {
  $convertFromMarkdownString(markdown, noteTransformers, undefined, true);
}

/** The note of the editor that is being read, as it is stored. */
export function $noteToMarkdown(): string {
  return $convertToMarkdownString(noteTransformers, undefined, true);
}
