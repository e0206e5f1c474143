import type { RemovalKind } from '../../../../shared/model/removal.ts';
import type { Page, TextLine } from './page.ts';

/** Why a line of a PDF is none of the text. */
export interface Furniture {
  kind: RemovalKind;
  rule: string;
  score: number;
}

/** Share of the page's height in which heads and feet stand. */
const MARGIN = 0.12;
/** On so many pages a line at one place is a running head. */
const PAGES = 3;

/** Running heads, running feet and page numbers, and what the file itself marks as no part of its text. */
export function findFurniture(pages: readonly Page[], lines: readonly TextLine[]): Map<TextLine, Furniture> {
  const found = new Map<TextLine, Furniture>();
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const marginal = lines.filter((line) => isMarginal(line, heights.get(line.page) ?? 0));
  const groups = Map.groupBy(marginal, (line) => line.text.replace(/\d+/g, '#'));
  for (const [key, alike] of groups) {
    const on = new Set(alike.map(({ page }) => page)).size;
    if (isPageNumber(key)) {
      if (on >= 2 || pages.length === 1) mark(alike, { kind: 'counter', rule: 'pdf.page-number', score: 0.97 });
    } else if (on >= Math.min(PAGES, Math.max(2, pages.length))) {
      mark(alike, { kind: 'repeated', rule: 'pdf.running-head', score: 0.95 });
    }
  }
  // The head of a short chapter stands where those of the others do.
  const slots = new Set([...found.keys()].map(slotOf));
  for (const alike of groups.values()) {
    const pagesOn = new Set(alike.map(({ page }) => page)).size;
    if (pagesOn >= 2 && alike.every((line) => slots.has(slotOf(line)))) {
      mark(alike, { kind: 'repeated', rule: 'pdf.running-head', score: 0.85 });
    }
  }
  mark(
    lines.filter(({ artifact }) => artifact),
    { kind: 'repeated', rule: 'pdf.artifact', score: 0.9 },
  );
  return found;

  function mark(alike: readonly TextLine[], furniture: Furniture): void {
    for (const line of alike) if (!found.has(line)) found.set(line, furniture);
  }
}

/** Its height on the page, to a few points. */
function slotOf(line: TextLine): number {
  return Math.round(line.y / 4);
}

function isMarginal(line: TextLine, height: number): boolean {
  return line.text.length <= 200 && (line.y < height * MARGIN || line.y > height * (1 - MARGIN));
}

/** `key`: the line with every number as "#". */
function isPageNumber(key: string): boolean {
  return /^[\s\-–—|[(]*(?:(?:page|p\.|seite|página|pág\.|s\.)\s*)?#(?:\s*(?:\/|of|von|de|sur)\s*#)?[\s\-–—|\])]*$/i.test(
    key,
  );
}
