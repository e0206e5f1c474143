import type { PageElement } from './page/tree.ts';

/** In characters, blanks that follow each other counted once. */
export function textLength(element: PageElement): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}

/** Of what stands in links. */
export function linkLength(element: PageElement): number {
  return element.getElementsByTagName('a').reduce((sum, link) => sum + textLength(link), 0);
}
