import { isGivenName } from '../../names/given-names.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { joinsOffice } from './office-bodies.ts';

/** Which words belong to one name, told by word lists and neighbours. */

export const PARTICLES = /^(?:de|del|della|di|da|du|van|von|der|den|ter|bin|ibn|al|el|la|le|y|dos|do|zu|zum|zur)$/;

/** Henning von der Lieth, Ana de la Torre: one or two small words, with a capital behind them. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (!PARTICLES.test(lower)) return false;
  return next?.capital === true || (PARTICLES.test(next?.lower ?? '') && tokens[at + 2]?.capital === true);
}

/** Small words inside names: Andres de la Torre, Smith & Sons, "and" between two capitals. */
export function isNameJoint(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  profile: LanguageProfile,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  const second = PARTICLES.test(last?.lower ?? '') && tokens[at - 2]?.capital === true && at - 1 > from;
  if (!token || !next || at === from || at + 1 >= limit || !(last?.capital || second)) return false;
  if (isSign(token)) return next.capital;
  if (isOfBody(tokens, at)) return true;
  if (joinsOffice(tokens, at, profile)) return true;
  // Thomas Riedel von der Feuerwehr
  if (profile.tag === 'de' && (profile.roles.has(last?.lower ?? '') || endsName(tokens, at, profile))) return false;
  // Gesa Thoms den Beschluss, die Lotsen zum Kai: without a "von" in front it is an article
  if (profile.tag === 'de' && /^(?:de[rn]|zu[mr])$/.test(token.lower) && !/^(?:von|van)$/.test(last?.lower ?? ''))
    return false;
  return isParticle(tokens, at);
}

/** Bodies that are named by what they are for. */
const GOVERNS =
  /^(?:ministry|department|university|union|institute|bureau|office|college|school|academy|hospital|association|federation|society|board|council|commission|bank|league|agency|centre|center|museum|guild|chamber|court|house|church)$/;

/** True for the noun of such a body: ministry, union. */
export function isGoverning(lower: string): boolean {
  return GOVERNS.test(lower);
}

/** Ministry of Fisheries, University for Trades: the small word at `at`. */
export function isOfBody(tokens: readonly Token[], at: number): boolean {
  const [body, of, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^(?:of|for)$/.test(of?.lower ?? '') && body?.capital === true && next?.capital === true && isGoverning(body.lower)
  );
}

/** Smith & Sons, a Courier/Harbour Institute poll */
export function isSign(token: Token | undefined): boolean {
  return /^[&/]$/.test(token?.text ?? '');
}

/** Press Without Walls, League One: behind another capital a preposition between two, or a number. */
export function isInnerWord(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (profile.tag !== 'en' || token?.capital !== true || before?.kind !== 'word' || !before.capital) return false;
  if (NUMBER.test(token.lower))
    return !profile.determiners.has(before.lower) && !profile.conjunctions.has(before.lower);
  return profile.prepositions.has(token.lower) && next?.kind === 'word' && next.capital;
}

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** said Will Smith, the geologist Per Moe: in front of a surname a capital is a name's, whatever the word is else. */
export function isNamedSo(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.capital || token.text.length < 3 || next?.kind !== 'word' || !next.capital) return false;
  return (
    isGivenName(token.text) ||
    (before?.kind === 'word' && !before.capital && /^(?:per|will|may|van)$/.test(token.lower)) ||
    (before?.text === ',' && token.lower === 'per')
  );
}

/** A given name at a token, and a surname that is none. */
export function isFullName(tokens: readonly Token[], at: number): boolean {
  const [given, surname] = [tokens[at]?.text ?? '', tokens[at + 1]];
  return isGivenName(given) && surname?.capital === true && !isGivenName(surname.text);
}

/** In front of “von der”: Sönke Riedel von der Feuerwehr; but Sprecherin Ebba von der Lieth, Anna Sofie von der Lieth. */
export function endsName(tokens: readonly Token[], at: number, { roles, titles }: LanguageProfile): boolean {
  if (isFullName(tokens, at - 2)) return true;
  const [first, last, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const two = first?.kind === 'word' && first.capital && last?.capital === true && !isGivenName(last.text);
  return two && /^de[rnm]$/.test(next?.lower ?? '') && !roles.has(first.lower) && !titles.has(first.lower);
}
