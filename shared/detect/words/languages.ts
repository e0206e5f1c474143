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

function profileOf(sample: string): LanguageProfile {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: LanguageProfile = english;
  let most = 0;
  for (const profile of profiles) {
    const hits = tokens.filter(
      (token) => profile.determiners.has(token) || profile.conjunctions.has(token) || profile.prepositions.has(token),
    ).length;
    if (hits > most * 1.05) {
      best = profile;
      most = hits;
    }
  }
  return best;
}
