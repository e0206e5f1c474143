import { Readability } from '@mozilla/readability';
import { hasTag } from './page/names.ts';
import { type PageDocument, type PageElement, TEXT } from './page/tree.ts';

declare module '@mozilla/readability' {
  interface Readability<T> {
    _fixRelativeUris(content: T): void;
    _hasSingleTagInsideElement(element: T, tag: string): boolean;
  }
}

const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const LONGEST_BYLINE = 100;
const isBreak = hasTag('br', 'hr');

/**
 * Readability 0.6, with the same answers to three of its questions for less: it collects all text below an element, for each element
 * of the page, to learn whether it is short or empty, and asks for an absolute address of each link where the page has no base.
 */
class Reader extends Readability<PageElement> {
  readonly #document: PageDocument;

  constructor(document: PageDocument) {
    super(document as unknown as Document, {
      serializer: (node) => node as unknown as PageElement,
      disableJSONLD: true,
      charThreshold: 250,
      // The cleaner reads them: what a page calls an element says much about it.
      keepClasses: true,
    });
    this.#document = document;
  }

  _isValidByline(element: PageElement, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') === true ||
      BYLINE.test(names);
    if (!isNamed) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < LONGEST_BYLINE;
  }

  _isElementWithoutContent(element: PageElement): boolean {
    if (hasWords(element)) return false;
    const count = element.childElementCount;
    return count === 0 || count === element.find(isBreak).length;
  }

  /**
   * Asked before what stands alone in an element takes its place, with its own names or with those of the element alone. Both are
   * given all of them: the cleaner reads them.
   */
  override _hasSingleTagInsideElement(element: PageElement, tag: string): boolean {
    const isSingle = super._hasSingleTagInsideElement(element, tag);
    const inner = element.firstElementChild;
    if (isSingle && inner) shareNames(element, inner);
    return isSingle;
  }

  override _fixRelativeUris(content: PageElement): void {
    const isScript = (link: PageElement) =>
      link.localName === 'a' && link.getAttribute('href')?.startsWith('javascript:');
    if (this.#document.baseURI !== null || content.find((one) => isScript(one) === true).length > 0)
      super._fixRelativeUris(content);
  }
}

function shareNames(outer: PageElement, inner: PageElement): void {
  for (const name of ['class', 'id']) {
    const names = `${outer.getAttribute(name) ?? ''} ${inner.getAttribute(name) ?? ''}`.trim();
    if (names === '') continue;
    outer.setAttribute(name, names);
    inner.setAttribute(name, names);
  }
}

function hasWords(element: PageElement): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT ? child.data.trim() !== '' : hasWords(child)) return true;
  return false;
}

/** What Readability takes for the article of a page; null where it finds none. Takes the document apart. */
export function readArticle(document: PageDocument): PageElement | null {
  return new Reader(document).parse()?.content ?? null;
}
