import type { BlockShape } from '../marked-block.ts';
import type { TextLine } from './page.ts';
import type { Paragraph } from './paragraphs.ts';

/** Longer ones are paragraphs, however large. In UTF-16 code units. */
const LONGEST_HEADING = 200;

/** The size in which most of the text is set. */
export function bodySize(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** What the file's tags say a paragraph is; where it has none, its size. `sizes`: of headings, largest first. */
export function shapeOf(paragraph: Paragraph, text: string, body: number, sizes: readonly number[]): BlockShape {
  const role = paragraph[0].tag?.role;
  if (role !== undefined) return byRole(role);
  const size = paragraph[0].size;
  if (isLarge(size, body) && text.length <= LONGEST_HEADING && !/[.,;]$/.test(text)) {
    return {
      type: 'heading',
      level: Math.min(
        6,
        1 +
          Math.max(
            0,
            sizes.findIndex((one) => size >= one - 0.5),
          ),
      ),
    };
  }
  const bullet = /^(?:[•▪●◦‣]|(\d{1,2})[.)])\s+\S/.exec(text);
  if (bullet) return { type: 'list', level: 1, ordered: bullet[1] !== undefined };
  return { type: 'paragraph' };
}

export function isLarge(size: number, body: number): boolean {
  return size >= body * 1.15;
}

/** A list item without the mark before it. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:[•▪●◦‣–-]|\d{1,2}[.)])\s+(?=\S)/, '');
}

function byRole(role: string): BlockShape {
  const level = /^H([1-6])$/.exec(role)?.[1];
  if (level !== undefined) return { type: 'heading', level: Number(level) };
  switch (role) {
    case 'Title':
      return { type: 'heading', level: 1 };
    case 'H':
      return { type: 'heading', level: 2 };
    case 'BlockQuote':
    case 'Quote':
      return { type: 'quote' };
    case 'Caption':
      return { type: 'caption' };
    case 'LI':
    case 'TOCI':
      return { type: 'list', level: 1, ordered: false };
    default:
      return { type: 'paragraph' };
  }
}
