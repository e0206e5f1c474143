import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isTitleWord } from './name-roles.ts';

/** la Cour des comptes, la Ligue des droits de l'homme: so many nouns belong to a name at most. */
const LINKS = 3;

/**
 * Where the name of a body ends that French writes with one capital, behind its article: la Cour des comptes, l'Agence de l'eau, le Conseil d'État.
 * `at` is the token of the capital; `at` itself where none such begins.
 */
export function frenchBodyEnd(tokens: readonly Token[], at: number, limit: number, profile: LanguageProfile): number {
  const head = tokens[at];
  if (profile.tag !== 'fr' || head?.kind !== 'word' || !head.capital || isTitleWord(head, profile)) return at;
  if (!/^(?:la|le|les|l')$/.test(tokens[at - 1]?.lower ?? '')) return at;
  let end = at;
  for (let links = 0; links < LINKS; links++) {
    const link = end > at ? end : at + 1;
    if (!/^(?:de|des|du|d')$/.test(tokens[link]?.lower ?? '')) break;
    const noun = /^(?:la|le|les|l')$/.test(tokens[link + 1]?.lower ?? '') ? link + 2 : link + 1;
    if (noun >= limit || tokens[noun]?.kind !== 'word' || profile.times.has(tokens[noun]?.lower ?? '')) break;
    end = noun + 1;
  }
  return end;
}
