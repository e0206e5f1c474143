import { looksLikeNames } from '../../../../shared/clean/byline.ts';
import { findDate } from '../../../../shared/clean/dates.ts';
import { keyOf } from '../../../../shared/clean/line.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import { textOf } from './page-elements.ts';

/** Who signs a page, by what the page calls its elements and by how its lines are made. */

const ELSEWHERE =
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="sidebar" i], aside, footer, nav';

/** The words of an element with a space between those of its parts: icons and counters are set without one. */
function partsOf(element: Element): string {
  const parts: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    else if (node.nodeType === 1 && !/^(?:script|style|button|svg)$/i.test(node.nodeName))
      parts.push(partsOf(node as Element));
  }
  return tidy(parts.join(' '));
}

/** The same for lines; null when it is surely longer than `most` characters, which is told without reading all of it. */
function lineOf(element: Element, most: number): string | null {
  return hasMore(element, most) ? null : partsOf(element);
}

/** Counts only what tidying keeps. A loop over what is left to look at: whole pages are among the elements. */
function hasMore(element: Element, most: number): boolean {
  let left = most;
  const open: Node[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (((code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x2000 && code !== 0xad)) && --left < 0)
          return true;
      }
    } else if (!/^(?:script|style|button|svg)$/i.test(node.nodeName)) open.push(...node.childNodes);
  }
  return false;
}

/** Characters at the beginning of a text that tell whether it is signed. */
const BEGINNING = 60;

/** The first words of an element, as `partsOf` has them. */
function beginning(element: Element): string {
  let text = '';
  const read = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < BEGINNING; child = child.nextSibling) {
      if (child.nodeType === 3) text = `${text} ${child.textContent ?? ''}`.trimStart();
      else if (child.nodeType === 1 && !/^(?:script|style|button|svg)$/i.test(child.nodeName)) read(child);
    }
  };
  read(element);
  return tidy(text);
}

export function bylineTexts(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[rel="author"], [itemprop="author"], .byline, .author, .authors, .autor, .autoren, .author-name, .post-author, .entry-author, .article-author, .date-author, [class*="byline"], [class*="author__name"], [class*="author-name"], [class*="authorname"], [class*="author-info"] a',
  );
  const texts = [...elements]
    .slice(0, 12)
    .filter((one) => one.closest('[class*="comment"], aside, footer') === null)
    .map(partsOf);
  return [...new Set(texts)].filter((text) => text.length >= 3 && text.length <= 120).slice(0, 6);
}

/** The words before a name; the name itself is told by its capital. */
const SIGNED =
  /^(?:(?:(?:written|posted|published|geschrieben|verfasst|gepostet|ver[oö]ffentlicht|erstellt|escrito|publi[eé]|propos recueillis|scritto|pubblicato) )?(?:by|von|par|por|di|durch)\s*:?\s+|(?:text|texte|texto|autor(?:in|a|e)?|authors?|auteurs?|foto und text|ein beitrag von|ein gastbeitrag von|interview)\s*:\s*)/i;

/** Short lines that are signed in words: "Posted by Ann Lee on 3 March". */
export function signedTexts(document: Document): string[] {
  const found: string[] = [];
  for (const element of [
    ...document.querySelectorAll('p, span, div, small, em, strong, li, address, h4, h5, h6'),
  ].slice(0, 4000)) {
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
    if (element.closest('[class*="comment"], [id*="comment"], [class*="related"], aside, footer, nav') === null)
      found.push(text);
  }
  return found;
}

/** Lines of a name and a day below the headline: "11.12.2019 - Ann Lee", "Ann Lee, 3 March 2024". */
export function datedNames(document: Document): { name: string; line: string }[] {
  const heading = document.querySelector('h1');
  if (!heading) return [];
  let looked = 0;
  for (const element of document.querySelectorAll('p, span, div, small, li, h2, h5, h6')) {
    if ((heading.compareDocumentPosition(element) & 4) === 0 || element.childElementCount > 4) continue;
    if (++looked > 60) break;
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
    if (name && element.closest(ELSEWHERE) === null) return [{ name: tidy(name), line }];
  }
  return [];
}

/** Links and labels begin like names too. */
const LABEL =
  /^(?:zur?|zum|alle|mehr|[üu]ber|read|view|all|more|see|the|der|die|das|this|about|contact|our|unser\p{L}*|weiter\p{L}*|ver|todos|tous|voir|toutes)\b/iu;

function isName(text: string): boolean {
  return looksLikeNames(text) && !LABEL.test(text);
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|redacteur|profile?s?|people|staff|by)\/[^/]+\/?(?:[?#]|$)/i;

/** Names that link to the page of an author, between the headline and the text. */
export function authorLinks(document: Document): string[] {
  const heading = document.querySelector('h1');
  for (const link of document.querySelectorAll('a[href]')) {
    if (!AUTHOR_PAGE.test(link.getAttribute('href') ?? '') || link.closest(ELSEWHERE) !== null) continue;
    if (heading && (heading.compareDocumentPosition(link) & 4) === 0) continue;
    const name = textOf(link);
    if (isName(name)) return [name];
  }
  return [];
}

/** The last line of the text, when it is set apart and nothing but a name. */
export function endSignatures(document: Document): string[] {
  const names = [...document.querySelectorAll('p > strong, p > b, p > em, p > i')].filter((element) => {
    const paragraph = element.closest('p');
    const text = textOf(element);
    return (
      paragraph !== null &&
      text.length <= 40 &&
      textOf(paragraph) === text &&
      isName(text) &&
      element.closest(ELSEWHERE) === null
    );
  });
  const last = names.at(-1);
  return last && names.length === 1 ? [textOf(last)] : [];
}
