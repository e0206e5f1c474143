import { mainSubject } from '../grammar/main-subject.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

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

/** Die Planung sei „im Winter“ entstanden: the mood goes on with what somebody has just said. */
export function indirect(
  tokens: readonly Token[],
  from: number,
  at: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = indirectVerb(tokens, from, at, profile);
  if (verb < 0) return null;
  // Der Chef ließ ausrichten, er habe „Verständnis“ · Der Chef wiegelte ab: Es werde „eine Lösung“ geben: whoever the main clause is about
  const before = tokens.slice(from, verb);
  const colon = before.findIndex(({ text }) => text === ':') + from;
  const comma = before.findIndex(({ text }) => text === ',') + from;
  const close = colon > from ? colon : comma;
  const teller = close > from ? mainSubject(tokens, from, close, profile) : null;
  if (teller && teller.kind !== 'pronoun' && teller.kind !== 'other' && (colon > from || verb - comma <= 3))
    return { rule: 'before', speaker: teller, cueFrom: verb, cueTo: verb, addressee: null, trust: 0.8 };
  return { rule: 'before', speaker: null, cueFrom: verb, cueTo: verb, addressee: null, trust: 0.8 };
}
