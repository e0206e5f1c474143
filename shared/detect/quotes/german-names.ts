import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/**
 * In German marks print names: der Hubschrauber „Christoph 51“, in der „Alten Post“, sagte sie der „Nordkurier Zeitung“. Every noun has a capital, so that
 * names are told by words that all have one, or by the noun that they stand in apposition to; ein „Skandal“ and als „Skandal“ are said by somebody.
 */
export function isGermanName(
  inner: string,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  attribution: Attribution | null,
  profile: LanguageProfile,
): boolean {
  const before = tokens[at - 1];
  if (!before || words.length > 6 || /[.!?…,]$/u.test(inner) || !/^[\p{Lu}\p{N}]/u.test(inner)) return false;
  if (before.kind !== 'word' && before.kind !== 'number') return false;
  if (/^(?:k?eine?[nmrs]?|als|und|oder|so)$/.test(before.lower) || isSaying(before, profile)) return false;
  // nannte Moos „Unsinn“, laut Moos „Unsinn“; die „Tor auf“ riefen
  if (attribution?.speaker?.to === at && isPerson(attribution, tokens, profile)) return false;
  if (tokens[at - 2]?.text === ',' && profile.speech.has(tokens[at + 1]?.lower ?? '')) return false;
  if (words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return true;
  const named = before.capital || /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim)$/.test(before.lower);
  return named && !words.some((word) => word.toLowerCase() in profile.pronouns);
}

function isPerson({ rule, speaker }: Attribution, tokens: readonly Token[], profile: LanguageProfile): boolean {
  return (
    rule !== 'main-subject' && speaker?.kind === 'name' && !profile.determiners.has(tokens[speaker.from]?.lower ?? '')
  );
}

/** die Frage „Warum jetzt“, mit den Worten „Alles gut“: what is said, and no name; also a verb in front. */
function isSaying(before: Token, profile: LanguageProfile): boolean {
  return (
    profile.speechNouns.has(before.lower) ||
    (!before.capital && (profile.speech.has(before.lower) || profile.stance.has(before.lower)))
  );
}
