import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { phraseAt } from './phrases.ts';

/** Marks that end a clause, but for the comma. */
export const BREAK = /^[;:()—–―]$/;

/** The first token of the clause that goes on up to `end`, in the sentence that begins at `from`. */
export function clauseStart(tokens: readonly Token[], end: number, from: number, profile: LanguageProfile): number {
  for (let at = end - 1; at > from; at--) {
    const token = tokens[at - 1];
    if (!token) continue;
    if (token.kind === 'end' || token.kind === 'quote' || BREAK.test(token.text) || token.text === ',') return at;
    if (
      profile.subordinators.has(token.lower) &&
      !isNominalThat(tokens, at - 1, profile) &&
      !governsOnly(tokens, at - 1, { from, to: end }, profile)
    )
      return at;
    if (profile.conjunctions.has(token.lower) && !joinsNouns(tokens, at - 1, from)) return at;
    if ((profile.speech.has(token.lower) || profile.auxiliaries.has(token.lower)) && at < end && token.lower !== "'s") {
      const rest = phraseAt(tokens, at, end, profile);
      if (rest && rest.to === end && rest.kind !== 'other') return at;
    }
  }
  return from;
}

/** A letter sent after the summit spoke of …: of a text and a noun that is nobody, the text speaks. */
function governsOnly(
  tokens: readonly Token[],
  at: number,
  clause: { from: number; to: number },
  profile: LanguageProfile,
): boolean {
  if (!/^(?:after|before|since|until)$/.test(tokens[at]?.lower ?? '')) return false;
  const [text, noun] = [phraseAt(tokens, clause.from, at, profile), phraseAt(tokens, at + 1, clause.to, profile)];
  return text?.kind === 'collective' && noun?.kind === 'other' && noun.to === clause.to;
}

/** "that report" has a determiner, "said that reports" a complementizer. */
function isNominalThat(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  return (
    tokens[at]?.lower === 'that' &&
    (profile.collectives.has(tokens[at + 1]?.lower ?? '') ||
      // His report for that year
      (profile.tag === 'en' && profile.times.has(tokens[at + 1]?.lower ?? '')))
  );
}

function joinsNouns(tokens: readonly Token[], at: number, from: number): boolean {
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  if (!left || !right || at - 1 < from) return false;
  if (left.text === ',') return false;
  return left.capital === right.capital && left.kind === 'word' && right.kind === 'word';
}

/** The "who" of the clause that goes on up to a token; -1 where none does. */
export function whoBefore(tokens: readonly Token[], end: number, from: number): number {
  for (let at = end - 1; at > from; at--) {
    if (tokens[at]?.kind !== 'word') return -1;
    if (tokens[at]?.lower === 'who') return tokens[at - 1]?.text === ',' ? -1 : at;
  }
  return -1;
}

/** Sen. Moss (D-Ore.) said. */
export function beforeParenthesis(tokens: readonly Token[], close: number, from: number): number {
  for (let at = close; at > from; at--) if (tokens[at]?.text === '(') return at - 1;
  return close;
}
