import { linkLength, textLength } from './measures.ts';
import { isInline } from './page/inline.ts';
import { hasTag } from './page/names.ts';
import { ELEMENT, type PageElement } from './page/tree.ts';
import { keptIn, lengthOf, type Prose, packedText, type Sentences } from './prose.ts';

/** Where something stands, before the page is taken apart. */
interface Place {
  element: PageElement;
  /** Place in the list of the page's elements. */
  at: number;
  /** The part around it, lists and quotations left out. */
  part: PageElement | null;
  /** The part around that. */
  around: PageElement | null;
}

interface ParagraphPlace extends Place {
  paragraph: Sentences;
  /** Alike for paragraphs of one part. */
  inPart: string;
  /** Alike for those of parts beside each other that look alike. */
  inKin: string;
  /** Alike for those that look alike and stand in parts that do. */
  inLooks: string;
  /** Alike for those that have the same names, if they have any. */
  inNames: string;
  /** Alike for those of parts that look alike, and so do the parts around them. */
  inSections: string;
}

type Key = 'inPart' | 'inKin' | 'inLooks' | 'inNames' | 'inSections';

/** Places of a page's text: of the sentences outside asides, and of the headings among them. */
export interface Places {
  paragraphs: readonly ParagraphPlace[];
  headings: readonly Place[];
}

const isWrapper = hasTag('ul', 'ol', 'li', 'dl', 'dd', 'dt', 'blockquote', 'tbody', 'tr', 'td', 'span', 'b', 'strong');
const isHeadline = hasTag('h1');
const isArticle = hasTag('article');
const isHeading = hasTag('h2', 'h3', 'h4', 'h5', 'h6');
/** In characters: longer is no heading. */
const LONGEST = 200;

export function placesOf(elements: readonly PageElement[], prose: Prose): Places {
  const numbers = new Map<PageElement | null, number>();
  const numberOf = (part: PageElement | null) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const sectionOf = sectionsOf(elements, numberOf);
  const paragraphs = prose.sentences
    .filter(({ aside }) => !aside)
    .map((paragraph) => {
      const place = placeOf(paragraph.element, paragraph.at);
      const looks = place.part ? looksOf(place.part) : '';
      return {
        ...place,
        paragraph,
        inPart: `${numberOf(place.part)}`,
        inKin: `${numberOf(place.around)} ${looks}`,
        inLooks: `${looksOf(paragraph.element)} ${looks}`,
        inNames: paragraph.element.className.trim() && looksOf(paragraph.element),
        inSections: `${sectionOf(place.part)}`,
      };
    });
  const telling = paragraphs.filter(tells);
  const [first, last] = [telling[0]?.at ?? 0, telling.at(-1)?.at ?? 0];
  const headings = elements.slice(first, last).flatMap((element, index) => {
    if (!isHeading(element) || element.closest(prose.isAside)) return [];
    const length = textLength(element);
    return length >= 3 && length <= LONGEST && 2 * linkLength(element) <= length
      ? [placeOf(element, first + index)]
      : [];
  });
  return { paragraphs, headings };
}

/**
 * Numbers for parts, alike for those that look alike within parts that do: a text may be set in one section after another. What is called an
 * article, has no name or holds a headline is like no other; without a headline nothing tells where another article begins.
 */
function sectionsOf(elements: readonly PageElement[], numberOf: (part: PageElement | null) => number) {
  const headed = new Set<PageElement>();
  for (const headline of elements.filter(isHeadline))
    for (let up: PageElement | null = headline; up && !headed.has(up); up = up.parentElement) headed.add(up);
  const known = new Map<PageElement, string>();
  const sectionOf = (part: PageElement | null): string => {
    if (part === null) return '';
    const before = known.get(part);
    if (before !== undefined) return before;
    const isOne = isArticle(part) || part.className.trim() === '' || headed.size === 0 || headed.has(part);
    const section = isOne ? `${numberOf(part)}` : `${sectionOf(part.parentElement)} ${looksOf(part)}`;
    known.set(part, section);
    return section;
  };
  return sectionOf;
}

/** What is slight says nothing of where the text stands. */
function tells({ paragraph }: ParagraphPlace): boolean {
  return !paragraph.slight;
}

function placeOf(element: PageElement, at: number): Place {
  let part = element.parentElement;
  while (part && isWrapper(part)) part = part.parentElement;
  return { element, at, part, around: part?.parentElement ?? null };
}

function looksOf({ localName, className }: PageElement): string {
  return `${localName}.${className}`;
}

