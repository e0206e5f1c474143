import { isInline } from './page/inline.ts';
import { hasTag } from './page/names.ts';
import { ELEMENT, type PageElement } from './page/tree.ts';
import type { Prose } from './prose.ts';
import { within } from './within.ts';

/** In characters: shorter is a label or a byline, longer is the text itself. */
const SHORTEST = 80;
const LONGEST = 1200;
/** Candidates below each headline that are looked at: what stands further down is another part of the page. */
const MOST = 6;

/** What may open a text, copied before anybody altered the page. */
interface Candidate {
  /** Place in the list of the page's elements. */
  at: number;
  parent: PageElement | null;
  copy: PageElement;
}

/** The headlines of a page and what may open a text below each of them. */
export interface Openings {
  /** Places in the list of the page's elements: of the page's h1, or of its h2 where it has none. */
  headlines: readonly number[];
  candidates: readonly Candidate[];
  /** Places of all paragraphs outside asides. */
  paragraphs: readonly number[];
  /** Whether it has an h1. */
  named: boolean;
}

const isBreak = hasTag('br');
const mayOpen = hasTag('p', 'div', 'section', 'h2', 'h3', 'h4');

/** Paragraphs, and sentences that a page sets as headings, below its headlines and outside all that is none of the article. */
export function openingsOf(elements: readonly PageElement[], prose: Prose): Openings {
  const indexesOf = (name: string) => elements.flatMap((one, at) => (one.localName === name ? [at] : []));
  const first = indexesOf('h1');
  const headlines = first.length > 0 ? first : indexesOf('h2');
  const isBeside = within(
    ['aside', 'nav', 'footer', 'figure', 'form', 'ul', 'ol', 'table', 'button', 'figcaption', 'a'],
    /comment|related|promo|caption|share|social|newsletter|cookie|consent|author|bio|breadcrumb|subscri|(?<![\w:-])hidden(?![\w:-])|modal|popup|advert|credit|gallery|slider|widget|sidebar/i,
  );
  const candidates: Candidate[] = [];
  for (const [order, headline] of headlines.entries()) {
    let found = 0;
    for (let at = headline + 1; at < (headlines[order + 1] ?? elements.length) && found < MOST; at++) {
      const element = elements[at];
      if (!element || !mayOpen(element) || !holdsWords(element) || isBeside(element)) continue;
      const words = element.textContent.replace(/\s+/g, ' ').trim();
      if (words.length < SHORTEST || words.length > LONGEST || !/[.!?…:»"”]$/.test(words)) continue;
      if (element.closest(prose.isAside)) continue;
      found++;
      candidates.push({ at, parent: element.parentElement, copy: element.cloneNode(true) });
    }
  }
  const paragraphs = prose.paragraphs.flatMap(({ at, aside }) => (aside ? [] : [at]));
  return { headlines, paragraphs, candidates, named: first.length > 0 };
}

/**
 * The paragraphs that stand between the headline and the text that was found, whatever the page calls them: papers set them apart, and
 * what stands apart is passed over by who looks for the densest part. They follow each other in one part of the page. `isText` tells
 * which of the page's elements, by their places, are part of the text that was found.
 */
export function findOpening(
  { headlines, paragraphs, candidates, named }: Openings,
  elements: readonly PageElement[],
  isText: (element: PageElement, at: number) => boolean,
): PageElement[] {
  const isTextAt = (at: number) => isText(elements[at] as PageElement, at);
  if (headlines.some(isTextAt) && named) return [];
  const end = named ? elements.findLastIndex(isText) : elements.findIndex(isText);
  const headline = headlines.findLast((at) => at < end);
  if (headline === undefined) return [];
  const first = paragraphs.find((at) => at > headline && isTextAt(at));
  const text = first ?? elements.findIndex((element, at) => at > headline && isText(element, at));
  const between = candidates.filter(({ at }) => at > headline && at < text);
  return between.map(({ copy }) => copy);
}

/** Words of its own, few of them links, and nothing below but how they look. */
function holdsWords(element: PageElement): boolean {
  let linked = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT || isBreak(child)) continue;
    if (!isInline(child) || child.find((one) => !isInline(one) && !isBreak(one)).length > 0) return false;
    if (child.localName === 'a') linked += child.textContent.length;
  }
  return linked * 3 < element.textContent.length;
}
