import { ENOUGH, fullest, prosePart } from './containers.ts';
import { findLead } from './lead.ts';
import { linkLength, textLength } from './measures.ts';
import { findOpening, openingsOf } from './opening.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';
import type { Page } from './parse-page.ts';
import { proseOf } from './prose.ts';
import { placesOf, putBack } from './put-back.ts';
import { readArticle } from './reader.ts';
import { holdsMost, isWrongPart, missesPart } from './wrong-part.ts';

export interface MainContent {
  /** Where the article's text stands. */
  root: PageElement;
  /** Its opening paragraphs, where the page sets them apart from the rest. */
  lead: readonly PageElement[];
}

/** The part of a page that holds the article. Alters the page's document. */
export function mainContent(page: Page): MainContent | null {
  const { document, elements } = page;
  const prose = proseOf(elements, document.body);
  const best = fullest(elements, prose);
  const part = prosePart(elements, prose, document.body);
  const lead = findLead(elements);
  const openings = lead ? null : openingsOf(elements, prose);
  const withLead = (root: PageElement, isText: (element: PageElement, at: number) => boolean): MainContent => {
    return { root, lead: lead ? [lead] : openings ? findOpening(openings, elements, isText) : [] };
  };
  /** Of an element that is not the page's any more. */
  const copied = (root: PageElement, index: number): MainContent => {
    const end = index + root.find(() => true).length;
    return withLead(root, (_, at) => at > index && at <= end);
  };
  // Readability takes the document apart.
  const untouched = best?.element.cloneNode(true) ?? null;
  const places = placesOf(elements, prose);
  unnameHeadings(elements);
  for (const thread of prose.foreignThreads) thread.remove();
  const found = readArticle(document);
  const root =
    found && best && untouched && isWrongPart(found, best, untouched, prose) ? untouched : (found ?? untouched);
  // Where a part is called an article and its text has been found, no other is looked for.
  const isArticle = root !== null && best?.named && !best.oneOfMany && best.length >= ENOUGH && holdsMost(root, best);
  if (root && part && !isArticle && missesPart(root, part, prose)) {
    const whole = page.again().elements[part.index];
    if (whole) return copied(whole, part.index);
  }
  if (root === null) {
    const { body } = page.again().document;
    return body && { root: body, lead: lead ? [lead] : [] };
  }
  if (root === untouched && best) return copied(root, elements.indexOf(best.element));
  putBack(root, places);
  return withLead(root, (element) => root.contains(element));
}

/** What Readability takes for furniture by its name alone: “header” among them, which is how pages call their headings. */
const UNLIKELY = /banner|community|extra|header|legends|related|remark|supplemental/i;
const isHeading = hasTag('h2', 'h3', 'h4', 'h5', 'h6');

/** Takes their names from headings of the text, and from what holds nothing but one, so that they are not passed over for these. */
function unnameHeadings(elements: readonly PageElement[]): void {
  for (const heading of elements) {
    if (!isHeading(heading)) continue;
    // What folds a part in and out is its heading.
    for (const button of heading.getElementsByTagName('button')) {
      while (button.firstChild) button.parentNode?.insertBefore(button.firstChild, button);
      button.remove();
    }
    if (2 * linkLength(heading) > textLength(heading)) continue;
    let around: PageElement | null = heading;
    do {
      if (UNLIKELY.test(`${around.className} ${around.id}`)) {
        around.removeAttribute('class');
        around.removeAttribute('id');
      }
      around = isAlone(around) ? around.parentElement : null;
    } while (around);
  }
}

function isAlone(element: PageElement): boolean {
  const { childNodes } = element.parentElement ?? { childNodes: [] };
  return childNodes.every((node) => node === element || (node.nodeType === TEXT && node.data.trim() === ''));
}
