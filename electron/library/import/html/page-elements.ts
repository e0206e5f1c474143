import { findDate, readDateLine } from '../../../../shared/clean/dates.ts';
import { keyOf } from '../../../../shared/clean/line.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import { hasClass, hasTag } from './page/names.ts';
import type { PageElement } from './page/tree.ts';
import { within } from './within.ts';

/** What stands on the page for everybody to see, by what the page calls the elements. */

/** The headline: the only h1, or the one that the page marks as its article's. */
export function headlines(elements: readonly PageElement[]): string[] {
  const all = elements.filter((one) => one.localName === 'h1' && textOf(one).length >= 3);
  const within = all.filter((one) => isMarkedTitle(one) || one.closest(hasTag('article', 'main')) !== null);
  if (all.length === 1) return all.map(headlineText);
  if (within.length === 1) return within.map(headlineText);
  const titles = elements.filter((one) => isMarkedTitle(one) && textOf(one).length >= 3);
  return titles.length === 1 ? titles.map(headlineText) : [];
}

const TITLES = ['entry-title', 'post-title', 'article-title', 'article__title', 'article-headline'];

function isMarkedTitle(element: PageElement): boolean {
  return element.getAttribute('itemprop') === 'headline' || TITLES.some((name) => hasClass(element, name));
}

/** Without the section or the kicker that some pages put into the headline. */
function headlineText(heading: PageElement): string {
  const [kicker] = heading.find((one) => /kicker|eyebrow|overline|dachzeile|topline|supertitle/.test(one.className));
  const whole = textOf(heading);
  const over = kicker ? textOf(kicker) : '';
  return over !== '' && whole.startsWith(over) && whole.length > over.length + 10
    ? whole.slice(over.length).replace(/^[\s:–—-]+/, '')
    : whole;
}

export function timeTexts(elements: readonly PageElement[]): string[] {
  const times = elements.filter(
    (one) =>
      (one.localName === 'time' && one.hasAttribute('datetime')) || one.getAttribute('itemprop') === 'datePublished',
  );
  return times
    .slice(0, 3)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
}

/** Short texts in elements that the page calls a date: only such as hold a date and little else. */
export function dateTexts(elements: readonly PageElement[]): string[] {
  const called = elements.filter((one) => /date|publish|meta|time|byline/i.test(one.className) || /date/i.test(one.id));
  const isBeside = within(['aside', 'footer', 'nav'], /comment/);
  const found: string[] = [];
  for (const element of called.slice(0, 60)) {
    if (found.length >= 3) break;
    const text = textOf(element);
    if (text.length < 8 || text.length > 120 || isBeside(element)) continue;
    const date = readDateLine(keyOf(text));
    if (date?.iso && !date.updated && !ENDS.test(text)) found.push(text);
  }
  return found;
}

/** The day something ends is not the day it was published. */
const ENDS = /\b(?:until|through|expires?|bis|verf[uü]gbar|g[uü]ltig|hasta|jusqu['’]?(?:au|[aà]))\b/i;

/** Short lines around the headline that hold a day: "Lübeck, 31. März 2003", "April 19, 2019". */
export function datesByHeadline(elements: readonly PageElement[]): string[] {
  const all = elements.filter(hasTag('h1', 'p', 'span', 'div', 'small', 'em', 'time', 'h5', 'h6', 'li'));
  const at = all.findIndex(({ localName }) => localName === 'h1') + 1;
  if (at === 0) return [];
  // Only as many are looked at as are wanted: to ask where an element lies is dear.
  const isBeside = within(['aside', 'footer', 'nav'], /comment|related|teaser/i);
  const isLine = (element: PageElement) =>
    element.localName !== 'h1' && element.childElementCount <= 2 && !isBeside(element);
  const after = all.values().drop(at).filter(isLine).take(25);
  const before = all.slice(0, at).reverse().values().filter(isLine).take(8).toArray().reverse();
  const found = [...after, ...before]
    .map(textOf)
    .filter((text) => text.length >= 8 && text.length <= 60 && !ENDS.test(text) && findDate(keyOf(text))?.iso);
  return found.slice(0, 1);
}

export function textOf(element: PageElement): string {
  return tidy(element.textContent);
}
