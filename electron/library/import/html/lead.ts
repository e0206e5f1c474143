import type { PageElement } from './page/tree.ts';

/** Names that pages give to the opening paragraph when they set it apart. Not the subtitle: that belongs to the title. */
const LEAD =
  /(?:^|[\s_-])(?:lead|leader|lede|intro|introduction|vorspann|anlauf|teaser-?text|standfirst|entry-?excerpt|excerpt|abstract|chapo|chapeau|entradilla|bajada|content__intro|news-description|documentdescription)(?:$|[\s_-])/i;

const OTHER = /author|related|row|card|list|item|promo|page-lead/i;

/** In characters: shorter is a label, longer is the text itself. */
const SHORTEST = 60;
const LONGEST = 1500;

/** Elements below the headline within which a lead is the headline's, however the page is built. */
const NEAR = 60;

/** The opening paragraph that stands outside the running text, copied, so that it outlives what is done to the page. */
export function findLead(elements: readonly PageElement[]): PageElement | null {
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  for (const [index, element] of elements.entries()) {
    const names = element.className;
    if (
      !LEAD.test(names) ||
      OTHER.test(names) ||
      element.querySelectorAll('img,h1').length > 0 ||
      element.closest(({ localName }) => /^(?:figure|aside|nav|footer)$/.test(localName))
    )
      continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (text.length < SHORTEST || text.length > LONGEST || linksTooMuch(element, text.length)) continue;
    const above = elements[heading];
    if (above && (index < heading || !(index - heading <= NEAR || inOnePart(above, element)))) continue;
    return element.cloneNode(true);
  }
  return null;
}

function inOnePart(heading: PageElement, element: PageElement): boolean {
  let part: PageElement | null = heading;
  for (let up = 0; up < 4 && part; up++, part = part.parentElement) if (part.contains(element)) return true;
  return false;
}

function linksTooMuch(element: PageElement, length: number): boolean {
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent.length;
  return linked > length / 3;
}
