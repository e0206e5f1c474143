import { isInline } from './page/inline.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, type PageText, TEXT } from './page/tree.ts';
import { SAMPLE, samplesIn } from './samples.ts';

interface Words {
  element: PageElement;
  /** Place in the list of the page's elements. */
  at: number;
  /** Without blanks. */
  packed: string;
}

/** A paragraph of a page. */
export interface Paragraph extends Words {
  /** It stands in a part that is none of the article. */
  aside: boolean;
}

/** One of sentences. */
export interface Sentences extends Paragraph {
  /** Short, or links for a good part: whole texts are made of others, but one of these may well stand among them. */
  slight: boolean;
  /** Its first words: they stay what they are when Readability puts another element around them. */
  first: PageText;
}

/** The text of a page as it stood before anybody altered the page, in the order of the page. */
export interface Prose {
  /** Whatever element they stand in. */
  sentences: readonly Sentences[];
  /** Those of them that are not slight. */
  paragraphs: readonly Sentences[];
  /** What the page calls paragraphs, however short. */
  lines: readonly Paragraph[];
  /** Whether this element is a part that is none of the article, by its sort or by its name, unless most prose stands in it. */
  isAside(element: PageElement): boolean;
  /** Whether it surely is, whatever stands in it. */
  isSurelyAside(element: PageElement): boolean;
  /** Parts with what readers say below an article, by their names in those languages that Readability does not know. */
  foreignThreads: readonly PageElement[];
}

/** In characters without blanks: shorter is a label, a headline or a button. */
const SHORTEST = 80;
/** Of slight ones: shorter is a word on its own. */
const SHORTEST_SLIGHT = 30;
/**
 * A part with so much of all prose is the article, whatever the page calls it: `sidebar-content`, one form around everything; parts of one
 * name with so much of it are what the page is built of: `elementor-widget-text`.
 */
const MAIN = 0.5;

/** In characters without blanks: with less outside asides there is no article beside them. */
const ENOUGH = 400;

const isHeadline = hasTag('h1');
const isMark = hasTag('br', 'img');
const isBlock = hasTag('p', 'div', 'li', 'dd', 'td', 'section', 'article', 'blockquote');
const isOutside = hasTag('aside', 'footer', 'nav', 'form', 'figure');
const isRatherOutside = hasTag('figcaption', 'button', 'dialog');
const named = (names: string) => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i');
/** What readers say below an article. */
const FOREIGN_THREAD = '(?:leser-?)?kommentare\\w*|reacties|commentaires|comentarios|commenti';
const THREAD = `comments?\\w*|respond|replies|disqus\\w*|${FOREIGN_THREAD}`;
const NAMED_THREAD = named(THREAD);
const NAMED_FOREIGN_THREAD = named(FOREIGN_THREAD);
const ASIDE = named(
  `${THREAD}|related\\w*|recommend\\w*|promos?|teasers?|widgets?|sidebar|footer|nav|menu|newsletter\\w*|author\\w*|bio|popular|trending|share|social|more`,
);
/** Names that are given to parts of articles, too. */
const RATHER_ASIDE = named(
  'cookies?|consent|gdpr|modal|popup|reviews?|disclaimers?|cards?|carousel|slider|(?<!label-|overflow-(?:[xy]-)?)hidden',
);
/** Of these names such as those who build pages give to whatever they put into them. */
const OF_BUILDERS = named('widgets?|sidebar|cards?|hidden');

