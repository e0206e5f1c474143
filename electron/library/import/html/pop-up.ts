import { linkLength, textLength } from './measures.ts';
import { isInline } from './page/inline.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';

const isImage = hasTag('img');

/** A card that comes up over a name in a sentence: inline, a picture first, and behind it links and hardly anything else. */
export function popsUp(element: PageElement): boolean {
  if (element.localName === 'a' || !isInline(element) || !beginsWithImage(element)) return false;
  const links = element.getElementsByTagName('a').filter((link) => textLength(link) > 0);
  return links.length >= 2 && linkLength(element) >= 0.8 * textLength(element);
}

function beginsWithImage(element: PageElement): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== TEXT) return isImage(child) || beginsWithImage(child);
    if (child.data.trim() !== '') return false;
  }
  return false;
}
