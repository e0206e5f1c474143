import { tidy } from '../../../../shared/clean/text/tidy.ts';
import { type PageElement, type PageNode, TEXT } from './page/tree.ts';

/** Words of elements, read no further than is asked for. */

const UNREAD = new Set(['script', 'style', 'button', 'svg']);

/** The words of an element with a space between those of its parts: icons and counters are set without one. */
export function partsOf(element: PageElement): string {
  const parts: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) parts.push(node.data);
    else if (!UNREAD.has(node.localName)) parts.push(partsOf(node));
  }
  return tidy(parts.join(' '));
}

/** The same for lines; null when it is surely longer than `most` characters, which is told without reading all of it. */
export function lineOf(element: PageElement, most: number): string | null {
  return hasMore(element, most) ? null : partsOf(element);
}

/** All words of an element as they follow each other. */
export function textOf(element: PageElement): string {
  return tidy(element.textContent);
}

/** The same; null when it is longer than `most` characters. */
export function textUpTo(element: PageElement, most: number): string | null {
  const text = hasMore(element, most) ? null : textOf(element);
  return text === null || text.length > most ? null : text;
}

/** Counts only what tidying keeps. A loop over what is left to look at: whole pages are among the elements. */
function hasMore(element: PageElement, most: number): boolean {
  let left = most;
  const open: PageNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === TEXT) {
      const text = node.data;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (((code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x2000 && code !== 0xad)) && --left < 0)
          return true;
      }
    } else if (!UNREAD.has(node.localName)) {
      for (let child = node.firstChild; child; child = child.nextSibling) open.push(child);
    }
  }
  return false;
}

/** Characters at the beginning of a text that tell whether it is signed or dated. */
const BEGINNING = 60;

/** The first words of an element, as `partsOf` has them. */
export function beginning(element: PageElement): string {
  let text = '';
  const read = (parent: PageElement): void => {
    for (let child = parent.firstChild; child && text.length < BEGINNING; child = child.nextSibling) {
      if (child.nodeType === TEXT) text = `${text} ${child.data}`.trimStart();
      else if (!UNREAD.has(child.localName)) read(child);
    }
  };
  read(element);
  return tidy(text);
}
