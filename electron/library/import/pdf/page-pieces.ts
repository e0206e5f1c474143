import type { PDFPageProxy } from 'pdfjs-dist';
import { isWayBack } from '../way-back.ts';
import type { Page, Piece, Tag } from './page.ts';
import { tagsOf } from './structure-tags.ts';

/** More pieces than a page of text has: a map or a plot is not read to its end. */
const MOST_PIECES = 50_000;

/** The words of one page and where they stand. Text that does not run from left to right across the page is left out. */
export async function pagePieces(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const tags = tagsOf(await page.getStructTree().catch(() => null));
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: Piece[] = [];
  const open: { tag: Tag | null; artifact: boolean }[] = [];
  for (const item of items.slice(0, MOST_PIECES)) {
    const around = open.at(-1) ?? { tag: null, artifact: false };
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(inside(around, item, tags));
      continue;
    }
    const [a, b, , , x, y] = multiply(transform, item.transform);
    // What was read from the file may be any number: places that are none are no places.
    const isBlank = item.str.trim() === '' || isWayBack(item.str);
    if (isBlank || ![a, b, x, y, item.width].every(Number.isFinite) || Math.abs(b) > Math.abs(a) * 0.2) {
      continue;
    }
    const size = Math.max(1, Math.hypot(a, b), Math.abs(item.height));
    const fromRight = item.dir === 'rtl';
    pieces.push({ text: unligature(item.str), x, y, width: item.width, size, fromRight, ...around });
  }
  return { number: page.pageNumber, width, height, pieces };
}

function inside(
  around: { tag: Tag | null; artifact: boolean },
  mark: { id?: string; tag?: string },
  tags: ReadonlyMap<string, Tag>,
): { tag: Tag | null; artifact: boolean } {
  return {
    tag: (mark.id === undefined ? undefined : tags.get(mark.id)) ?? around.tag,
    artifact: around.artifact || mark.tag === 'Artifact',
  };
}

type Matrix = [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** ﬁ and its like are one character in a font, not in a text; nor are the forms that Arabic letters have within words. */
function unligature(text: string): string {
  return text.replace(/[\ufb00-\ufb06\ufb50-\ufbff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC'));
}
