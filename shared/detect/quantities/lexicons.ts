import { profileFor } from '../words/languages.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { NumberLexicon } from './lexicon.ts';
import { spanish } from './spanish.ts';

export const lexicons: readonly NumberLexicon[] = [english, german, french, spanish];

/** Where Spanish is written with a point before the fraction. */
const POINT = /^es-(?:MX|US|PR|GT|HN|SV|NI|PA|DO|PE)$/i;
const spanishWithPoint: NumberLexicon = { ...spanish, decimal: '.', spaced: false };

/** The lexicon of a BCP 47 tag; without one, of the language that the text is in. */
export function lexiconFor(language: string | null | undefined, text: string): NumberLexicon {
  if (language && POINT.test(language)) return spanishWithPoint;
  const { tag } = profileFor(language, text);
  return lexicons.find((lexicon) => lexicon.tag === tag) ?? english;
}
