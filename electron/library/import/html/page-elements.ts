import { findDate, readDateLine } from '../../../../shared/clean/dates.ts';
import { keyOf } from '../../../../shared/clean/line.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import { within } from './within.ts';

/** What stands on the page for everybody to see, by what the page calls the elements. */

/** The headline: the only h1, or the one that the page marks as its article's. */
export function headlines(document: Document): string[] {
  const marked = '[itemprop="headline"], .entry-title, .post-title, .article-title, .article__title, .article-headline';
  const all = [...document.querySelectorAll('h1')].filter((one) => textOf(one).length >= 3);
  const within = all.filter((one) => one.matches(marked) || one.closest('article, main') !== null);
  if (all.length === 1) return all.map(headlineText);
  if (within.length === 1) return within.map(headlineText);
  const titles = [...document.querySelectorAll(marked)].filter((one) => textOf(one).length >= 3);
  return titles.length === 1 ? titles.map(headlineText) : [];
}

/** Without the section or the kicker that some pages put into the headline. */
function headlineText(heading: Element): string {
  const kicker = heading.querySelector(
    '[class*="kicker"], [class*="eyebrow"], [class*="overline"], [class*="dachzeile"], [class*="topline"], [class*="supertitle"]',
  );
  const whole = textOf(heading);
  const over = kicker ? textOf(kicker) : '';
  return over !== '' && whole.startsWith(over) && whole.length > over.length + 10
    ? whole.slice(over.length).replace(/^[\s:–—-]+/, '')
    : whole;
}

export function timeTexts(document: Document): string[] {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  return times
    .slice(0, 3)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '');
}

/** Short texts in elements that the page calls a date: only such as hold a date and little else. */
export function dateTexts(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[class*="date" i], [class*="publish" i], [class*="meta" i], [class*="time" i], [class*="byline" i], [id*="date" i]',
  );
  const found: string[] = [];
  for (const element of [...elements].slice(0, 60)) {
    if (found.length >= 3) break;
    const text = textOf(element);
    if (text.length < 8 || text.length > 120 || element.closest('[class*="comment"], aside, footer, nav') !== null)
      continue;
    const date = readDateLine(keyOf(text));
    if (date?.iso && !date.updated) found.push(text);
  }
  return found;
}

/** Short lines around the headline that hold a day: "Lübeck, 31. März 2003", "April 19, 2019". */
export function datesByHeadline(document: Document): string[] {
  const heading = document.querySelector('h1');
  if (!heading) return [];
  const all = [...document.querySelectorAll('h1, p, span, div, small, em, time, h5, h6, li')];
  const at = all.indexOf(heading) + 1;
  // Only as many are looked at as are wanted: to ask where an element lies is dear.
  const isBeside = within(['aside', 'footer', 'nav'], /comment|related|teaser/i);
  const isLine = (element: Element) =>
    element.localName !== 'h1' && element.childElementCount <= 2 && !isBeside(element);
  const after = all.values().drop(at).filter(isLine).take(25);
  const before = all.slice(0, at).reverse().values().filter(isLine).take(8).toArray().reverse();
  const found = [...after, ...before]
    .map(textOf)
    .filter((text) => text.length >= 8 && text.length <= 60 && findDate(keyOf(text))?.iso);
  return found.slice(0, 1);
}

export function textOf(element: Element): string {
  return tidy(element.textContent ?? '');
}
