import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** What may stand between a subject and its verb. */

/** An adverb, an auxiliary, the “to” of an infinitive. */
export function isBetween(token: Token | undefined, profile: LanguageProfile): boolean {
  if (token?.kind !== 'word') return false;
  if (token.capital && !profile.auxiliaries.has(token.lower)) return false;
  return (
    profile.adverbs.has(token.lower) ||
    profile.auxiliaries.has(token.lower) ||
    // Su mujer, Pilar Soto, lo matizó: …
    (/^(?:fr|es)$/.test(profile.tag) && /^(?:lo|la|le|les|los|las|se|me|nos|l'|m'|lui|leur|nous)$/.test(token.lower)) ||
    // la seconde y voit; but fue más cauto y habló
    (profile.tag === 'fr' && /^(?:y|en)$/.test(token.lower)) ||
    token.lower === 'to' ||
    (profile.tag === 'en' && HABIT.test(token.lower)) ||
    /n't$/.test(token.lower) ||
    (profile.tag === 'en' && /ly$/.test(token.lower) && token.lower !== 'family')
  );
}

/** Whether the verb is an infinitive. `at` is the token in front of all that stands between. */
export function isInfinitive(tokens: readonly Token[], verb: number, at: number): boolean {
  return tokens
    .slice(at + 1, verb)
    .some(({ lower }, index) => lower === 'to' && !HABIT.test(tokens[at + index]?.lower ?? ''));
}

/** my mother used to say, what Moss likes to call “…” */
const HABIT = /^(?:used|likes|liked|loves|loved|prefers|preferred|tends|tended)$/;

/** Moss, who on Monday described it: what stands in front of the day. `at` is the day. */
export function beforeDay(tokens: readonly Token[], at: number, profile: LanguageProfile): number {
  const day = profile.tag === 'en' && tokens[at]?.capital && profile.times.has(tokens[at]?.lower ?? '');
  return day && /^(?:on|in)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at;
}
