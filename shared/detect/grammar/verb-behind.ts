import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isPastForm } from './past-forms.ts';
import { timeEnd } from './time-end.ts';

/** Verbs that look like the last word of a noun phrase. */

/** Where the run of words [from, at) ends as a phrase: in front of a verb that stands last in it. */
export function beforeVerb(
  tokens: readonly Token[],
  from: number,
  end: number,
  limit: number,
  profile: LanguageProfile,
): number {
  let at = end;
  // varias cadenas difundidas en los últimos días, une étude publiée par …
  if (/^(?:fr|es)$/.test(profile.tag) && at > from + 2 && isDone(tokens[at - 1], tokens[at])) at--;
  // La cour épingle le port: what stands in front of an article is the verb; but la afición los despidió
  const last = tokens[at - 1]?.lower ?? '';
  const verb =
    /^(?:fr|es)$/.test(profile.tag) &&
    at > from + 1 &&
    at < limit &&
    !tokens[at - 1]?.capital &&
    !(at === from + 2 && profile.collectives.has(last) && profile.tag === 'es') &&
    isArticle(tokens[at], profile) &&
    // dijo la ministra el lunes
    timeEnd(tokens, at, profile) === at;
  if (verb || (profile.tag === 'en' && at > from + 1 && at < limit && isActing(tokens, at - 1))) at--;
  return at;
}

/** The ministry disputes this, Fenland Fruit funds the race, the parish lost its bell: a verb between a noun and what it is done to. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return (
    word?.kind === 'word' &&
    !word.capital &&
    (/[^su]s$/.test(word.lower) || INVARIANT.test(word.lower) || isPastForm(word.lower)) &&
    /^(?:the|an?|this|these|those|his|her|its|their|him|it|them|us|me)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** Verbs whose past form is that of a noun, too. */
const INVARIANT = /^(?:cut|put|set|hit|shut|shed|split|spread|let|quit|bid|cast|hurt|cost)$/;

function isDone(word: Token | undefined, next: Token | undefined): boolean {
  return (
    /(?:[ai]d[oa]s?|ées?|és)$/.test(word?.lower ?? '') &&
    !word?.capital &&
    /^(?:por|en|tras|durante|par|dans|sur|lors)$/.test(next?.lower ?? '')
  );
}

function isArticle(token: Token | undefined, { tag }: LanguageProfile): boolean {
  // la fiscal le mostró: whom it was shown
  return (tag === 'es' ? /^(?:el|la|los|las|una?)$/ : /^(?:le|la|les|l'|une?)$/).test(token?.lower ?? '');
}
