import { hasClass } from './page/names.ts';
import type { PageElement } from './page/tree.ts';
import { lengthOf, type Paragraph, type Prose, weigh } from './prose.ts';

/** Elements that by their name hold an article, the surest first. */
const CONTAINERS: readonly ((element: PageElement) => boolean)[] = [
  (element) => element.getAttribute('itemprop') === 'articleBody',
  ...['entry-content', 'post-content', 'article-body'].map((name) => (element: PageElement) => hasClass(element, name)),
  ({ localName }) => localName === 'article',
  ({ localName }) => localName === 'main',
  (element) => element.getAttribute('role') === 'main',
];

/** Lines of a container, in characters without blanks, below which it tells nothing. */
export const ENOUGH = 400;
/** Share of the most that any container holds that is as good as all of it. */
const NEARLY = 0.8;
/** So many parts alike in a row are a list. */
const MANY = 5;

export interface Container {
  element: PageElement;
  /** Those that stand in no aside within it. */
  lines: readonly Paragraph[];
  /** Of its lines, in characters without blanks. */
  length: number;
  /** By its name it holds an article; otherwise it is only the fullest. */
  named: boolean;
  /** It stands in a row of others that hold as much: the entries of a list, which is the article. */
  oneOfMany: boolean;
}

/** The first of the containers, in their order, that holds nearly as much as any; of articles below each other, each with a headline, the first. */
export function fullest(elements: readonly PageElement[], prose: Prose): Container | null {
  const held = new Map<PageElement, Paragraph[]>();
  for (const line of prose.lines) {
    for (let up = line.element.parentElement; up; up = up.parentElement) {
      const others = held.get(up);
      if (others) others.push(line);
      else held.set(up, [line]);
      // What stands in an article within it is another article.
      if (prose.isSurelyAside(up) || up.localName === 'article') break;
    }
  }
  const holders = elements.filter((element) => held.has(element));
  const all = CONTAINERS.flatMap((isContainer) => holders.filter(isContainer)).map((element) =>
    containerOf(element, held.get(element) ?? [], true),
  );
  const most = Math.max(0, ...all.map(({ length }) => length));
  if (most < ENOUGH) return densest(prose.lines);
  const best = all.find(({ length }) => length >= NEARLY * most);
  if (!best) return null;
  const [first = best, second] = alike(best, all).filter(({ element }) => element.querySelectorAll('h1').length > 0);
  // Others are loaded below it when readers come to its end, each under a headline of its own.
  if (second) return first.length >= ENOUGH ? first : best;
  return { ...best, oneOfMany: isOneOfMany(best, all) };
}

function alike({ element }: Container, all: readonly Container[]): Container[] {
  const { localName, className } = element;
  return all.filter((other) => other.element.localName === localName && other.element.className === className);
}

function isOneOfMany({ element, length }: Container, all: readonly Container[]): boolean {
  const isAlike = (other: Container) =>
    other.element.localName === element.localName &&
    other.element.parentElement === element.parentElement &&
    2 * other.length >= length;
  return all.filter(isAlike).length >= MANY;
}

/** The element with the most paragraphs of its own, for pages that call none of theirs an article. */
function densest(lines: readonly Paragraph[]): Container | null {
  const own = new Map<PageElement, Paragraph[]>();
  for (const line of lines) {
    const parent = line.aside ? null : line.element.parentElement;
    if (parent) own.set(parent, [...(own.get(parent) ?? []), line]);
  }
  const all = [...own].map(([element, held]) => containerOf(element, held, false));
  return all.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function containerOf(element: PageElement, lines: readonly Paragraph[], named: boolean): Container {
  return { element, lines, length: lengthOf(lines), named, oneOfMany: false };
}

/** Of all prose outside asides, below which a page tells nothing of itself. */
const TELLING = 800;
/** Share of the page's prose that the part must hold in which the article stands. */
const MOST = 0.8;

/** The smallest part of a page that holds most of its prose. */
export interface ProsePart {
  /** Place in the list of the page's elements. */
  index: number;
  /** Of its prose, in characters without blanks. */
  length: number;
}

export function prosePart(
  elements: readonly PageElement[],
  { paragraphs }: Prose,
  body: PageElement | null,
): ProsePart | null {
  const own = paragraphs.filter(({ aside }) => !aside);
  const total = lengthOf(own);
  if (body === null || total < TELLING) return null;
  const weights = weigh(own);
  let part = body;
  for (;;) {
    const next = part.children.find((child) => (weights.get(child) ?? 0) >= MOST * total);
    if (!next) break;
    part = next;
  }
  // Several texts below each other have no part in common but the page.
  return part === body ? null : { index: elements.indexOf(part), length: weights.get(part) ?? 0 };
}
