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
  // A browser prints the title over each sheet, and the article has it once more in large print.
  const groups = Map.groupBy(marginal, ({ text, size }) => `${Math.round(size)} ${text.replace(/\d+/g, '#')}`);
  for (const alike of groups.values()) {
    const on = new Set(alike.map(({ page }) => page)).size;
    if (isPageNumber(alike[0]?.text ?? '')) {
      if (on >= 2 || pages.length === 1) mark(alike, { kind: 'counter', rule: 'pdf.page-number', score: 0.97 });
    } else if (on >= Math.min(PAGES, Math.max(2, pages.length))) {
      mark(alike, { kind: 'repeated', rule: 'pdf.running-head', score: 0.95 });
    }
  }
  mark(pageNumbers(lines), { kind: 'counter', rule: 'pdf.page-number', score: 0.95 });
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

/** Numbers that grow with the pages, each the lowest or the topmost of its page: some programs leave much space below. */
function pageNumbers(lines: readonly TextLine[]): TextLine[] {
  const outermost = [...Map.groupBy(lines, ({ page }) => page).values()].flatMap((all) => {
    const [first, ...rest] = all.toSorted((a, b) => a.y - b.y);
    return first ? [first, rest.at(-1) ?? first] : [];
  });
  const numbers = outermost.filter(({ text }) => /^\d{1,4}$/.test(text));
  const alike = Map.groupBy(numbers, ({ text, page, y }) => `${Number(text) - page} ${Math.round(y / 4)}`);
  return [...alike.values()].filter((all) => new Set(all.map(({ page }) => page)).size >= 2).flat();
}

/** Its height on the page, to a few points. */
function slotOf(line: TextLine): number {
  return Math.round(line.y / 4);
}

function isMarginal(line: TextLine, height: number): boolean {
  return line.text.length <= 200 && (line.y < height * MARGIN || line.y > height * (1 - MARGIN));
}

function isPageNumber(text: string): boolean {
  return /^[\s\-–—|[(]*(?:(?:page|p\.|seite|página|pág\.|s\.)\s*)?\d+(?:\s*(?:\/|of|von|de|sur)\s*\d+)?[\s\-–—|\])]*$/i.test(
    text,
  );
}
