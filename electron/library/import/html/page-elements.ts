import { readDateLine } from '../../../../shared/clean/dates.ts';
import { keyOf } from '../../../../shared/clean/line.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';

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

export function bylineTexts(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[rel="author"], [itemprop="author"], .byline, .author, .author-name, .post-author, .entry-author, [class*="byline"], [class*="author__name"], [class*="author-name"], [class*="authorname"]',
  );
  const texts = [...elements]
    .slice(0, 12)
    .filter((one) => one.closest('[class*="comment"], aside, footer') === null)
    .map(textOf);
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
    const text = textOf(element);
    if (
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

function textOf(element: Element): string {
  return tidy(element.textContent ?? '');
}
