import type { TextRange } from '../../../shared/model/selector.ts';

/** An article in which people have marked who said what. */
export interface GoldArticle {
  name: string;
  /** BCP 47. */
  language: string;
  text: string;
  quotes: GoldQuote[];
}

/** UTF-16 offsets of the words between the marks. */
export interface GoldQuote extends TextRange {
  /** Parts of the source's span; empty where none is marked. */
  source: TextRange[];
  /** All that was said is quoted, not a part of it. */
  direct: boolean;
}

/** While something is worked on, train is read and dev is scored; test is for the end. */
export type Part = 'train' | 'dev' | 'test';

/** From offsets in code points, in which both brat and Python count, to UTF-16 code units. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  offsets.push(at);
  return (offset) => offsets[offset] ?? at;
}
