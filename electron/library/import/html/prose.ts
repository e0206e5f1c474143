import { hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';

/** A paragraph of a page, whatever element it stands in. */
interface Paragraph {
  element: PageElement;
  /** Its words without blanks. */
  packed: string;
}

/** In characters without blanks: shorter is a label, a headline or a button. */
const SHORTEST = 80;
/** Of all paragraphs, below which a page tells nothing of itself. */
const ENOUGH = 800;
/** Share of the page's prose that the part must hold in which the article stands. */
const MOST = 0.8;
/** A part with so much of all prose is the article, whatever the page calls it: `sidebar-content`. */
const MAIN = 0.6;
/** Share of its prose that has to be kept, or the wrong part was looked at. Beside half of it stand comments and notices. */
const KEPT = 0.25;
/** So much prose is a text of its own. */
const A_TEXT = 1500;
/** Characters by which a paragraph is known again. */
const SAMPLE = 40;

/** The smallest part of a page that holds most of its prose. */
export interface ProsePart {
  /** Place in the list of the page's elements. */
  index: number;
  /** Of its prose, in characters without blanks. */
  length: number;
  /** All of the page, without blanks, those of asides among them. */
  paragraphs: readonly string[];
}

const isInline = hasTag(
  ...'a abbr b bdi bdo big br cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
const isBlock = hasTag('p', 'div', 'li', 'dd', 'td', 'section', 'article', 'blockquote');
const isOutside = hasTag('aside', 'footer', 'nav', 'form', 'figure', 'figcaption', 'button', 'dialog');
const ASIDE =
  /(?:^|[\s_-])(?:comments?\w*|respond|replies|disqus\w*|related\w*|recommend\w*|promos?|teasers?|widgets?|sidebar|footer|nav|menu|newsletter\w*|author\w*|bio|popular|trending|share|social|more|cookies?|consent|gdpr|modal|popup|reviews?|disclaimers?|cards?|carousel|slider|hidden)(?:$|[\s_-])/i;

export function findProse(elements: readonly PageElement[], body: PageElement | null): ProsePart | null {
  if (body === null) return null;
  const all = elements.filter(isBlock).flatMap(paragraphOf);
  const weights = new Map<PageElement, number>();
  let whole = 0;
  for (const { element, packed } of all) {
    whole += packed.length;
    for (let up: PageElement | null = element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + packed.length);
  }
  const isAside = (element: PageElement) =>
    isOutside(element) ||
    (ASIDE.test(`${element.className} ${element.id}`) && (weights.get(element) ?? 0) < MAIN * whole);
  const own = all.filter(({ element }) => element.closest((one) => one !== body && isAside(one)) === null);
  const total = own.reduce((sum, { packed }) => sum + packed.length, 0);
  if (total < ENOUGH) return null;
  const inside = new Map<PageElement, number>();
  for (const { element, packed } of own)
    for (let up: PageElement | null = element; up; up = up.parentElement)
      inside.set(up, (inside.get(up) ?? 0) + packed.length);
  let part = body;
  for (;;) {
    const next = part.children.find((child) => (inside.get(child) ?? 0) >= MOST * total);
    if (!next) break;
    part = next;
  }
  // Several texts below each other have no part in common but the page.
  if (part === body) return null;
  return { index: elements.indexOf(part), length: inside.get(part) ?? 0, paragraphs: all.map(({ packed }) => packed) };
}

/**
 * What was found holds so little prose beside the part that it must be another part. With as much as makes a text it stands by
 * itself: pages set whole articles below each other.
 */
export function missesProse({ length, paragraphs }: ProsePart, found: PageElement): boolean {
  const text = packedText(found);
  const isKept = (packed: string) => text.includes(packed.slice(0, SAMPLE)) || text.includes(packed.slice(-SAMPLE));
  return paragraphs.filter(isKept).reduce((sum, packed) => sum + packed.length, 0) < Math.min(A_TEXT, KEPT * length);
}

/** An element with words of its own, few of them links, and a sentence's end among them. */
function paragraphOf(element: PageElement): Paragraph[] {
  const { text, linked } = ownWords(element);
  const packed = text.replace(/\s+/g, '');
  return packed.length >= SHORTEST && 3 * linked < text.length && /[.!?…。]["”»)’]*\s|[.!?…。:]["”»)’]*\s*$/.test(text)
    ? [{ element, packed }]
    : [];
}

/** The words of an element without those of blocks within it, and how many characters of them are links. */
function ownWords(element: PageElement): { text: string; linked: number } {
  let text = '';
  let linked = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) text += child.data;
    else if (isInline(child)) {
      const inner = ownWords(child);
      linked += child.localName === 'a' ? inner.text.length : inner.linked;
      text += inner.text;
    }
  }
  return { text, linked };
}

function packedText(element: PageElement): string {
  return element.textContent.replace(/\s+/g, '');
}
