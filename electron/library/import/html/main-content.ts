import { ENOUGH, fullest, prosePart } from './containers.ts';
import { findLead } from './lead.ts';
import { linkLength, textLength } from './measures.ts';
import { findOpening } from './opening.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, TEXT } from './page/tree.ts';
import type { Page } from './parse-page.ts';
import { proseOf } from './prose.ts';
import { placesOf, putBack } from './put-back.ts';
import { readArticle } from './reader.ts';
import { isWrongPart, missesPart } from './wrong-part.ts';

export interface MainContent {
  /** Where the article's text stands. */
  root: PageElement;
  /** Its opening paragraph, where the page sets it apart from the rest. */
  lead: PageElement | null;
}

/** The part of a page that holds the article. Alters the page's document. */
export function mainContent(page: Page): MainContent | null {
  const { document, elements } = page;
  const prose = proseOf(elements, document.body);
  const best = fullest(elements, prose);
  // Where a part is called an article and holds a text, no other is looked for.
  const part = best?.named && best.length >= ENOUGH ? null : prosePart(elements, prose, document.body);
  const lead = findLead(elements);
  // Readability takes the document apart.
  const untouched = best?.element.cloneNode(true) ?? null;
  const places = placesOf(elements, prose);
  unnameHeadings(elements);
  const found = readArticle(document);
  const root =
    found && best && untouched && isWrongPart(found, best, untouched, prose) ? untouched : (found ?? untouched);
  if (root && part && missesPart(root, part, prose)) {
    const whole = page.again().elements[part.index];
    if (whole) return { root: whole, lead };
  }
  if (root === found && found) putBack(found, places);
  const main = root ?? page.again().document.body;
  const text = main === untouched ? best?.element : main;
  return (
    main && { root: main, lead: lead ?? (text ? findOpening(elements, (element) => text.contains(element)) : null) }
  );
}

/** What Readability takes for furniture by its name alone: “header” among them, which is how pages call their headings. */
const UNLIKELY = /banner|community|extra|header|legends|related|remark|supplemental/i;
const isHeading = hasTag('h2', 'h3', 'h4', 'h5', 'h6');

/** Takes their names from headings of the text, and from what holds nothing but one, so that they are not passed over for these. */
function unnameHeadings(elements: readonly PageElement[]): void {
  for (const heading of elements) {
    if (!isHeading(heading) || 2 * linkLength(heading) > textLength(heading)) continue;
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
