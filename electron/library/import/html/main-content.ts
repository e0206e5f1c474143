import { Readability } from '@mozilla/readability';
import { findLead } from './lead.ts';
import { findOpening } from './opening.ts';
import { hasClass } from './page/names.ts';
import type { PageElement } from './page/tree.ts';
import type { Page } from './parse-page.ts';

/** Elements that by their name hold an article, the surest first. */
const CONTAINERS: readonly ((element: PageElement) => boolean)[] = [
  (element) => element.getAttribute('itemprop') === 'articleBody',
  ...['entry-content', 'post-content', 'article-body'].map((name) => (element: PageElement) => hasClass(element, name)),
  ({ localName }) => localName === 'article',
  ({ localName }) => localName === 'main',
  (element) => element.getAttribute('role') === 'main',
];

/** Where Readability keeps less than this share of a container's paragraphs, it has looked in the wrong place. */
const TOO_LITTLE = 0.6;
/** Paragraphs in a container, in characters, below which it tells nothing. */
const ENOUGH = 500;

/** Paragraphs of the shortest container that is believed, in characters. */
const SHORTEST = 150;

export interface MainContent {
  /** Where the article's text stands. */
  root: PageElement;
  /** Its opening paragraph, where the page sets it apart from the rest. */
  lead: PageElement | null;
}

/** The part of a page that holds the article. Alters the page's document. */
export function mainContent(page: Page): MainContent | null {
  const { document, elements } = page;
  const best = fullest(elements);
  const lead = findLead(elements);
  // Readability takes the document apart.
  const untouched = best?.element.cloneNode(true) ?? null;
  const expected = best?.length ?? 0;
  const article = new Readability<PageElement>(document as unknown as Document, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    charThreshold: 250,
    // The cleaner reads them: what a page calls an element says much about it.
    keepClasses: true,
  }).parse();
  const found = article?.content ?? null;
  const isTooLittle = expected >= ENOUGH && found !== null && textLength(found) < TOO_LITTLE * expected;
  const root = found && !isTooLittle && !(untouched && isTooMuch(found, untouched)) ? found : untouched;
  const main = root ?? found ?? page.again().document.body;
  const text = main === untouched ? best?.element : main;
  return (
    main && { root: main, lead: lead ?? (text ? findOpening(elements, (element) => text.contains(element)) : null) }
  );
}

/** Around a short article Readability has been seen to keep the whole page: no more paragraphs, and a lot of links. */
function isTooMuch(found: PageElement, container: PageElement): boolean {
  const paragraphs = paragraphLength(container, new Map());
  if (paragraphs < SHORTEST || paragraphs < 0.9 * paragraphLength(found, new Map())) return false;
  const more = textLength(found) - textLength(container);
  return more > textLength(container) && linkLength(found) - linkLength(container) > 0.5 * more;
}

function linkLength(element: PageElement): number {
  return element.getElementsByTagName('a').reduce((sum, link) => sum + textLength(link), 0);
}

interface Container {
  element: PageElement;
  /** Of its paragraphs, in characters. */
  length: number;
}

/** The first of the containers, in their order, that holds nearly as much as any. */
function fullest(elements: readonly PageElement[]): Container | null {
  const known = new Map<PageElement, number>();
  const all = CONTAINERS.flatMap((isContainer) =>
    elements
      .filter(isContainer)
      .slice(0, 100)
      .map((element) => ({ element, length: paragraphLength(element, known) })),
  );
  const most = Math.max(0, ...all.map(({ length }) => length));
  return all.find(({ length }) => length >= 0.8 * most && most > 0) ?? null;
}

const ASIDE =
  /(?:^|[\s_-])(?:comments?\w*|respond|replies|disqus\w*|related\w*|recommend\w*|promos?|teasers?|widgets?|sidebar|footer|nav|menu|newsletter\w*|author\w*|bio|popular|trending|share|social|more)(?:$|[\s_-])/i;

/** Characters that stand in an element's paragraphs, those of comments and other asides left out. Containers lie in each other: `known` are the paragraphs measured before. */
function paragraphLength(element: PageElement, known: Map<PageElement, number>): number {
  let sum = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    if (isAside(paragraph, element)) continue;
    const length = known.get(paragraph) ?? textLength(paragraph);
    known.set(paragraph, length);
    sum += length;
  }
  return sum;
}

function isAside(paragraph: PageElement, container: PageElement): boolean {
  for (let up = paragraph.parentElement; up && up !== container; up = up.parentElement) {
    if (/^(?:aside|footer|nav|form|figure)$/.test(up.localName)) return true;
    if (ASIDE.test(`${up.className} ${up.id}`)) return true;
  }
  return false;
}

function textLength(element: PageElement): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}
