import type { Block } from '../model/block.ts';
import { HtmlLists } from './html-list.ts';
import { escapeHtml, markedHtml } from './html-text.ts';
import { noteBlocks, safeLink } from './note-blocks.ts';

/** Where a link of a note leads: an address as the value of `href`, or null where it stays text. */
export type NoteLink = (href: string) => string | null;

/** To the web, to mail, or to a place in Stet. */
export const noteLink: NoteLink = (href) => (safeLink(href) === null ? null : escapeHtml(href));

/** What is written on a note, with its emphasis, lists and links. */
export function noteHtml(markdown: string, link: NoteLink = noteLink): string {
  const lists = new HtmlLists();
  const out = noteBlocks(markdown).map(
    (block) => `${lists.before(block)}${element(block, markedHtml(block, [], link))}`,
  );
  return out.join('') + lists.end();
}

/** A note of one paragraph without a tag around it, so that it can follow its name; null when it is more than that. */
export function noteLineHtml(markdown: string): string | null {
  const [first, second] = noteBlocks(markdown);
  return first?.type === 'paragraph' && second === undefined ? markedHtml(first, [], noteLink) : null;
}

function element({ type }: Block, html: string): string {
  switch (type) {
    case 'list':
      return html;
    // The headings of a page are those of its articles.
    case 'heading':
      return `<p class="text"><strong>${html}</strong></p>\n`;
    case 'quote':
      return `<blockquote class="text">${html}</blockquote>\n`;
    default:
      return `<p class="text">${html}</p>\n`;
  }
}
