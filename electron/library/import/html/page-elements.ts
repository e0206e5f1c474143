import { textOf } from './line-texts.ts';
import { hasClass, hasTag } from './page/names.ts';
import type { PageElement } from './page/tree.ts';

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
