import { isCue } from '../grammar/cues.ts';
import { opensParticiple } from '../grammar/participles.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Token } from './tokens.ts';

/** Index ranges of the sentences: [from, to). A quoted segment that ends a sentence ends it here only before a new one. */
export function sentenceRanges(tokens: readonly Token[], profile: LanguageProfile): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsSentence(tokens, at, from, profile)) continue;
    ranges.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

function endsSentence(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  // at 3 a.m., according to …
  if (token.text === '.' && /^[,;:]$/.test(next.text)) return false;
  if (token.kind === 'end')
    return next.kind !== 'end' && !(next.kind === 'word' && !next.capital && token.text !== '.');
  if (token.kind === 'word' && token.text.endsWith('.') && next.capital) return startsSentence(next, profile);
  if (token.kind !== 'quote') return false;
  const inside = token.text.replace(/["“”»«’'\s]+$/u, '');
  if (!/[.!?…]$/u.test(inside)) return false;
  if (next.kind === 'quote') return true;
  if (!next.capital) return false;
  // “And you could?” I ask.: the one pronoun that always has a capital
  if (at === from && next.text === 'I' && /[?!]$/.test(inside) && isCue(tokens, at + 2, profile, false)) return false;
  // "We won." Smith said. — the clause after a quote that opens its sentence may be its attribution; that is decided there.
  return (
    at > from ||
    startsSentence(next, profile) ||
    opensParticiple(tokens, at + 1, profile) ||
    !speaksSoon(tokens, at + 1, profile)
  );
}

function startsSentence(token: Token, profile: LanguageProfile): boolean {
  return (
    profile.determiners.has(token.lower) ||
    profile.prepositions.has(token.lower) ||
    profile.conjunctions.has(token.lower) ||
    profile.subordinators.has(token.lower) ||
    token.lower in profile.pronouns ||
    profile.adverbs.has(token.lower)
  );
}

/** “It may be shy.” Moss says she has heard that before.: what is said there is reported behind the verb. */
function opensReport(next: Token | undefined, profile: LanguageProfile): boolean {
  const lower = next?.lower ?? '';
  return profile.tag === 'en' && (/^(?:he|she|they|there)$/.test(lower) || profile.complementizers.has(lower));
}

/** A reporting verb among the next few words, with the sentence ending soon behind it. */
function speaksSoon(tokens: readonly Token[], from: number, profile: LanguageProfile): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'end' || token.kind === 'quote') return false;
    if (isCue(tokens, at, profile, false)) return !opensReport(tokens[at + 1], profile);
  }
  return false;
}
