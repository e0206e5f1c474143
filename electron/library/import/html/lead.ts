/** Names that pages give to the opening paragraph when they set it apart. Not the subtitle: that belongs to the title. */
const LEAD =
  /(?:^|[\s_-])(?:lead|leader|lede|intro|introduction|vorspann|anlauf|teaser-?text|standfirst|entry-?excerpt|excerpt|abstract|chapo|chapeau|entradilla|bajada|content__intro|news-description|documentdescription)(?:$|[\s_-])/i;

const OTHER = /author|related|row|card|list|item|promo|page-lead/i;

/** In characters: shorter is a label, longer is the text itself. */
const SHORTEST = 60;
const LONGEST = 1500;

/** The opening paragraph that stands outside the running text, copied, so that it outlives what is done to the page. */
export function findLead(document: Document): Element | null {
  const heading = document.querySelector('h1');
  for (const element of document.querySelectorAll(
    '[class*="lead" i], [class*="lede" i], [class*="intro" i], [class*="vorspann" i], [class*="teaser" i], [class*="standfirst" i], [class*="excerpt" i], [class*="abstract" i], [class*="chap" i], [class*="entradilla" i], [class*="bajada" i], [class*="description" i]',
  )) {
    const names = element.getAttribute('class') ?? '';
    if (
      !LEAD.test(names) ||
      OTHER.test(names) ||
      element.querySelector('img, h1') ||
      element.closest('figure, aside, nav, footer')
    )
      continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < SHORTEST || text.length > LONGEST || linksTooMuch(element, text.length)) continue;
    if (heading && !near(heading, element)) continue;
    return element.cloneNode(true) as Element;
  }
  return null;
}

/** Below the title, and in the same part of the page. */
function near(heading: Element, element: Element): boolean {
  const follows = (heading.compareDocumentPosition(element) & 4) !== 0;
  let part: Element | null = heading;
  for (let up = 0; up < 4 && part; up++, part = part.parentElement) if (part.contains(element)) return follows;
  return false;
}

function linksTooMuch(element: Element, length: number): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked > length / 3;
}
