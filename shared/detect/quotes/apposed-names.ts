import { isCue } from '../grammar/cues.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** Names of things in marks behind the noun that says what they are. */

const MINOR =
  /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|de|la|le|du|des|les|del|las|los|der|die|das|und|el|y)$/i;

export function isTitleCase(words: readonly string[]): boolean {
  const major = words.filter((word) => !MINOR.test(word));
  return words.length <= 9 && major.length >= 1 && major.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/**
 * in a post on their blog, “Oar-some”. · her stall, “Dead Good,” sells … · El programa, «La hora del recreo», se escucha …: behind the noun of a thing and
 * a comma. Nobody, and nothing that is said, goes by such a name.
 */
export function isApposedName(
  inner: string,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  profile: LanguageProfile,
): boolean {
  const noun = tokens[at - 2];
  const bare = profile.tag === 'en' ? inner.replace(/[,.]$/, '') : inner;
  if (tokens[at - 1]?.text !== ',' || noun?.kind !== 'word' || !/^\p{Lu}/u.test(bare) || /[.!?…]$/.test(bare))
    return false;
  const { roles, collectives, speechNouns, speech, times } = profile;
  const behind = tokens[at + 1];
  switch (profile.tag) {
    case 'en':
      return (
        !noun.capital &&
        (words.length <= 3 || isTitleCase(words)) &&
        !words.some((word) => word.toLowerCase().replace(/['’].*/, '') in profile.pronouns) &&
        !isCue(tokens, at - 2, profile, true) &&
        (behind === undefined || behind.kind === 'end' || /,$/.test(inner) || behind.text === ',') &&
        isOwned(tokens, at - 2, profile) &&
        ![roles, speechNouns, times].some((known) => known.has(noun.lower))
      );
    case 'fr':
    case 'es':
      return (
        behind?.text === ',' &&
        profile.determiners.has(tokens[at - 3]?.lower ?? '') &&
        words.length <= 7 &&
        ![roles, collectives, speechNouns, speech].some((known) => known.has(noun.lower))
      );
    default:
      return false;
  }
}

/** their blog, an old horse: an article or an owner in front of the noun or of its adjective. */
function isOwned(tokens: readonly Token[], noun: number, { determiners }: LanguageProfile): boolean {
  return [noun - 1, noun - 2].some((at) => determiners.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === "'s");
}
