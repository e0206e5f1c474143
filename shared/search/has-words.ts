import { foldWord } from './words.ts';

/** Whether every word of `wanted` occurs in the text, whatever the order, the case and the accents: for narrowing a list. */
export function hasWords(text: string, wanted: string): boolean {
  const folded = foldWord(text);
  return wanted.split(/\s+/).every((word) => folded.includes(foldWord(word)));
}
