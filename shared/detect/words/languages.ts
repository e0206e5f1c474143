import { genderOfName } from '../../names/given-names.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageProfile } from './profile.ts';
import { spanish } from './spanish.ts';

const profiles = [english, german, french, spanish] as const;

/** The profile of a BCP 47 tag; without one, of the language whose small words the text uses most. English when in doubt. */
export function profileFor(language: string | null | undefined, text: string): LanguageProfile {
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  return profiles.find((profile) => profile.tag === primary) ?? profileOf(text.slice(0, 4000));
}

/** Fewer small words than this prove nothing. */
const ENOUGH = 3;

function profileOf(sample: string): LanguageProfile {
  // Names begin with capitals, and may look like a small word of another language: Una, Der, Do.
  const tokens = sample.match(/(?<![\p{L}'’])\p{Ll}+/gu) ?? [];
  const hits = (profile: LanguageProfile) => tokens.filter((token) => isSmall(token, profile)).length;
  let best: LanguageProfile = english;
  let most = Math.max(hits(english), ENOUGH - 1);
  for (const profile of profiles) {
    const count = hits(profile);
    if (count > most * 1.05) {
      best = profile;
      most = count;
    }
  }
  return best;
}

function isSmall(token: string, profile: LanguageProfile): boolean {
  return (
    profile.determiners.has(token) ||
    profile.conjunctions.has(token) ||
    profile.prepositions.has(token) ||
    profile.auxiliaries.has(token) ||
    token in profile.pronouns
  );
}

/**
 * Whether a printed speaker is a pronoun of one of the languages, and so no name: "she", "Er", "it". Where a given name looks
 * like one, the capital decides: "Ella" is a name, "ella" is not.
 */
export function isPronoun(printed: string): boolean {
  const word = printed.trim();
  const lower = word.toLowerCase();
  if (!profiles.some(({ pronouns }) => lower in pronouns)) return false;
  return word === lower || genderOfName(lower) === null;
}
