import type { TextRange } from '../../shared/model/selector.ts';
import type { Place } from './route.ts';
import { createBySide } from './sides.ts';

/** CSS pixels from the top left corner of the reader's scrolled content. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How much room there is for cards beside the text. */
export type Margin = 'none' | 'narrow' | 'wide';

/** Where words stand on screen. The reader writes it; what stands beside or above the text reads it. */
interface ReaderGeometry {
  /** Box around a range (UTF-16), or null while it is not drawn. */
  boxOf(range: TextRange): Box | null;
  /** Box around the first character of an annotation's mark, also while the text is edited; null while it is not drawn. */
  boxOfMark(id: string): Box | null;
  /** The offset in the article text (UTF-16) of a DOM position; null outside the text. */
  offsetAt(node: Node, offset: number): number | null;
  /** Ids of the annotations under a point of the window (client pixels), topmost first. */
  under(x: number, y: number): string[];
  /** Where the first paragraph on screen begins (UTF-16). */
  here(): number;
  /** How far it is scrolled; null while no text is drawn. */
  place(): Place | null;
  /** Counts up whenever words may have moved. */
  version: number;
  /** Counts up whenever letters, here and beside the text, may have another shape. */
  letters: number;
  /** The part of the article text on screen and about a screen above and below. */
  near: TextRange;
  margin: Margin;
  /** Width of the scrolled content in CSS pixels. */
  width: number;
}

export const useReaderGeometry = createBySide<ReaderGeometry>(() => ({
  boxOf: () => null,
  boxOfMark: () => null,
  offsetAt: () => null,
  under: () => [],
  here: () => 0,
  place: () => null,
  version: 0,
  letters: 0,
  near: { start: 0, end: 0 },
  margin: 'none',
  width: 0,
}));
