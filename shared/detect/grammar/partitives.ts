import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isFunction } from './nominal.ts';

/** Words of number in a phrase: one said, one shareholder said, the mother of two. */

/** the other said */
export function isOther(tokens: readonly Token[], at: number, limit: number, profile: LanguageProfile): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === 'other' &&
    at < limit &&
    (next === undefined || next.kind !== 'word' || profile.speech.has(next.lower))
  );
}

/** the two write */
export function isNumberAlone(tokens: readonly Token[], at: number, limit: number, profile: LanguageProfile): boolean {
  const next = tokens[at + 1];
  return (
    profile.tag === 'en' &&
    /^(?:two|three|four)$/.test(tokens[at]?.lower ?? '') &&
    at < limit &&
    next !== undefined &&
    (profile.speech.has(next.lower) || profile.auxiliaries.has(next.lower) || profile.adverbs.has(next.lower))
  );
}

/** True where a noun stands at `at`, behind one or another. */
export function isNounNext(tokens: readonly Token[], at: number, limit: number, profile: LanguageProfile): boolean {
  const next = tokens[at];
  // one 12-year-old
  if (next && at < limit && /^\d+-year-old$/.test(next.lower)) return true;
  if (!next || at >= limit || next.kind !== 'word') return false;
  if (profile.roles.has(next.lower) || profile.collectives.has(next.lower)) return true;
  // one Velland official
  if (next.capital && profile.tag === 'en')
    return tokens.slice(at + 1, Math.min(limit, at + 3)).some(({ lower }) => profile.roles.has(lower));
  // both sides
  if (profile.tag === 'en' && /^(?:both|many|some|most|few)$/.test(tokens[at - 1]?.lower ?? ''))
    return (
      !next.capital &&
      /[^s]s$/.test(next.lower) &&
      !isFunction(next.lower, profile) &&
      !profile.speech.has(next.lower) &&
      !profile.stance.has(next.lower)
    );
  // one shareholder, another caller: any plain word behind a number of people that is no verb.
  if (profile.tag !== 'en' || !/^(?:one|another)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // one widely shared video
  const described = /ly$/.test(next.lower) && /[^e]ed$/.test(tokens[at + 1]?.lower ?? '');
  return isPlainNoun(described ? tokens[at + 2] : next, profile);
}

/** A word in lower case that is neither a verb nor a small word. */
function isPlainNoun(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !/(?:ed|ing|ly|s)$|^(?:such|who)$/.test(token.lower) &&
    !isFunction(token.lower, profile) &&
    !profile.determiners.has(token.lower) &&
    !profile.speech.has(token.lower) &&
    !profile.stance.has(token.lower) &&
    !(token.lower in profile.pronouns)
  );
}

/** Where "of two" ends in the mother of two; 0 where there is no such thing. `of` is the token of the preposition. */
export function numberEnd(tokens: readonly Token[], of: number): number {
  const parent = /^(?:(?:grand)?(?:mother|father)|mum|dad)$/.test(tokens[of - 1]?.lower ?? '');
  return parent && /^(?:one|two|three|four|five|six|seven|eight|\d)$/.test(tokens[of + 1]?.lower ?? '') ? of + 2 : 0;
}
