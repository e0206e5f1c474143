import type { PageElement } from './page/tree.ts';

/** The content of a meta element by its name in lower case; null where the page has none. */
export type Meta = (name: string) => string | null;

/** Reads the meta elements of a page: the content of the first one of that property, name or itemprop, trimmed. */
export function metaReader(elements: readonly PageElement[]): Meta {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.localName !== 'meta') continue;
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    const key = name?.trim().toLowerCase() ?? '';
    const content = element.getAttribute('content')?.trim() ?? '';
    if (key !== '' && content !== '' && !values.has(key)) values.set(key, content);
  }
  return (name) => values.get(name) ?? null;
}
