import { looksLikeNames } from '../../../../shared/clean/metadata/byline.ts';
import { findDate } from '../../../../shared/clean/metadata/dates.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';
import { tidy } from '../../../../shared/clean/text/tidy.ts';
import { isGivenName } from '../../../../shared/names/given-names.ts';
import { beginning, lineOf, partsOf, textOf } from './line-texts.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';
import { type Within, within } from './within.ts';

/** Who signs a page, by what the page calls its elements and by how its lines are made. */

/** In the part of a page where others sign: comments, other articles. */
const elsewhere = () => within(['aside', 'footer', 'nav'], /comment|related|teaser|sidebar/i, /comment/i);

export interface BylineText {
  line: string;
  /** The names in elements of their own at the beginning of the line, what stands before a name left out. */
  names: string | null;
  /** The page calls it a byline; otherwise it is only near the headline and named after the author. */
  sure: boolean;
}

export function bylineTexts(elements: readonly PageElement[]): BylineText[] {
  const isBeside = within(['aside', 'footer'], /comment/);
  const isBox = within([], /author-info/);
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  const found = new Map<string, BylineText>();
  const signed = elements
    .entries()
    .filter(([index, one]) => isByline(one, isBox) || isNearName(one, index - heading, heading));
  for (const [, element] of signed.take(16)) {
    if (isBeside(element) && !(isSigned(element) && isInArticle(element))) continue;
    const line = partsOf(element);
    if (line.length < 3 || line.length > 120 || found.has(line)) continue;
    found.set(line, { line, names: leadingNames(element), sure: isByline(element, isBox) });
    if (found.size >= 6) break;
  }
  return [...found.values()];
}

/** Names that pages give to a line that is signed, in part or as a whole. */
const BYLINE = /byline|author[-_]{0,2}(?:info[-_]{1,2})?name/i;
const BYLINES = /(?:^|\s)(?:authors?|autor(?:en)?|(?:post|entry|article|date)-author)(?:\s|$)/;

function isByline(element: PageElement, isBox: Within): boolean {
  const names = element.className;
  if (names !== '' && (BYLINE.test(names) || BYLINES.test(names))) return true;
  return isSigned(element) || (element.localName === 'a' && isBox(element));
}

/** The page says so itself, and not only by a name that it gives. */
function isSigned(element: PageElement): boolean {
  return element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author';
}

/** Papers sign below the text too, in the foot of the article. */
function isInArticle(element: PageElement): boolean {
  return element.closest(({ localName }) => localName === 'article') !== null;
}

/** Names of elements made of many words, of which one is the author: `hero__author`, `blog-author-wrapper`, `PostAuthor`. */
const OF_AUTHOR =
  /(?:^|[-_])(?:authors?|autor|auteur)(?:[-_]+(?:wrapper|container|names?|text|info|data|details|link|title|line|label|box))*$/;

/** An element close below the headline that is called its author's, and holds no more than a name. */
function isNearName(element: PageElement, below: number, heading: number): boolean {
  if (heading < 0 || below < 0 || below > NEAR || element.className === '') return false;
  const names = element.className.split(/\s+/).map((name) => name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase());
  if (!names.some((name) => OF_AUTHOR.test(name))) return false;
  const line = lineOf(element, 60);
  return line !== null && isName(line.replace(SIGNED, ''));
}

/** The names at the beginning of a line that stand in elements of their own: what follows is a role or a button. */
function leadingNames(element: PageElement): string | null {
  const parts = leaves(element).filter((part) => !LEADS.test(part));
  const [first = '', ...after] = parts.map((part) => part.replace(SIGNED, '').replace(/\s*[|·•–-]$/, ''));
  if (!isName(first) || /^(?:[,&]|(?:and|und|y|et)\b)/.test(after[0] ?? '')) return null;
  const end = after.findIndex((part) => !isName(part) || !isGivenName(part.split(/[\s-]/)[0] ?? ''));
  return [...new Set([first, ...after.slice(0, end < 0 ? after.length : end)])].join(', ');
}

const LEADS = /^(?:by|von|par|por|author|autor|auteur|(?:written|posted) by)\s?:?$/i;

/** The texts of an element, one for each place where words stand. */
function leaves(element: PageElement): string[] {
  const texts: string[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== TEXT) texts.push(...leaves(child));
    else if (child.data.trim() !== '') texts.push(tidy(child.data));
  }
  return texts;
}

