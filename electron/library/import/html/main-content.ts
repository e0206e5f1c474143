import { Readability } from '@mozilla/readability';

/** The element of a page that holds the article, its clutter cut; the body where none stands out. Alters the page. */
export function mainContent(document: Document): Element | null {
  const article = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    charThreshold: 250,
    // The cleaner reads them: what a page calls an element says much about it.
    keepClasses: true,
  }).parse();
  return article?.content ?? document.body ?? null;
}
