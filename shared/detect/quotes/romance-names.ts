import { isFunction } from '../grammar/nominal.ts';
import { isText } from '../grammar/nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/**
 * In French and Spanish names of things have one capital, their first: son dispositif « Premier recours », la revista «Campo y ciudad». They are told
 * from what is said by the noun that they stand right behind.
 */
export function isRomanceName(
  inner: string,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  profile: LanguageProfile,
): boolean {
  if (!/^(?:fr|es)$/.test(profile.tag) || words.length > 7) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(inner) || /[.!?…,]$/u.test(inner)) return false;
  const before = tokens[at - 1];
  if (isThing(tokens, at - 1, profile)) return true;
  // la partition de « L'Écluse »
  if (/^(?:de|d'|del)$/.test(before?.lower ?? '')) return words.length <= 4 && isThing(tokens, at - 2, profile);
  return opensApposed(words, tokens, at, profile);
}

/** A noun behind its article, whatever adjective stands between: no verb, no calling, and nothing that consists of words. */
function isThing(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  if (!isPlain(tokens[at], profile) || CALLS.test(tokens[at]?.lower ?? '') || isText(tokens[at]?.lower ?? ''))
    return false;
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (profile.determiners.has(tokens[from]?.lower ?? '')) return true;
    if (!isPlain(tokens[from], profile)) return false;
  }
  return false;
}

const CALLS =
  /^(?:cris?|appels?|slogans?|chants?|mots?|réponses?|questions?|ordres?|gritos?|voz|voces|consignas?|coros?|cánticos?|lemas?|preguntas?|respuestas?)$/;

function isPlain(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !isFunction(token.lower, profile) &&
    !(token.lower in profile.pronouns) &&
    [profile.speech, profile.stance, profile.speechNouns, profile.determiners].every((list) => !list.has(token.lower))
  );
}

/** « La Part du sel », son livre le plus sombre, est né … : what opens a sentence and is called something is no more than its name. */
function opensApposed(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  profile: LanguageProfile,
): boolean {
  const before = tokens[at - 1];
  const [comma, article] = [tokens[at + 1], tokens[at + 2]];
  return (
    (before === undefined || before.kind === 'end') &&
    comma?.text === ',' &&
    profile.determiners.has(article?.lower ?? '') &&
    words.every((word) => !(word.toLowerCase() in profile.pronouns || profile.auxiliaries.has(word.toLowerCase())))
  );
}
