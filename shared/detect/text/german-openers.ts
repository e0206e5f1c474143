import type { LanguageProfile } from '../words/profile.ts';
import type { Token } from './tokens.ts';

/** In German every noun has a capital, so an opening word is no noun only where its form or its meaning says so: Dazu, Derzeit, Ursprünglich, Passend zu. */
export function isOpeningAdverb(token: Token, next: Token | undefined, profile: LanguageProfile): boolean {
  if (next === undefined || next.capital || next.kind !== 'word') return profile.adverbs.has(token.lower);
  if (profile.prepositions.has(next.lower) && /[^bg]end$/.test(token.lower)) return true;
  return profile.adverbs.has(token.lower) || PRONOMINAL.test(token.lower) || ADVERBIAL.test(token.lower);
}

const PRONOMINAL =
  /^(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|hin|in|mit|nach|rauf|über|um|unter|von|vor|zu|zwischen)$/;

const ADVERBIAL =
  /^(?:so|hier|dort|derzeit|aktuell|zugleich|daraufhin|bereits|bislang|bisher|unterdessen|stattdessen|allerlei|erst|allein|indes|demnach|demgegenüber|folglich|\p{L}+(?:lich|isch|ierend|ell|weise|falls|dings|seits|wärts|mals|dessen))$/u;
