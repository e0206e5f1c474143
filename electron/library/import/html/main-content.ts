import { Readability } from '@mozilla/readability';
import { findLead } from './lead.ts';
import type { Page } from './parse-page.ts';

/** Elements that by their name hold an article, the surest first. */
const CONTAINERS = [
  '[itemprop="articleBody"]',
  '.entry-content',
  '.post-content',
  '.article-body',
  'article',
  'main',
  '[role="main"]',
];

/** Where Readability keeps less than this share of a container's paragraphs, it has looked in the wrong place. */
const TOO_LITTLE = 0.6;
/** Paragraphs in a container, in characters, below which it tells nothing. */
const ENOUGH = 500;

export interface MainContent {
  /** Where the article's text stands. */
  root: Element;
  /** Its opening paragraph, where the page sets it apart from the rest. */
  lead: Element | null;
}

/** The part of a page that holds the article. Alters the page's document. */
export function mainContent(page: Page): MainContent | null {
  const { document } = page;
  const best = fullest(document);
  const lead = findLead(document);
  const expected = best ? paragraphLength(best.element) : 0;
  const article = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    charThreshold: 250,
    // The cleaner reads them: what a page calls an element says much about it.
    keepClasses: true,
  }).parse();
  const found = article?.content ?? null;
  if (found && (expected < ENOUGH || textLength(found) >= TOO_LITTLE * expected)) return { root: found, lead };
  // Readability has taken the document apart: the container is looked up in a fresh one.
  const fresh = page.again();
  const container = best ? [...fresh.querySelectorAll(best.selector)][best.index] : null;
  const root = container ?? found ?? fresh.body ?? null;
  return root && { root, lead };
}

interface Container {
  element: Element;
  selector: string;
  index: number;
}

/** The first of the containers, in their order, that holds nearly as much as any. */
function fullest(document: Document): Container | null {
  const all = CONTAINERS.flatMap((selector) =>
    [...document.querySelectorAll(selector)].slice(0, 100).map((element, index) => ({ element, selector, index })),
  );
  const lengths = all.map(({ element }) => paragraphLength(element));
  const most = Math.max(0, ...lengths);
  return all.find((_, at) => (lengths[at] ?? 0) >= 0.8 * most && most > 0) ?? null;
}

const ASIDE =
  /(?:^|[\s_-])(?:comments?\w*|respond|replies|disqus\w*|related\w*|recommend\w*|promos?|teasers?|widgets?|sidebar|footer|nav|menu|newsletter\w*|author\w*|bio|popular|trending|share|social|more)(?:$|[\s_-])/i;

/** Characters that stand in an element's paragraphs, those of comments and other asides left out. */
function paragraphLength(element: Element): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p')) if (!isAside(paragraph, element)) sum += textLength(paragraph);
  return sum;
}

function isAside(paragraph: Element, container: Element): boolean {
  for (let up = paragraph.parentElement; up && up !== container; up = up.parentElement) {
    if (/^(?:aside|footer|nav|form|figure)$/.test(up.localName)) return true;
    if (ASIDE.test(`${up.getAttribute('class') ?? ''} ${up.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