/**
 * Puts back what Readability left out of the text although it kept most of what stands in the same place: in the same part of the
 * page, in parts beside it that look alike, or between kept paragraphs that look like it; and the headings over what is there. Only what
 * is still one with the page is put back: of a page that Readability read again from the start, nothing.
 */
export function putBack(found: PageElement, { paragraphs, headings }: Places): void {
  const isThere = (one: ParagraphPlace) => found.contains(standing(one));
  const kept = paragraphs.filter((one) => tells(one) && isThere(one));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return;
  const known = keptIn(
    found,
    paragraphs.map(({ paragraph }) => paragraph),
  );
  const missed = paragraphs.filter((one) => tells(one) && !known.has(one.paragraph));
  const mostlyKept = (key: Key) => {
    const [there, gone] = [lengthsBy(key, kept), lengthsBy(key, missed)];
    return (one: ParagraphPlace) => (there.get(one[key]) ?? 0) > (gone.get(one[key]) ?? 0);
  };
  const [inPart, inKin, inLooks] = [mostlyKept('inPart'), mostlyKept('inKin'), mostlyKept('inLooks')];
  const [inNames, inSections] = [mostlyKept('inNames'), mostlyKept('inSections')];
  /** Lists and tables of which little is prose. */
  const poor = new Set<PageElement>();
  let before: ParagraphPlace | null = null;
  for (const [index, one] of paragraphs.entries()) {
    const between = one.at > first.at && one.at < last.at;
    const isKin =
      inPart(one) || inKin(one) || (between && inLooks(one)) || (one.inNames !== '' && inNames(one)) || inSections(one);
    if (!isThere(one) && !known.has(one.paragraph) && isKin) {
      const unit = unitOf(standing(one), found);
      if (!poor.has(unit) && 2 * proseIn(unit, paragraphs, index) < packedText(unit).length) poor.add(unit);
      if (!poor.has(unit)) insert(unit, before, first, found);
    }
    if (isThere(one)) before = one;
  }
  putBackHeadings(found, paragraphs, headings);
}

/** The element in which a paragraph stands now: Readability may have put another into its place. */
function standing({ element, paragraph: { first } }: ParagraphPlace): PageElement {
  if (element.contains(first)) return element;
  let around: PageElement | null = first.parentNode?.nodeType === ELEMENT ? first.parentNode : null;
  while (around && isInline(around) && around.parentElement) around = around.parentElement;
  return around ?? element;
}

function lengthsBy(key: Key, paragraphs: readonly ParagraphPlace[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const one of paragraphs) lengths.set(one[key], (lengths.get(one[key]) ?? 0) + one.paragraph.packed.length);
  return lengths;
}

/** Of the paragraphs in a unit, of which one stands at that index; in characters without blanks. They follow each other. */
function proseIn(unit: PageElement, paragraphs: readonly ParagraphPlace[], index: number): number {
  const isWithin = (at: number) => {
    const other = paragraphs[at];
    return other !== undefined && unit.contains(standing(other));
  };
  let [from, to] = [index, index + 1];
  while (isWithin(from - 1)) from--;
  while (isWithin(to)) to++;
  return lengthOf(paragraphs.slice(from, to).map(({ paragraph }) => paragraph));
}

/** Over a paragraph that is there, in its part or in one around it. */
function putBackHeadings(found: PageElement, paragraphs: readonly ParagraphPlace[], headings: readonly Place[]): void {
  let next = 0;
  for (const heading of headings) {
    while ((paragraphs[next]?.at ?? Number.POSITIVE_INFINITY) <= heading.at) next++;
    const below = paragraphs[next];
    if (found.contains(heading.element) || !below || !found.contains(standing(below))) continue;
    const isKin = [below.part, below.around].some((part) => part === heading.part || part === heading.around);
    if (!isKin) continue;
    const unit = unitOf(standing(below), found);
    unit.parentNode?.insertBefore(heading.element, unit);
  }
}

/** With the list or the quotation around it. */
function unitOf(element: PageElement, found: PageElement): PageElement {
  let unit = element;
  for (let up = unit.parentElement; up && up !== found && isWrapper(up); up = up.parentElement) unit = up;
  return unit;
}

/** Behind what stood before it, or before the first. */
function insert(unit: PageElement, before: ParagraphPlace | null, first: ParagraphPlace, found: PageElement): void {
  const beside = unitOf(standing(before ?? first), found);
  beside.parentNode?.insertBefore(unit, before ? beside.nextSibling : beside);
}
