import type { NumberLexicon } from './lexicon.ts';
import { anyOf } from './numerals.ts';

const known = new Map<NumberLexicon, RegExp>();

/** Whether a sentence has digits or a word that may be a number, a share or a multiple: told in a fraction of the time that reading them takes. */
export function mayCount(sentence: string, lexicon: NumberLexicon): boolean {
  return /\d/.test(sentence) || signsOf(lexicon).test(sentence);
}

function signsOf(lexicon: NumberLexicon): RegExp {
  const { words, scales, times, shares, none } = lexicon;
  const patterns = [...times, ...shares].map(([pattern]) => pattern);
  const signs =
    known.get(lexicon) ??
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${anyOf([...Object.keys(words), ...Object.keys(scales)])})(?!\\p{L})|${[none, ...patterns].join('|')})`,
      'iu',
    );
  known.set(lexicon, signs);
  return signs;
}
