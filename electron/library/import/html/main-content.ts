import { Readability } from '@mozilla/readability';
import { findLead } from './lead.ts';
import { findOpening } from './opening.ts';
import { hasClass, hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';
import type { Page } from './parse-page.ts';
import { findProse, missesProse } from './prose.ts';

/** Elements that by their name hold an article, the surest first. */
const CONTAINERS: readonly ((element: PageElement) => boolean)[] = [
  (element) => element.getAttribute('itemprop') === 'articleBody',
  ...['entry-content', 'post-content', 'article-body'].map((name) => (element: PageElement) => hasClass(element, name)),
  ({ localName }) => localName === 'article',
  ({ localName }) => localName === 'main',
  (element) => element.getAttribute('role') === 'main',
];

/** Where Readability keeps less than this share of a container's paragraphs, in characters, it has looked in the wrong place. */
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
  // Where a part is called an article and holds a text, no other is looked for.
  const prose = best?.named && expected >= ENOUGH ? null : findProse(elements, document.body);
  unnameHeadings(elements);
  const article = new Readability<PageElement>(document as unknown as Document, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    charThreshold: 250,
    // The cleaner reads them: what a page calls an element says much about it.
    keepClasses: true,
  }).parse();
  const found = article?.content ?? null;
  const isElsewhere =
    expected >= ENOUGH &&
    found !== null &&
    best !== null &&
    untouched !== null &&
    missesMost({ ...best, element: untouched }, found);
  const root = found && !isElsewhere && !(best?.named && untouched && isTooMuch(found, untouched)) ? found : untouched;
  if (found && root && prose && missesProse(prose, root)) {
    const part = page.again().elements[prose.index];
    if (part) return { root: part, lead };
  }
  const main = root ?? found ?? page.again().document.body;
  const text = main === untouched ? best?.element : main;
  return (
    main && { root: main, lead: lead ?? (text ? findOpening(elements, (element) => text.contains(element)) : null) }
  );
}

/** What Readability takes for furniture by its name alone: “header” among them, which is how pages call their headings. */
const UNLIKELY = /banner|community|extra|header|legends|related|remark|supplemental/i;
const isHeading = hasTag('h2', 'h3', 'h4', 'h5', 'h6');

/** Takes their names from headings of the text, and from what holds nothing but one, so that they are not passed over for these. */
function unnameHeadings(elements: readonly PageElement[]): void {
  for (const heading of elements) {
    if (!isHeading(heading) || 2 * linkLength(heading) > textLength(heading)) continue;
    let around: PageElement | null = heading;
    do {
      if (UNLIKELY.test(`${around.className} ${around.id}`)) {
        around.removeAttribute('class');
        around.removeAttribute('id');
      }
      around = isAlone(around) ? around.parentElement : null;
    } while (around);
  }
}

function isAlone(element: PageElement): boolean {
  const { childNodes } = element.parentElement ?? { childNodes: [] };
  return childNodes.every((node) => node === element || (node.nodeType === TEXT && node.data.trim() === ''));
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
  /** By its name it holds an article; otherwise it is only the fullest. */
  named: boolean;
}

/** The first of the containers, in their order, that holds nearly as much as any. */
function fullest(elements: readonly PageElement[]): Container | null {
  const known = new Map<PageElement, number>();
  const all = CONTAINERS.flatMap((isContainer) =>
    elements
      .filter(isContainer)
      .slice(0, 100)
      .map((element) => ({ element, length: paragraphLength(element, known), named: true })),
  );
  const most = Math.max(0, ...all.map(({ length }) => length));
  return most < ENOUGH ? (densest(elements, known) ?? null) : (all.find(({ length }) => length >= 0.8 * most) ?? null);
}

/** The element with the most paragraphs of its own, for pages that call none of theirs an article. */
function densest(elements: readonly PageElement[], known: Map<PageElement, number>): Container | null {
  const lengths = new Map<PageElement, number>();
  for (const { parentElement } of elements.filter(({ localName }) => localName === 'p')) {
    if (parentElement && !lengths.has(parentElement)) {
      const own = parentElement.children.filter(({ localName }) => localName === 'p');
      lengths.set(parentElement, 0);
      const [first] = own;
      if (first && !isAside(first, null)) {
        for (const paragraph of own) {
          const length = known.get(paragraph) ?? textLength(paragraph);
          known.set(paragraph, length);
          lengths.set(parentElement, (lengths.get(parentElement) ?? 0) + length);
        }
      }
    }
  }
  const [best] = [...lengths].toSorted((a, b) => b[1] - a[1]);
  return best ? { element: best[0], length: best[1], named: false } : null;
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

/** Readability has kept too little of the container's paragraphs, and no text of the container that is in no paragraphs. */
function missesMost(container: Container, found: PageElement): boolean {
  const text = packed(found);
  let kept = 0;
  for (const paragraph of container.element.getElementsByTagName('p')) {
    if (isAside(paragraph, container.element)) continue;
    const words = packed(paragraph);
    if (text.includes(words.slice(0, SAMPLE)) || text.includes(words.slice(-SAMPLE))) kept += textLength(paragraph);
  }
  if (kept >= TOO_LITTLE * container.length) return false;
  return text.length < TOO_LITTLE * container.length || (container.named && !standsIn(packed(container.element), text));
}

/** Characters by which a passage is known again. */
const SAMPLE = 40;

/** Most of a few samples of `part` stand in `whole`. */
function standsIn(whole: string, part: string): boolean {
  const samples = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => Math.floor(at * part.length));
  return samples.filter((at) => whole.includes(part.slice(at, at + SAMPLE))).length >= 3;
}

function packed(element: PageElement): string {
  return element.textContent.replace(/\s+/g, '');
}

function isAside(paragraph: PageElement, container: PageElement | null): boolean {
  for (let up = paragraph.parentElement; up && up !== container; up = up.parentElement) {
    if (/^(?:aside|footer|nav|form|figure|article)$/.test(up.localName)) return true;
    if (ASIDE.test(`${up.className} ${up.id}`)) return true;
  }
  return false;
}

function textLength(element: PageElement): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}
