import { isKinOf, isNameWord } from '../people/name-roles.ts';
import { BODY } from '../people/name-runs.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isNameJoint } from './name-words.ts';

/** Where the capitalised name at the end of [from, to) begins; `to` when there is none. */
export function trailingName(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  let at = to;
  while (at > from) {
    const token = tokens[at - 1];
    if (!token) break;
    const joint = isNameJoint(tokens, at - 1, from, to, profile);
    if (token.kind === 'quote' && at < to) {
      at--;
      continue;
    }
    // Linden & Marsh
    const worded = token.kind === 'word' ? token.capital || joint : joint;
    if (!worded || (at - 1 === from && profile.determiners.has(token.lower))) break;
    at--;
  }
  // the Justice Department: a body keeps what is a title elsewhere.
  const body = profile.tag === 'en' && tokens[at - 1]?.lower === 'the' && BODY.test(tokens[to - 1]?.text ?? '');
  while (!body && at < to && isTitle(tokens, at, to, profile)) at++;
  // Fans were not having it: the capital is the sentence's.
  if (
    at === from &&
    to === from + 1 &&
    profile.tag === 'en' &&
    opensSentence(tokens[from - 1]) &&
    isPeople(tokens[from], profile)
  )
    return to;
  return at;
}

function opensSentence(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'end' || before.kind === 'quote';
}

function isPeople(token: Token | undefined, profile: LanguageProfile): boolean {
  return token !== undefined && /[^s]s$/.test(token.lower) && profile.roles.has(token.lower);
}

function isTitle(tokens: readonly Token[], at: number, to: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  const noun = token !== undefined && (profile.roles.has(token.lower) || profile.collectives.has(token.lower));
  if (!token || at + 1 >= to)
    return profile.tag === 'de' && (noun || (token !== undefined && profile.speechNouns.has(token.lower)));
  // ihre Enkelin Lea
  const kin = profile.tag === 'de' && isKinOf(token.lower);
  return kin || profile.titles.has(token.lower) || (profile.roles.has(token.lower) && !isNameWord(token, profile));
}
