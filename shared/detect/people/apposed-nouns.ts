import { type Gender, isGivenName } from '../../names/given-names.ts';
import { isFunction } from '../grammar/nominal.ts';
import type { Token } from '../text/tokens.ts';
import { type LanguageProfile, table } from '../words/profile.ts';

/** What stands in apposition to a name: any noun, known to a list or not, and the gender of its article. */

const ARTICLE_GENDER = table<Gender>({
  le: 'he',
  un: 'he',
  el: 'he',
  ein: 'he',
  la: 'she',
  une: 'she',
  una: 'she',
  eine: 'she',
  die: 'she',
});

export interface Apposed {
  noun: string;
  gender: Gender | null;
}

/** Hilario Quispe, pastor, … · Ada Moss, a potter from Ely, … */
export function apposedBehind(tokens: readonly Token[], to: number, profile: LanguageProfile): Apposed | null {
  if (tokens[to]?.text !== ',' || opensAsSource(tokens, to)) return null;
  const at = behindAge(tokens, to + 1);
  const article = profile.determiners.has(tokens[at]?.lower ?? '');
  const end = coreEnd(tokens, article ? at + 1 : at, profile);
  const noun = nounOf(tokens, article ? at + 1 : at, end, profile);
  const next = tokens[end];
  const closed = next === undefined || /^[,.]$/.test(next.text);
  // Without an article a single word between commas: pastor. „Tischlerin aus Lindach“ has a capital.
  const romance = profile.tag === 'fr' || profile.tag === 'es';
  const single =
    end === at + 1 &&
    (closed || (romance && profile.prepositions.has(next?.lower ?? ''))) &&
    profile.tag !== 'en' &&
    tokens[at]?.capital === false;
  const open = closed || profile.prepositions.has(next?.lower ?? '') || profile.relatives.has(next?.lower ?? '');
  // das Plakat, das Ada Moos hält: a clause of its own
  if (
    profile.tag === 'de' &&
    (tokens[at]?.lower === 'das' || tokens.slice(at, end).some(({ text }) => isGivenName(text)))
  )
    return null;
  if (noun === null || !(single || (article && open && isIndefinite(tokens[at], profile)))) return null;
  return { noun, gender: article ? (ARTICLE_GENDER[tokens[at]?.lower ?? ''] ?? null) : null };
}

/** Pour Ada Moss, la hausse des prix …: the comma ends what the sentence opens with. */
function opensAsSource(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 9); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^(?:pour|selon|para|según|für|laut)$/.test(token.lower)) return at === 0 || tokens[at - 1]?.kind === 'end';
  }
  return false;
}

/** The potter from Ely, Ada Moss, … · Son apprenti, Théo Riou, … · Le violoncelliste Théo Riou. `lead` is the first token of the name and what is printed with it. */
export function apposedBefore(
  tokens: readonly Token[],
  part: { to: number; lead: number },
  profile: LanguageProfile,
): Apposed | null {
  const comma = tokens[part.lead - 1]?.text === ',';
  if (comma && !/^[,.;]?$/.test(tokens[part.to]?.text ?? '')) return null;
  const last = comma ? part.lead - 1 : part.lead;
  for (let at = last - 1; at >= Math.max(0, last - 9); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || profile.speech.has(token.lower) || profile.auxiliaries.has(token.lower)) return null;
    if (!profile.determiners.has(token.lower) || (!comma && last - at > 3)) continue;
    const end = coreEnd(tokens, at + 1, profile);
    const noun = nounOf(tokens, at + 1, Math.min(end, last), profile);
    const reaches = end === last || (comma && profile.prepositions.has(tokens[end]?.lower ?? ''));
    // „das Freibad der Stadt, …“: the article nearest to the comma belongs to the last noun only.
    if (profile.prepositions.has(tokens[at - 1]?.lower ?? '') && comma) continue;
    return noun !== null && reaches ? { noun, gender: ARTICLE_GENDER[token.lower] ?? null } : null;
  }
  return null;
}

/** 19 ans, … · 47, … */
function behindAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return at;
  for (let end = at + 1; end <= at + 2; end++) if (tokens[end]?.text === ',') return end + 1;
  return at;
}

function isIndefinite(token: Token | undefined, profile: LanguageProfile): boolean {
  return profile.tag !== 'en' || /^(?:an?|the)$/.test(token?.lower ?? '');
}

/** End of the plain words at `from`: "retired potter" in "a retired potter from Ely". */
function coreEnd(tokens: readonly Token[], from: number, profile: LanguageProfile): number {
  let at = from;
  while (at < from + 4) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      (token.capital && profile.tag !== 'de') ||
      isFunction(token.lower, profile) ||
      profile.speech.has(token.lower) ||
      (profile.tag === 'en' && profile.stance.has(token.lower)) ||
      profile.determiners.has(token.lower)
    )
      break;
    at++;
  }
  return at;
}

/** The noun of the words [from, to): the first in French and Spanish, the last elsewhere; one with a capital in German. */
function nounOf(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): string | null {
  if (to <= from) return null;
  const token = tokens[profile.tag === 'fr' || profile.tag === 'es' ? from : to - 1];
  if (!token || token.lower.length < 4 || (profile.tag === 'de' && !token.capital) || /ing$|ly$/.test(token.lower))
    return null;
  return token.lower;
}
