import { looksLikeNames } from '../../../../shared/clean/byline.ts';
import { findDate } from '../../../../shared/clean/dates.ts';
import { keyOf } from '../../../../shared/clean/line.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import { beginning, lineOf, partsOf } from './line-texts.ts';
import { hasClass, hasTag } from './page/names.ts';
import type { PageElement } from './page/tree.ts';
import { textOf } from './page-elements.ts';
import { within } from './within.ts';

/** Who signs a page, by what the page calls its elements and by how its lines are made. */

/** In the part of a page where others sign: comments, other articles. */
const isElsewhere = within(['aside', 'footer', 'nav'], /comment|related|teaser|sidebar/i, /comment/i);

export function bylineTexts(elements: readonly PageElement[]): string[] {
  const isBeside = within(['aside', 'footer'], /comment/);
  const texts = elements
    .filter(isByline)
    .slice(0, 12)
    .filter((one) => !isBeside(one))
    .map(partsOf);
  return [...new Set(texts)].filter((text) => text.length >= 3 && text.length <= 120).slice(0, 6);
}

const BYLINES = [
  'author',
  'authors',
  'autor',
  'autoren',
  'post-author',
  'entry-author',
  'article-author',
  'date-author',
];

function isByline(element: PageElement): boolean {
  if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author') return true;
  const names = element.className;
  if (/byline|author[-_]{0,2}(?:info[-_]{1,2})?name/i.test(names) || BYLINES.some((name) => hasClass(element, name)))
    return true;
  const around = element.localName === 'a' ? element.parentElement : null;
  return around !== null && around.closest((one) => one.className.includes('author-info')) !== null;
}

/** The words before a name; the name itself is told by its capital. */
const SIGNED =
  /^(?:(?:(?:written|posted|published|geschrieben|verfasst|gepostet|ver[oö]ffentlicht|erstellt|escrito|publi[eé]|propos recueillis|scritto|pubblicato) )?(?:by|von|par|por|di|durch)\s*:?\s+|(?:text|texte|texto|autor(?:in|a|e)?|authors?|auteurs?|foto und text|ein beitrag von|ein gastbeitrag von|interview)\s*:\s*)/i;

/** Short lines that are signed in words: "Posted by Ann Lee on 3 March". */
export function signedTexts(elements: readonly PageElement[]): string[] {
  const found: string[] = [];
  const isBeside = within(['aside', 'footer', 'nav'], /comment|related/, /comment/);
  const isLine = hasTag('p', 'span', 'div', 'small', 'em', 'strong', 'li', 'address', 'h4', 'h5', 'h6');
  for (const element of elements.values().filter(isLine).take(4000)) {
    if (found.length >= 2) break;
    if (element.childElementCount > 6) continue;
    const text = SIGNED.test(beginning(element)) ? lineOf(element, 100) : null;
    if (
      text === null ||
      text.length < 6 ||
      text.length > 100 ||
      !/^\p{Lu}\p{L}*[\p{Ll}.]/u.test(text.replace(SIGNED, '')) ||
      !SIGNED.test(text)
    )
      continue;
    if (!isBeside(element)) found.push(text);
  }
  return found;
}

/** Lines of a name and a day below the headline: "11.12.2019 - Ann Lee", "Ann Lee, 3 March 2024". */
export function datedNames(elements: readonly PageElement[]): { name: string; line: string }[] {
  const isLine = hasTag('p', 'span', 'div', 'small', 'li', 'h2', 'h5', 'h6');
  const lines = belowHeading(elements).filter((element) => isLine(element) && element.childElementCount <= 4);
  for (const element of lines.slice(0, 60)) {
    const line = lineOf(element, 70);
    if (line === null || line.length > 70 || findDate(keyOf(line)) === null) continue;
    const name = line
      .replace(
        /(?:\d{1,2}[./ ]\s?(?:\d{1,2}|\p{L}+)[./ ]\s?\d{2,4}|\p{L}+ \d{1,2}, \d{4})(?:,?\s*\d{1,2}[:.]\d{2}(?:\s*(?:uhr|h|am|pm))?)?/iu,
        '|',
      )
      .replace(/\s(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\s*(?=\|)/i, ' ')
      .split(/\s*[|,–—•·/]\s*|\s-\s|(?:^|\s)(?:by|von|par|por)\s/i)
      .map((part) => part.replace(/^[\s-]+|[\s-]+$/g, ''))
      .find(isName);
    if (name && !isElsewhere(element)) return [{ name: tidy(name), line }];
  }
  return [];
}

/** What follows the page's first headline; nothing where it has none. */
function belowHeading(elements: readonly PageElement[]): readonly PageElement[] {
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  return heading < 0 ? [] : elements.slice(heading + 1);
}

/** Links and labels begin like names too. */
const LABEL =
  /^(?:zur?|zum|alle|mehr|[üu]ber|read|view|all|more|see|the|der|die|das|this|about|contact|our|unser\p{L}*|weiter\p{L}*|ver|todos|tous|voir|toutes)\b/iu;

function isName(text: string): boolean {
  return looksLikeNames(text) && !LABEL.test(text);
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|redacteur|profile?s?|people|staff|by)\/[^/]+\/?(?:[?#]|$)/i;

/** Elements below the headline among which the author's name is looked for. */
const NEAR = 60;

/** Names that link to the page of an author, from the headline on; `near` when they stand close below it. */
export function authorLinks(elements: readonly PageElement[]): { name: string; near: boolean }[] {
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  for (const [index, link] of elements.entries()) {
    if (index < heading || link.localName !== 'a') continue;
    const leads = link.getAttribute('rel') === 'author' || AUTHOR_PAGE.test(link.getAttribute('href') ?? '');
    if (!leads || isElsewhere(link)) continue;
    const name = textOf(link);
    if (isName(name)) return [{ name, near: heading >= 0 && index - heading <= NEAR }];
  }
  return [];
}

/** The last line of the text, when it is set apart and nothing but a name. */
export function endSignatures(elements: readonly PageElement[]): string[] {
  const isMarked = hasTag('strong', 'b', 'em', 'i');
  const names = elements.filter((element) => {
    const paragraph = element.parentElement;
    if (!isMarked(element) || paragraph?.localName !== 'p') return false;
    const text = textOf(element);
    return text.length <= 40 && textOf(paragraph) === text && isName(text) && !isElsewhere(element);
  });
  const last = names.at(-1);
  return last && names.length === 1 ? [textOf(last)] : [];
}
