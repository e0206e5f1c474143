import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** The mood in which German tells what somebody else has said: Die Planung sei im Winter entstanden. Sie erwarte Antwort. */

/** Where the verb stands that tells so in [from, to), behind the first word; -1 where none does, and outside of German. */
export function indirectVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  { tag, auxiliaries, determiners }: LanguageProfile,
): number {
  if (tag !== 'de') return -1;
  const [subject, verb] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  const told = /^(?:er|sie|es|man)$/.test(subject) && MOOD_OF_ANY.test(verb);
  if (told && from + 1 < to && !auxiliaries.has(verb) && !determiners.has(verb)) return from + 1;
  const at = tokens.slice(from, to).findIndex(({ lower }) => MOOD.test(lower));
  return at > 0 ? from + at : -1;
}

const MOOD =
  /^(?:sei|seien|habe|hätten?|werde|könne|müsse|müssten|solle|wolle|dürfe|gebe|komme|gehe|brauche|wisse|bleibe|stehe|lasse|kenne)$/;

/** Behind er and sie at the start of a sentence; what ends in -te is mostly of the past. */
const MOOD_OF_ANY = /(?:[^t]|wart|arbeit|halt|rat|leit|tret|fürcht|acht|richt|streit|bereit|verzicht)e$/;
