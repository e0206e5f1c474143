import type { BlockShape } from '../marked-block.ts';
import type { Tag } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { isLarge } from './print-size.ts';

/** Longer ones are paragraphs, however large. In UTF-16 code units. */
const LONGEST_HEADING = 200;

/** What the file's tags say a paragraph is; where it has none, its size. `sizes`: of headings, largest first. */
export function shapeOf(
  paragraph: Paragraph,
  text: string,
  { body, sizes, isCounted }: { body: number; sizes: readonly number[]; isCounted: boolean },
): BlockShape {
  const { tag } = paragraph[0];
  if (tag) return byRole(tag, text);
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
  if (/^[•▪●◦‣]\s+\S/.test(text)) return { type: 'list', level: 1, ordered: false };
  if (isCounted) return { type: 'list', level: 1, ordered: true };
  return { type: 'paragraph' };
}

/** A list item without the mark before it. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:[•▪●◦‣–-]|\d{1,2}[.)])\s+(?=\S)/, '');
}

const NUMBERED = /^(\d{1,2})[.)]\s+\S/;

/** Paragraphs with a number that count something: beside another, as no single date or note is. */
export function countedAmong<T>(found: readonly { of: T; text: string }[]): Set<T> {
  const isNumbered = (at: number) => NUMBERED.test(found[at]?.text ?? '');
  const numbers = found.map(({ text }) => Number(NUMBERED.exec(text)?.[1] ?? NaN));
  const follows = (at: number, step: number) => {
    for (let other = at + step; Math.abs(other - at) <= 3; other += step)
      if (numbers[other] === (numbers[at] ?? 0) + step) return true;
    return isNumbered(at + step);
  };
  return new Set(found.filter((_, at) => isNumbered(at) && (follows(at, 1) || follows(at, -1))).map(({ of }) => of));
}

function byRole({ role, depth }: Tag, text: string): BlockShape {
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
      return { type: 'list', level: Math.min(Math.max(1, depth), 9), ordered: NUMBERED.test(text) };
    default:
      return { type: 'paragraph' };
  }
}
