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
  if (!before || words.length > 12 || /[.!?…,]$/u.test(inner) || !/^[\p{Lu}\p{N}]/u.test(inner)) return false;
  const nominal = words.every((word, index) => isNominal(word, index, words.length, profile));
  if (isGivenTo(tokens, at, nominal)) return true;
  if (before.kind !== 'word' && before.kind !== 'number') return false;
  if (/^(?:k?eine?[nmrs]?|als|und|oder|so)$/.test(before.lower) || isSaying(before, profile)) return false;
  // warf der Mehrheit „Feigheit mit Ansage“ vor
  if (tokens[at + 1]?.lower === 'vor' && attribution !== null) return false;
  if (isPredicate(before, attribution) || speaksOf(tokens, at)) return false;
  // nannte Moos „Unsinn“, laut Moos „Unsinn“; die „Tor auf“ riefen
  if (attribution?.speaker?.to === at && isPerson(attribution, tokens, profile)) return false;
  if (tokens[at - 2]?.text === ',' && profile.speech.has(tokens[at + 1]?.lower ?? '')) return false;
  if (words.length <= 6 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return true;
  // führte aus, dass Zahlungen „Ende der Saison überall üblich“ gewesen seien
  if (attribution?.rule === 'before' && !/^[\p{Lu}\p{N}]/u.test(words.at(-1) ?? '')) return false;
  const named =
    (before.capital && before.lower !== 'beispiel') ||
    /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim)$/.test(before.lower);
  return named && nominal;
}

/** kurz: „…“ · (auf Deutsch: „…“) · die sich selbst „…“ nennt · man nennt das „…“ · „…“, wie er genannt wurde: a name that is given, and said by nobody. */
function isGivenTo(tokens: readonly Token[], at: number, nominal: boolean): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower, text }) => lower || text);
  const behind = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  const short = before.at(-1) === ':' ? before.at(-2) : before.at(-1);
  if (/^(?:deutsch|englisch|engl\.)$/.test(short ?? '')) return true;
  // but: sagte sie kurz: „Niemand hat uns gefragt“
  if (/^(?:kurz|etwa|namens)$/.test(short ?? '') && nominal) return true;
  const naming = (word: string | undefined) => /^(?:nenn(?:t|en|te|ten)|nannten?|genannt)$/.test(word ?? '');
  const self = before.slice(-3).some((word) => /^(?:sich|man)$/.test(word));
  if (self && (before.slice(-4).some(naming) || naming(behind[0]))) return true;
  return behind[0] === ',' && behind[1] === 'wie' && behind.some(naming);
}

/** Words of a name, and none of a sentence: no pronoun, and up to six words or no form that may be a verb's. */
function isNominal(word: string, index: number, length: number, profile: LanguageProfile): boolean {
  const lower = word.toLowerCase();
  if (lower in profile.pronouns || (index > 0 && profile.auxiliaries.has(lower))) return false;
  return length <= 6 || /^[\p{Lu}\p{N}]/u.test(word) || !/t$/.test(lower) || profile.prepositions.has(lower);
}

function isPerson({ rule, speaker }: Attribution, tokens: readonly Token[], profile: LanguageProfile): boolean {
  const article = (at: number) => profile.determiners.has(tokens[at]?.lower ?? '');
  return rule !== 'main-subject' && speaker?.kind === 'name' && !article(speaker.from) && !article(speaker.from - 1);
}

/** Das sei „Unsinn“, sagte Moos: what somebody says that something is. */
function isPredicate(before: Token, attribution: Attribution | null): boolean {
  return (
    /^(?:sei|seien|ist|sind|war|waren|wäre|wären)$/.test(before.lower) &&
    attribution !== null &&
    attribution.rule !== 'main-subject'
  );
}

/** sprach von „Unsinn“: who speaks of something says it */
function speaksOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'von' &&
    tokens.slice(Math.max(0, at - 8), at - 1).some(({ lower }) => /^(?:spricht|sprechen|sprach|sprachen)$/.test(lower))
  );
}

/** die Frage „Warum jetzt“, mit den Worten „Alles gut“: what is said, and no name; also a verb in front. */
function isSaying(before: Token, profile: LanguageProfile): boolean {
  return (
    profile.speechNouns.has(before.lower) ||
    (!before.capital && (profile.speech.has(before.lower) || profile.stance.has(before.lower)))
  );
}
