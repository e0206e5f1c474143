import { isInline } from './page/inline.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';

interface Words {
  element: PageElement;
  /** Place in the list of the page's elements. */
  at: number;
  /** Without blanks. */
  packed: string;
}

/** A paragraph of a page, whatever element it stands in. */
export interface Paragraph extends Words {
  /** It stands in a part that is none of the article. */
  aside: boolean;
}

/** The prose of a page as it stood before anybody altered the page. */
export interface Prose {
  /** In the order of the page. */
  paragraphs: readonly Paragraph[];
  /** Whether this element is a part that is none of the article, by its sort or by its name. */
  isAside(element: PageElement): boolean;
}

/** In characters without blanks: shorter is a label, a headline or a button. */
const SHORTEST = 80;
/** A part with so much of all prose is the article, whatever the page calls it: `sidebar-content`, one form around everything. */
const MAIN = 0.7;
/** Characters by which a paragraph is known again. */
const SAMPLE = 40;

const isMark = hasTag('br', 'img');
const isBlock = hasTag('p', 'div', 'li', 'dd', 'td', 'section', 'article', 'blockquote');
const isOutside = hasTag('aside', 'footer', 'nav', 'form', 'figure', 'figcaption', 'button', 'dialog');
const ASIDE =
  /(?:^|[\s_-])(?:comments?\w*|respond|replies|disqus\w*|related\w*|recommend\w*|promos?|teasers?|widgets?|sidebar|footer|nav|menu|newsletter\w*|author\w*|bio|popular|trending|share|social|more|cookies?|consent|gdpr|modal|popup|reviews?|disclaimers?|cards?|carousel|slider|(?<!label-)hidden)(?:$|[\s_-])/i;

export function proseOf(elements: readonly PageElement[], body: PageElement | null): Prose {
  const found = elements.flatMap((element, at) => (isBlock(element) ? paragraphAt(element, at) : []));
  const weights = weigh(found);
  const whole = lengthOf(found);
  const known = new Map<PageElement, boolean>();
  const isAside = (element: PageElement): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const named = isOutside(element) || ASIDE.test(`${element.className} ${element.id}`);
    const answer = element !== body && named && (weights.get(element) ?? 0) < MAIN * whole;
    known.set(element, answer);
    return answer;
  };
  const paragraphs = found.map((one) => ({ ...one, aside: one.element.closest(isAside) !== null }));
  return { paragraphs, isAside };
}

/** How much of the prose, in characters without blanks, each element holds. */
export function weigh(paragraphs: readonly Words[]): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>();
  for (const { element, packed } of paragraphs)
    for (let up: PageElement | null = element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + packed.length);
  return weights;
}

/** Of those paragraphs, in characters without blanks. */
export function lengthOf(paragraphs: readonly Words[]): number {
  return paragraphs.reduce((sum, { packed }) => sum + packed.length, 0);
}

/** Tells which paragraphs stand in what was found, be they in other elements there. */
export function keptIn(found: PageElement): (paragraph: Paragraph) => boolean {
  let text: string | null = null;
  return ({ element, packed }) => {
    if (found.contains(element)) return true;
    text ??= packedText(found);
    return text.includes(packed.slice(0, SAMPLE)) || text.includes(packed.slice(-SAMPLE));
  };
}

export function packedText(element: PageElement): string {
  return element.textContent.replace(/\s+/g, '');
}

/** An element with words of its own, few of them links, and a sentence's end among them. */
function paragraphAt(element: PageElement, at: number): Words[] {
  const { text, linked } = ownWords(element);
  if (text.length < SHORTEST || 3 * linked >= text.length) return [];
  const packed = text.replace(/\s+/g, '');
  const isProse = packed.length >= SHORTEST && /[.!?…]["”»)’]*\s|[.!?…。:]["”»)’]*\s*$/.test(text);
  return isProse ? [{ element, at, packed }] : [];
}

/** The words of an element without those of blocks within it, and how many characters of them are links. */
function ownWords(element: PageElement): { text: string; linked: number } {
  let text = '';
  let linked = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) text += child.data;
    else if (isInline(child) || isMark(child)) {
      const inner = ownWords(child);
      linked += child.localName === 'a' ? inner.text.length : inner.linked;
      text += inner.text;
    }
  }
  return { text, linked };
}
