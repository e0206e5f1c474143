import { isGivenName } from '../../names/given-names.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

const IRREGULAR =
  /^(?:told|shown|born|known|seen|held|built|made|taken|caught|drawn|driven|sent|brought|written|chosen|found|struck|stung|torn|worn)$/;

/** How far the comma may stand that ends the clause, in tokens. */
const REACH = 16;

/**
 * Asked about the bill, … · Pressed further, … · Speaking after the vote, …: at `at` begins a clause in front of the subject, and no
 * name, though its word has a capital. English alone.
 */
export function opensParticiple(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (profile.tag !== 'en' || word?.kind !== 'word' || next?.kind !== 'word') return false;
  const { lower } = word;
  // Born Ada Moss in Ely, …
  if (next.capital && lower !== 'born') return false;
  const told = profile.speech.has(lower) || profile.stance.has(lower);
  if (!(/[^e]ed$/.test(lower) || IRREGULAR.test(lower) || (told && /ing$/.test(lower))) || isGivenName(word.text))
    return false;
  if (
    !next.capital &&
    !profile.prepositions.has(next.lower) &&
    !profile.subordinators.has(next.lower) &&
    !profile.adverbs.has(next.lower)
  )
    return false;
  // Prepared by Moss said …: without a comma nothing follows it.
  const end = tokens.slice(at, at + REACH).findIndex((token) => token.text === ',' || token.kind === 'end');
  return tokens[at + end]?.text === ',' && end > 1;
}
