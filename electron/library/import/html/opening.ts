import { hasTag } from './page/names.ts';
import { ELEMENT, type PageElement } from './page/tree.ts';
import { within } from './within.ts';

/** In characters: shorter is a label or a byline, longer is the text itself. */
const SHORTEST = 80;
const LONGEST = 1200;

const isInline = hasTag(
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
);
const mayOpen = hasTag('p', 'div', 'h2', 'h3', 'strong', 'span', 'section');

/**
 * The paragraph that stands between the headline and the text that was found, whatever the page calls it: papers set it apart, and
 * what stands apart is passed over by who looks for the densest part. `isText` tells what is part of the text that was found.
 */
export function findOpening(
  elements: readonly PageElement[],
  isText: (element: PageElement) => boolean,
): PageElement | null {
  const heading = elements.findLastIndex(({ localName }) => localName === 'h1');
  const text = elements.findIndex((element, index) => index > heading && isText(element));
  if (heading < 0 || text < 0 || elements.some(isH1In(isText))) return null;
  const isBeside = within(
    ['aside', 'nav', 'footer', 'figure', 'form', 'ul', 'ol', 'table', 'button', 'figcaption', 'a'],
    /comment|related|teaser|promo|caption|share|social|newsletter|cookie|consent|author|bio|breadcrumb|subscri|hidden|modal|popup|advert|credit|gallery|slider|widget|sidebar/i,
  );
  for (const element of elements.slice(heading + 1, text)) {
    if (!mayOpen(element) || isBeside(element) || !holdsWords(element)) continue;
    const words = element.textContent.replace(/\s+/g, ' ').trim();
    if (words.length < SHORTEST || words.length > LONGEST || !/[.!?…:»"”]$/.test(words)) continue;
    return element.cloneNode(true);
  }
  return null;
}

function isH1In(isText: (element: PageElement) => boolean): (element: PageElement) => boolean {
  return (element) => element.localName === 'h1' && isText(element);
}

/** Words of its own, few of them links, and nothing below but how they look. */
function holdsWords(element: PageElement): boolean {
  let linked = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT) continue;
    if (!isInline(child) || child.find((one) => !isInline(one)).length > 0) return false;
    if (child.localName === 'a') linked += child.textContent.length;
  }
  return linked * 3 < element.textContent.length;
}
