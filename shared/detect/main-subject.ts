import { isFunction } from './nominal.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { LanguageProfile } from './words/profile.ts';

/** The first person or body named in the sentence that is not inside an opening adverbial or a subordinate clause. */
export function mainSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Phrase | null {
  let at = from;
  while (at < end && (tokens[at]?.kind === 'mark' || isOpener(tokens[at], profile))) at++;
  let adverbial = opensAdverbial(tokens, at, profile);
  if (adverbial) at = behindComma(tokens, at, end) ?? at;
  let kept: Phrase | null = null;
  for (; at < end; at++) {
    const token = tokens[at];
    if (
      token &&
      profile.subordinators.has(token.lower) &&
      token.lower !== 'that' &&
      (at === from || tokens[at - 1]?.text === ',')
    ) {
      const behind = behindComma(tokens, at, end);
      if (behind === null) return kept;
      at = behind - 1;
      continue;
    }
    const found = phraseAt(tokens, at, end, profile);
    if (!found) continue;
    const governed = profile.prepositions.has(tokens[at - 1]?.lower ?? '') && at > from;
    if (found.kind !== 'other' && !governed) {
      // In Salem, New Hampshire, Smith left: the first name still belongs to the place.
      if (!adverbial || tokens[found.to]?.text !== ',') return found;
      kept ??= found;
      adverbial = false;
    }
    at = Math.max(at, found.to - 1);
  }
  return kept;
}

function behindComma(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (tokens[at]?.text === ',') return at + 1;
  return null;
}

function isOpener(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    (profile.conjunctions.has(token.lower) || (profile.adverbs.has(token.lower) && !(token.lower in profile.pronouns)))
  );
}

function opensAdverbial(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    profile.prepositions.has(token.lower) ||
    profile.subordinators.has(token.lower) ||
    /(?:ing|ed)$/.test(token.lower) ||
    isFunction(token.lower, profile)
  );
}
