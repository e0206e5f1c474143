import type { PageElement } from './tree.ts';

/** Whether one of the element's classes is that name. */
export function hasClass(element: PageElement, name: string): boolean {
  const names = element.className;
  return names.includes(name) && names.split(/\s+/).includes(name);
}

/** Tests an element, or the element around it that is nearest to passing. */
export type Passes = (element: PageElement) => boolean;

export function hasTag(...tags: readonly string[]): Passes {
  const wanted = new Set(tags);
  return ({ localName }) => wanted.has(localName);
}
