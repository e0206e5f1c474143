import { isGivenName } from '../../names/given-names.ts';
import { isFunction } from '../grammar/nominal.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/**
 * «…», dijo a este diario Graciela Benítez · « … », a confié à l'agence la directrice · „…“, sagte am Montag in Berlin der Sprecher: what prepositions
 * govern between the verb and somebody who is named, or said to be something; `from` itself where nobody follows.
 */
export function behindAside(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  if (profile.tag === 'en') return from;
  // «…», suelta, entre risas, Ana Moreno: what commas enclose
  const close =
    tokens[from]?.text === ',' && opensAside(tokens[from + 1], profile)
      ? tokens.slice(from + 1, Math.min(limit, from + 7)).findIndex(({ text }) => text === ',') + from + 1
      : -1;
  if (close > from) {
    const who = phraseAt(tokens, close + 1, limit, profile);
    if (who && isSaidToBe(tokens, who, profile)) return close + 1;
  }
  let at = from;
  while (at < limit && profile.prepositions.has(tokens[at]?.lower ?? '')) {
    at = governedEnd(tokens, at + 1, limit, profile);
    const who = phraseAt(tokens, at, limit, profile);
    // auf Anfrage dieser Zeitung die Sprecherin: whose inquiry it was
    const next =
      who && /^(?:d(?:er|es|ieser)|unserer|einer)$/.test(tokens[at]?.lower ?? '') && profile.tag === 'de'
        ? phraseAt(tokens, who.to, limit, profile)
        : null;
    if (next && isSaidToBe(tokens, next, profile)) return next.from;
    if (who && isSaidToBe(tokens, who, profile)) return at;
  }
  return from;
}

/** entre risas, halb im Scherz; but whoever speaks, and a clause of its own */
function opensAside(
  token: Token | undefined,
  { determiners, relatives, subordinators, pronouns, conjunctions }: LanguageProfile,
): boolean {
  const [lower = '', isSmall] = [token?.lower, token?.kind === 'word' && !token.capital];
  return (
    isSmall &&
    [determiners, relatives, subordinators, conjunctions].every((list) => !list.has(lower)) &&
    !(lower in pronouns)
  );
}

/** Where the noun ends that a preposition governs: one, with its article and adjectives. */
function governedEnd(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  const isPlain = (at: number) =>
    at < limit && tokens[at]?.kind === 'word' && !tokens[at]?.capital && !isFunction(tokens[at]?.lower ?? '', profile);
  const isArticle = (at: number) => profile.determiners.has(tokens[at]?.lower ?? '');
  let at = from;
  while (at < limit && (isArticle(at) || tokens[at]?.kind === 'number')) at++;
  while (isPlain(at) && !isArticle(at)) at++;
  if (profile.tag === 'de') return at < limit && tokens[at]?.capital ? at + 1 : at;
  // a Efe la directora; but a la radio Inés Robledo
  let run = at;
  while (run < limit && tokens[run]?.capital) run++;
  return (run < limit && isArticle(run)) || !isPlain(at - 1) ? run : at;
}

/** A name in full or with its role; what has an article and is a role or a body. The street Mayor is neither. */
function isSaidToBe(tokens: readonly Token[], who: Phrase, profile: LanguageProfile): boolean {
  if (who.kind === 'name')
    return (
      who.roleTo > who.roleFrom ||
      (who.headTo - who.headFrom > 1 &&
        (isGivenName(tokens[who.headFrom]?.text ?? '') ||
          !NAMED.test(tokens[who.from - 1]?.lower ?? '') ||
          isThis(tokens, who.from - 2)))
    );
  return who.kind !== 'other' && profile.determiners.has(tokens[who.from]?.lower ?? '');
}

/** What goes by a name of its own: a la agencia Costa Norte; but a esta agencia Inés Robledo. */
const NAMED =
  /^(?:agencia|cadena|radio|emisora|televisión|diario|periódico|revista|canal|calle|plaza|avenida|barrio|agence|chaîne|quotidien|journal|magazine|rue|place|quartier)$/;

function isThis(tokens: readonly Token[], at: number): boolean {
  return /^(?:este|esta|ce|cette|notre|nuestr[oa])$/.test(tokens[at]?.lower ?? '');
}