/** The words before a name; the name itself is told by its capital. */
const SIGNED =
  /^(?:(?:(?:written|posted|published|geschrieben|verfasst|gepostet|ver[oö]ffentlicht|erstellt|escrito|publi[eé]|propos recueillis|scritto|pubblicato) )?(?:by|von|par|por|di|durch)\s*:?\s+|(?:text|texte|texto|autor(?:in|a|e)?|authors?|auteurs?|foto und text|ein beitrag von|ein gastbeitrag von|interview)\s*:\s*)/i;

/** Short lines that are signed in words: "Posted by Ann Lee on 3 March". Of elements within each other, the innermost. */
export function signedTexts(elements: readonly PageElement[]): string[] {
  const found: { element: PageElement; text: string }[] = [];
  const isBeside = within(['aside', 'footer', 'nav'], /comment|related/, /comment/);
  const isLine = hasTag('p', 'span', 'div', 'small', 'em', 'strong', 'li', 'address', 'h4', 'h5', 'h6');
  for (const element of elements.values().filter(isLine).take(4000)) {
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
    if (isBeside(element)) continue;
    if (found.at(-1)?.element.contains(element)) found.pop();
    else if (found.length >= 2) break;
    found.push({ element, text });
  }
  return found.map(({ text }) => text);
}

/** Lines of a name and a day below the headline: "11.12.2019 - Ann Lee", "Ann Lee, 3 March 2024". */
export function datedNames(elements: readonly PageElement[]): { name: string; line: string }[] {
  const isElsewhere = elsewhere();
  const isLine = hasTag('p', 'span', 'div', 'small', 'li', 'h2', 'h5', 'h6');
  const lines = belowHeading(elements)
    .values()
    .filter((element) => isLine(element) && element.childElementCount <= 4);
  for (const element of lines.take(60)) {
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
  /^(?:zur?|zum|alle|mehr|[üu]ber|read|view|all|more|see|the|der|die|das|this|about|contact|our|unser\p{L}*|weiter\p{L}*|ver|todos|tous|voir|toutes|learn|posted|written|published|reviewed|related|personal)\b/iu;

/** Words of headings and sections that no name has. */
const NO_NAME =
  /(?:^|\s)(?:In|On|At|Of|For|The|To|With|From|It|Is|Are|Why|What|How|Your|Our|News|Posts?|Topics?|Students?|Comments?|More)(?=\s|$)/i;

function isName(text: string): boolean {
  return looksLikeNames(text) && !LABEL.test(text) && !NO_NAME.test(text);
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|redacteur|profile?s?|people|staff|by)\/[^/]+\/?(?:[?#]|$)/i;

/** Elements below the headline among which the author's name is looked for. */
const NEAR = 60;

/** Names that link to the page of an author, from the headline on; `near` when they stand close below it. */
export function authorLinks(elements: readonly PageElement[]): { name: string; near: boolean }[] {
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  const isElsewhere = elsewhere();
  for (const [index, link] of elements.entries()) {
    if (index < heading || link.localName !== 'a') continue;
    const near = heading >= 0 && index - heading <= NEAR;
    const isMarked = link.getAttribute('rel') === 'author';
    if (!isMarked && !AUTHOR_PAGE.test(link.getAttribute('href') ?? '')) continue;
    if (isElsewhere(link) && !((isMarked || near) && isInArticle(link))) continue;
    const name = leadingNames(link) ?? partsOf(link);
    // Blogs sign with one name, or a made-up one.
    if (isName(name) || ((isMarked || near) && isPenName(name))) return [{ name, near }];
  }
  return [];
}

function isPenName(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}_.-]{2,24}$/u.test(text) && !LABEL.test(text) && !NO_NAME.test(text);
}

/** The last line of the text, when it is set apart and nothing but a name. */
export function endSignatures(elements: readonly PageElement[]): string[] {
  const isMarked = hasTag('strong', 'b', 'em', 'i');
  const isElsewhere = elsewhere();
  const names = elements.filter((element) => {
    const paragraph = element.parentElement;
    if (!isMarked(element) || paragraph?.localName !== 'p') return false;
    const text = textOf(element);
    return text.length <= 40 && textOf(paragraph) === text && isName(text) && !isElsewhere(element);
  });
  const last = names.at(-1);
  return last && names.length === 1 && isGivenName(textOf(last).split(/[\s-]/)[0] ?? '') ? [textOf(last)] : [];
}
