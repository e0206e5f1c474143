import { isFunction } from '../grammar/nominal.ts';
import { isPastForm } from '../grammar/past-forms.ts';
import { phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** Tells clauses from phrases without a parser, by what only a finite verb can be. English. */

const FINITE =
  /^(?:(?:has|have|had|is|are|was|were|wo|would|could|should|must|might|do|does|did)(?:n't)?|will|can|cannot|can't|won't|may)$/;

/** is, would, didn't: a word that makes a clause of whatever it stands in. */
export function isFiniteVerb(lower: string): boolean {
  return FINITE.test(lower);
}

/** The words from `from` on look like a clause of their own: a subject, then a verb. */
export function opensClause(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const first = tokens[from];
  if (profile.tag !== 'en' || !first || !(first.kind === 'word' || first.kind === 'number')) return false;
  if (isFiniteVerb(first.lower) || first.lower === "'s") return false;
  if (first.lower === 'there' && profile.auxiliaries.has(tokens[from + 1]?.lower ?? '')) return true;
  if (hasFinite(tokens, from, to, profile)) return true;
  const subject = phraseAt(tokens, from, to, profile);
  if (!subject) return false;
  // said she still heard it
  const end = behindAside(tokens, subject.to, to);
  const adverb = profile.adverbs.has(tokens[end]?.lower ?? '') ? 1 : 0;
  const verb = tokens[end + adverb];
  // they now see a surplus: behind the adverb a verb without an ending
  const several = adverb > 0 && /^(?:they|we)$/.test(first.lower) && verb?.kind === 'word';
  if (several && end + 1 < to && !isFunction(verb.lower, profile)) return true;
  return (
    verb !== undefined &&
    end < to &&
    (profile.auxiliaries.has(verb.lower) ||
      (verb.kind === 'word' &&
        !verb.capital &&
        (subject.kind === 'other'
          ? (/[^e]ed$/.test(verb.lower) || isPastForm(verb.lower)) && profile.determiners.has(first.lower)
          : /(?:ed|s)$/.test(verb.lower) || isPastForm(verb.lower))))
  );
}

/** said the man, who is in his twenties, was cold: the token behind what stands between commas behind the subject. */
function behindAside(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.text !== ',') return from;
  const close = commaAfter(tokens, from + 1, Math.min(to, from + 14));
  return close < 0 ? from : close + 1;
}

/** workers already hired would be …, more than half of them had …: within a few words, and without a comma, stands what only a finite verb can be. */
function hasFinite(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  const measure =
    /^(?:about|around|over)$/.test(first) ||
    (first === 'as' && /^(?:much|many|few|little)$/.test(second)) ||
    (first === 'at' && /^(?:least|most)$/.test(second)) ||
    (first === 'up' && second === 'to');
  if (!measure && (profile.prepositions.has(first) || profile.subordinators.has(first))) return false;
  for (let at = from + 1; at < Math.min(to, from + 10); at++) {
    const token = tokens[at];
    if (token?.kind === 'quote' && NAMED.test(token.text)) continue;
    if (!token || (token.kind !== 'word' && token.kind !== 'number') || profile.relatives.has(token.lower))
      return false;
    // all but three had survived
    if (token.lower === 'but' && !/^(?:all|none|nothing|everyone)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    if (isFiniteVerb(token.lower)) return true;
  }
  return false;
}

/** all aboard the “Lady Orrin” were safe: a name in marks, of three words at the most */
const NAMED = /^.\s?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}\s?.$/u;

/** More of these, of which some are nouns, too: enough to tell that something is told. */
const PAST =
  /^(?:sank|sang|swam|shook|struck|stuck|stole|spoke|misspoke|swore|swung|beat|bent|burst|chose|clung|dealt|dug|fled|froze|led|lent|lit|meant|paid|rang|shot|slid|spun|sprang|swept|withdrew|overcame|forbade|sought|thought|told|said|fed|bled|bred|dropped|read|cost|cut|hit|hurt|put|set|shut|spread)$/;

/** The first finite verb behind `from`, before `to`; -1 where there is none: in one statement, on Tuesday, Ada Moss, a teacher. */
export function firstVerb(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) continue;
    const { lower } = token;
    if (isFiniteVerb(lower) || isPastForm(lower) || PAST.test(lower) || /^'(?:s|re|ll|d|ve)$/.test(lower)) return at;
    // Behind a comma at `from` a verb may stand first: …, he told the court, looked lonely
    const before = tokens[at - 1];
    const inside =
      before?.kind === 'word' && !profile.determiners.has(before.lower) && !profile.prepositions.has(before.lower);
    if ((inside || (at === from + 1 && before?.text === ',')) && /[^e]ed$|[^su]s$/.test(lower)) return at;
  }
  return -1;
}

export function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}