export function proseOf(elements: readonly PageElement[], body: PageElement | null): Prose {
  const all = elements.flatMap((element, at) => (isBlock(element) ? sentencesAt(element, at) : []));
  const found = all.filter(({ slight }) => !slight);
  const weights = weigh(found);
  const whole = lengthOf(found);
  const common = commonNames(found, MAIN * whole);
  const namesOf = ({ className, id }: PageElement) => {
    const all = `${className} ${id}`;
    if (common.size === 0) return all;
    const own = all.split(/\s+/).filter((name) => !common.has(name));
    return own.join(' ');
  };
  const isSurelyAside = remembered((one) => isOutside(one) || ASIDE.test(namesOf(one)));
  const hasArticle = lengthOf(found.filter(({ element }) => element.closest(isSurelyAside) === null)) >= ENOUGH;
  // Readers may say more than the article, as long as it is there without them.
  const isThread = (one: PageElement, names: RegExp) =>
    hasArticle && one !== body && names.test(namesOf(one)) && one.find(isHeadline).length === 0;
  const isAside = remembered((one) => {
    if (one === body || ((weights.get(one) ?? 0) >= MAIN * whole && !isThread(one, NAMED_THREAD))) return false;
    return isSurelyAside(one) || isRatherOutside(one) || RATHER_ASIDE.test(namesOf(one));
  });
  const sentences = all.map((one) => ({ ...one, aside: one.element.closest(isAside) !== null }));
  const paragraphs = sentences.filter(({ slight }) => !slight);
  const lines = elements.flatMap((element, at) => {
    if (element.localName !== 'p') return [];
    const packed = packedText(element);
    const aside = element.parentElement?.closest(isSurelyAside) != null;
    return packed === '' ? [] : [{ element, at, packed, aside }];
  });
  const foreignThreads = [...weights.keys()].filter((one) => isThread(one, NAMED_FOREIGN_THREAD));
  return { sentences, paragraphs, lines, isAside, isSurelyAside, foreignThreads };
}

/**
 * Names of builders that stand around more than so much of the prose, in characters without blanks, whichever elements have them. What
 * stands in a list is not counted: galleries have been seen with more words than their article.
 */
function commonNames(paragraphs: readonly Words[], most: number): ReadonlySet<string> {
  const held = new Map<string, number>();
  const known = new Map<PageElement, readonly string[]>();
  const namesAround = (element: PageElement | null): readonly string[] => {
    if (element === null || element.localName === 'li') return [];
    const before = known.get(element);
    if (before) return before;
    const around = namesAround(element.parentElement);
    const own = element.className.split(/\s+/).filter((name) => OF_BUILDERS.test(name) && !around.includes(name));
    const all = own.length > 0 ? [...around, ...own] : around;
    known.set(element, all);
    return all;
  };
  for (const { element, packed } of paragraphs)
    for (const name of namesAround(element)) held.set(name, (held.get(name) ?? 0) + packed.length);
  return new Set([...held].flatMap(([name, length]) => (length > most ? [name] : [])));
}

/** Asked of the same elements over and over. */
function remembered(passes: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = passes(element);
    known.set(element, answer);
    return answer;
  };
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
export function lengthOf(paragraphs: Iterable<Words>): number {
  let sum = 0;
  for (const { packed } of paragraphs) sum += packed.length;
  return sum;
}

/** The paragraphs that stand in what was found, be they in other elements there: by how they begin or end. */
export function keptIn(found: PageElement, paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const kept = new Set(paragraphs.filter(({ element }) => found.contains(element)));
  const gone = paragraphs.filter((one) => !kept.has(one));
  if (gone.length === 0) return kept;
  const edges = ({ packed }: Paragraph) => [packed.slice(0, SAMPLE), packed.slice(-SAMPLE)];
  const there = samplesIn(packedText(found), gone.flatMap(edges));
  for (const one of gone) if (edges(one).some((edge) => there.has(edge))) kept.add(one);
  return kept;
}

export function packedText(element: PageElement): string {
  return element.textContent.replace(/\s+/g, '');
}

/** An element with words of its own, not all of them links, and a sentence's end among them. */
function sentencesAt(element: PageElement, at: number): Omit<Sentences, 'aside'>[] {
  const { text, linked } = ownWords(element);
  if (text.length < SHORTEST_SLIGHT || 4 * linked >= 3 * text.length) return [];
  const packed = text.replace(/\s+/g, '');
  const isProse = packed.length >= SHORTEST_SLIGHT && /[.!?…]["”»)’]*\s|[。！？]|[.!?…:]["”»)’]*\s*$/.test(text);
  const first = isProse ? firstWords(element) : null;
  const slight = packed.length < SHORTEST || 3 * linked >= text.length;
  return first ? [{ element, first, at, packed, slight }] : [];
}

function firstWords(element: PageElement): PageText | null {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== TEXT) {
      const inner = isInline(child) ? firstWords(child) : null;
      if (inner) return inner;
    } else if (child.data.trim() !== '') return child;
  }
  return null;
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
