import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { BREAK } from './clause-start.ts';
import { type Phrase, phraseAt } from './phrases.ts';

/** The longest phrase that ends exactly at `end`. */
export function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  let best: Phrase | null = null;
  for (let start = end - 1; start >= Math.max(from, end - 14); start--) {
    const token = tokens[start];
    if (!token || token.kind === 'end' || token.kind === 'quote' || BREAK.test(token.text) || token.text === ',') break;
    if (isPastVerb(tokens, start, profile)) break;
    const found = phraseAt(tokens, start, end, profile);
    // hit back at trolls who …: without an article, and no plural, what a preposition clings to is a verb
    const loose = found?.kind === 'other' && best?.kind === 'other' && isLoose(tokens, start, profile);
    if (found?.to === end && !loose && (found.kind !== 'other' || !best || best.kind === 'other')) best = found;
  }
  return best;
}

function isLoose(tokens: readonly Token[], at: number, { tag, determiners }: LanguageProfile): boolean {
  const token = tokens[at];
  return tag === 'en' && token?.capital === false && !determiners.has(token.lower) && !/[^s]s$/.test(token.lower);
}

/** The crowd chanted and waved signs that …: "waved signs" is no phrase. */
function isPastVerb(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    profile.tag === 'en' &&
    token?.kind === 'word' &&
    !token.capital &&
    /[^e]ed$/.test(token.lower) &&
    before?.kind === 'word' &&
    (before.lower === 'and' || before.lower in profile.pronouns || before.capital) &&
    !profile.determiners.has(before.lower)
  );
}
