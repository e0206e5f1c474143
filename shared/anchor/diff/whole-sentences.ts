import type { Lexicon } from './lexicon.ts';

/**
 * Where a sentence was taken out whose first words are those of the next one, either may be taken for what is left. Tokens
 * of `a` linked with the first words of the one that is gone are linked with those of the one that stayed instead. Changes
 * `map`: for every token of `a` the index of its counterpart, or -1.
 */
export function keepSentencesWhole(map: Int32Array, a: Int32Array, lexicon: Lexicon): void {
  for (let next = 1; next < a.length; next++) {
    const at = map[next] as number;
    if (at < 1 || (map[next - 1] as number) >= 0) continue;
    let before = next - 2;
    while (before >= 0 && (map[before] as number) < 0) before--;
    const moved = before < 0 ? 0 : firstWords(map, a, lexicon, before, next - 1, at - 1);
    for (let step = 0; step < moved; step++) {
      map[next - 1 - step] = at - 1 - step;
      map[before - step] = -1;
    }
  }
}

/** How many tokens up to `gone` are the same as those up to `stayed` and follow a mark, as the first of a sentence do. */
function firstWords(
  map: Int32Array,
  a: Int32Array,
  lexicon: Lexicon,
  gone: number,
  stayed: number,
  at: number,
): number {
  let found = 0;
  for (let step = 0; gone - step > 0; step++) {
    if (map[gone - step] !== at - step || a[gone - step] !== a[stayed - step] || stayed - step <= gone) break;
    if (!lexicon.isWord(a[gone - step - 1] as number)) found = step + 1;
  }
  return found;
}
