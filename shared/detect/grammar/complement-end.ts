import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isCue } from './cues.ts';

/** Adjectives that follow their noun, and with what comes behind them tell which ones are meant. */
const COMPLEMENT =
  /^(?:familiar|close|present|involved|aware|briefed|loyal|opposed|sympathetic|critical|aligned|allied|affiliated|associated)$/;

/** Words that follow such an adjective, at most. */
const REACH = 9;

/** True for the adjective of officials familiar with the matter. */
export function isComplement(lower: string): boolean {
  return COMPLEMENT.test(lower);
}

/** officials familiar with the matter: the token behind the words that tell which ones. `to` is the token behind the noun; itself where nothing tells. */
export function complementEnd(tokens: readonly Token[], to: number, profile: LanguageProfile): number {
  if (!isComplement(tokens[to]?.lower ?? '') || !profile.prepositions.has(tokens[to + 1]?.lower ?? '')) return to;
  let at = to + 1;
  while (
    at - to < REACH &&
    tokens[at]?.kind === 'word' &&
    !isCue(tokens, at, profile, true) &&
    (tokens[at]?.lower === "'s" || !profile.auxiliaries.has(tokens[at]?.lower ?? ''))
  )
    at++;
  return at;
}
