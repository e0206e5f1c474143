import { namesDay } from '../../../../shared/clean/metadata/agreeing-day.ts';
import { findDate, readDateLine } from '../../../../shared/clean/metadata/dates.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';
import { beginning, lineOf, textUpTo } from './line-texts.ts';
import { hasTag } from './page/names.ts';
import type { PageElement } from './page/tree.ts';
import { within } from './within.ts';

/** Days that stand on the page for everybody to see. */

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
    const text = textUpTo(element, 120);
    if (text === null || text.length < 8 || isBeside(element)) continue;
    const date = readDateLine(keyOf(text));
    if (date?.iso && !date.updated && !EVENT.test(text) && element.closest(isElsewhere) === null) found.push(text);
  }
  return found;
}

/** Parts that tell the days of other articles and of posts. Under a name of theirs that holds the headline stands the article. */
const OTHERS = /(?:^|[\s_-])(?:sidebar|trending|related|recommend\w*|teasers?|previews?|tweets?|twitter)(?:$|[\s_-])/i;
const isHeadline = hasTag('h1');
const isHeading = hasTag('h1', 'h2', 'h3');

function isElsewhere(element: PageElement): boolean {
  return OTHERS.test(`${element.className} ${element.id}`) && element.find(isHeadline).length === 0;
}

/** The day on which something begins or ends is not the day it was published. */
const EVENT =
  /\b(?:until|through|expires?|bis|verf[uü]gbar|g[uü]ltig|hasta|jusqu['’]?(?:au|[aà])|termine?|beginn|event|starts?)\b/i;
const UPDATED = /\b(?:updated|modified|aktualisiert|ge[aä]ndert|actualizad[oa]|mise? [aà] jour|aggiornato)\b/i;
const PUBLISHED = /\b(?:published|posted|ver[oö]ffentlicht|erschienen|publicad[oa]|publi[eé]e?|pubblicato)\b/i;

interface DateByHeadline {
  text: string;
  /** The day on which the page was altered. */
  updated: boolean;
  /** Above the headline, where pages also show what day it is. */
  above: boolean;
}

/** Short lines around the headline that hold a day: "Lübeck, 31. März 2003", "April 19, 2019". */
export function datesByHeadline(elements: readonly PageElement[]): DateByHeadline[] {
  const all = elements.filter(hasTag('h1', 'p', 'span', 'div', 'small', 'em', 'time', 'h5', 'h6', 'li'));
  const at = all.findIndex(({ localName }) => localName === 'h1') + 1;
  if (at === 0) return [];
  // Only as many are looked at as are wanted: to ask where an element lies is dear.
  const isBeside = within(['aside', 'footer', 'nav', 'blockquote'], /comment|related|teaser/i);
  const isLine = (element: PageElement) =>
    element.localName !== 'h1' && element.childElementCount <= 2 && !isBeside(element);
  const after = all.values().drop(at).filter(isLine).take(25);
  const before = all.slice(0, at).reverse().values().filter(isLine).take(8).toArray().reverse();
  const dateOf = (above: boolean) => (element: PageElement) => {
    const text = textUpTo(element, 60);
    const isDate = text !== null && text.length >= 8 && !EVENT.test(text) && findDate(keyOf(text))?.iso;
    return isDate ? [{ text, updated: UPDATED.test(text) && !PUBLISHED.test(text), above }] : [];
  };
  return [...after.flatMap(dateOf(false)), ...before.flatMap(dateOf(true))].slice(0, 1);
}

/** A paragraph that begins with its day: "29.11.2022 – The harbour …", "Press release of 25 January 2022 | Berlin". */
export function openingDates(elements: readonly PageElement[]): string[] {
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  const isBeside = within(['aside', 'footer', 'nav', 'li'], /comment|related|teaser|card/i);
  const paragraphs = elements
    .slice(heading + 1)
    .values()
    .filter(hasTag('p', 'strong'));
  for (const element of paragraphs.take(6)) {
    const start = beginning(element).slice(0, 70);
    const date = findDate(keyOf(start));
    if (date?.iso && OPENS.test(keyOf(start).slice(0, date.start)) && !isBeside(element)) return [start];
  }
  return [];
}

/** What may stand before a day that a text begins with: nothing, a bracket, or what the text is. */
const OPENS =
  /^\(?(?:(?:presse)?(?:mitteilung|meldung|information)(?: nr\. ?[\d/]+)? vom |(?:press|news) release(?: of)?,? )?$/;

/** The only day that stands alone in a line anywhere in the page's main part, a place before it allowed. */
export function loneDates(elements: readonly PageElement[]): string[] {
  const isBeside = within(
    ['aside', 'footer', 'nav', 'form'],
    /comment|related|teaser-?list|reply|leserbrief|copyright|footer|event|calendar|termin/i,
    /comment|footer/i,
  );
  const isLine = hasTag('p', 'span', 'div', 'small', 'em', 'i', 'time', 'li', 'dd', 'dt', 'td', 'strong', 'h5', 'h6');
  const days = new Map<string, string>();
  const headline = elements.findIndex(isHeading);
  for (const [index, element] of elements.entries()) {
    if (!isLine(element) || element.childElementCount > 1) continue;
    const text = lineOf(element, 60);
    if (text === null || text.length < 8 || !/\d{2}/.test(text)) continue;
    const date = readDateLine(keyOf(text.replace(PLACE, '')));
    if (!date?.iso || date.updated || EVENT.test(text) || isBeside(element)) continue;
    // What day it is, as pages show at the top.
    if (index < headline && namesDay(keyOf(text))) continue;
    days.set(date.iso, text);
    if (days.size > 1) return [];
  }
  return [...days.values()];
}

const PLACE = /^\p{Lu}[\p{L}. /-]{1,25}, /u;
