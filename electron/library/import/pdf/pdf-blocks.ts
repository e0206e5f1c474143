import type { FoundBlock } from '../clean-blocks.ts';
import { markedBlock, PLAIN } from '../marked-block.ts';
import { BETWEEN_CELLS, LONGEST_CELL } from '../table-row.ts';
import { findFurniture } from './furniture.ts';
import { withGutters } from './gutters.ts';
import { joinLines, wordsInside } from './join-lines.ts';
import { pageLines } from './lines.ts';
import type { Page, TextLine } from './page.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { bodySize, isLarge } from './print-size.ts';
import { countedAmong, shapeOf, withoutBullet } from './shape.ts';

/** The blocks of a document in reading order; heads, feet and page numbers among them, marked as taken out. */
export function pdfBlocks(pages: readonly Page[]): FoundBlock[] {
  const lines = withGutters(pages).flatMap(({ page, found }) => inTreeOrder(pageLines(page, found)));
  const placeOf = new Map(lines.map((line, index) => [line, index]));
  const furniture = findFurniture(pages, lines);
  const text = lines.filter((line) => !furniture.has(line));
  const body = bodySize(text);
  const found = paragraphs(text, body);
  const sizes = headingSizes(found, body);
  const words = wordsInside(text.map((line) => line.text));
  const counted = countedAmong(found.map((of) => ({ of, text: of[0].text })));
  const blocks = rowsOf(found).flatMap(blocksOf);
  const taken = [...furniture].map(([line, { kind, rule, score }]) => ({
    at: placeOf.get(line) ?? 0,
    block: foundBlock({ type: 'paragraph', text: line.text }, { kind, rules: [rule], score, removed: true }),
  }));
  return [...blocks, ...taken].toSorted((a, b) => a.at - b.at).flatMap(({ block }) => block ?? []);

  function blocksOf(row: readonly Paragraph[]) {
    const cells = row.map((paragraph) => ({ paragraph, text: textOf(paragraph) }));
    const [first] = cells;
    if (first && cells.length > 1 && cells.every(({ text }) => text.length <= LONGEST_CELL))
      return [placed(first.paragraph, cells.map(({ text }) => text).join(BETWEEN_CELLS))];
    return cells.map(({ paragraph, text }) => placed(paragraph, text));
  }

  function textOf(paragraph: Paragraph): string {
    return joinLines(
      paragraph.map((line) => line.text),
      (word) => words.has(word),
    );
  }

  function placed(paragraph: Paragraph, text: string) {
    const shape = shapeOf(paragraph, text, { body, sizes, isCounted: counted.has(paragraph) });
    const block = markedBlock([{ ...PLAIN, text: shape.type === 'list' ? withoutBullet(text) : text }], shape);
    return { at: placeOf.get(paragraph[0]) ?? 0, block: block && foundBlock(block) };
  }
}

/** Paragraphs, those of one row of a table together. */
function rowsOf(found: readonly Paragraph[]): Paragraph[][] {
  const rows: Paragraph[][] = [];
  let before: TextLine | null = null;
  for (const paragraph of found) {
    const [line] = paragraph;
    const row = line.tag?.row ?? null;
    if (row !== null && before?.page === line.page && before.tag?.row === row) rows.at(-1)?.push(paragraph);
    else rows.push([paragraph]);
    before = line;
  }
  return rows;
}

function foundBlock(block: FoundBlock['block'], taken?: FoundBlock['taken']): FoundBlock {
  return { block, role: block.type, linked: 0, markup: '', ...(taken && { taken }) };
}

/** A tagged page says itself in which order it is read; what it leaves untagged keeps its place at the end. */
function inTreeOrder(lines: readonly TextLine[]): TextLine[] {
  const size = (some: readonly TextLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const tagged = lines.filter(({ tag }) => tag !== null);
  const own = lines.filter(({ artifact }) => !artifact);
  if (size(tagged) < 0.8 * size(own)) return lines.map((line) => ({ ...line, tag: null }));
  return lines.toSorted((a, b) => (a.tag?.order ?? Infinity) - (b.tag?.order ?? Infinity) || 0);
}

/** The sizes larger than the text's, largest first: each is a level of headings. */
function headingSizes(found: readonly Paragraph[], body: number): number[] {
  const sizes = found.map(([{ size }]) => Math.round(size * 2) / 2).filter((size) => isLarge(size, body));
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}
