import { isCue } from '../grammar/cues.ts';
import { isPastForm } from '../grammar/past-forms.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { firstVerb, isFiniteVerb } from './clause.ts';
import { isWeak } from './clause-opening.ts';

/** Where what is reported ends and its sentence goes on: with who says it, with somebody else, or with what the author tells. English. */

/** A clause of which `verb` reports `from` on. */
export interface Telling {
  /** Where its sentence begins. */
  start: number;
  verb: number;
  speaker: Phrase;
  /** The first token of what is reported. */
  from: number;
  /** Where the words of the sentence end. */
  to: number;
}

/** The token behind the last word that is reported. */
export function contentEnd(tokens: readonly Token[], telling: Telling, profile: LanguageProfile): number {
  const { from, to, verb } = telling;
  const aside = isAside(tokens, telling);
  const first = firstVerb(tokens, from, to, profile);
  let joined = 0;
  for (let at = from + 2; at < to && first >= 0; at++) {
    const token = tokens[at];
    if (!token) continue;
    // said that the pumps were old and that the repair was “a joke”: what stands in marks is quoted
    if (token.kind === 'quote') return joined > 0 ? joined : behindMarks(tokens, at, telling, profile);
    if (token.lower === 'and' && tokens[at + 1]?.lower === 'that') joined = at;
    if (/^(?:and|but)$/.test(token.lower) && goesOnSaying(tokens, at + 1, verb, profile)) return at;
    if (at <= first) continue;
    if (token.text === ';') return at;
    const parted =
      token.text === ',' || /^[—–]$/.test(token.text) || (token.text === '-' && tokens[at + 1]?.text === '-');
    if (parted && (aside.relative || (aside.subordinate && opensMain(tokens, at + 1, to, profile)))) return at;
    if (parted && leaves(tokens, at + 1, to, profile)) return at;
    // the plan, which she said was a mistake, was dropped
    if (parted && isFiniteVerb(tokens[from]?.lower ?? '') && isFiniteVerb(tokens[at + 1]?.lower ?? '')) return at;
    if (parted && profile.subordinators.has(tokens[at + 1]?.lower ?? '')) joined = at;
    if (parted && form(tokens[verb]?.lower ?? '') === 'past' && tellsMore(tokens, at + 1, profile)) return at;
    if (!parted && /^(?:but|while)$/.test(token.lower) && cueBehind(tokens, at + 1, to, profile) > 0) return at;
  }
  return to;
}

/** said it was “very pretty” but warned that … · … “large”, though she said that …: where the sentence goes on with other words behind what is quoted. */
function behindMarks(tokens: readonly Token[], quote: number, { verb, to }: Telling, profile: LanguageProfile): number {
  for (let at = quote + 1; at < to; at++) {
    if (/^(?:and|but)$/.test(tokens[at]?.lower ?? '') && goesOnSaying(tokens, at + 1, verb, profile)) return at;
    if (tokens[at]?.text === ',' && leaves(tokens, at + 1, to, profile)) return at;
  }
  return to;
}

/** …, adding that · …, citing a survey · …, but she said · …, though he denied it · …, but offered no proof · …, while others did not · …, which nobody had asked */
export function leaves(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return false;
  const { lower } = first;
  if (/ing$/.test(lower) && (profile.speech.has(lower) || profile.stance.has(lower))) return true;
  if (/^(?:which|while)$/.test(lower) || (lower === 'even' && /^(?:as|while)$/.test(tokens[from + 1]?.lower ?? '')))
    return true;
  // …, a charge he accepts: what the author thinks of it
  if (/^an?$/.test(lower) && JUDGED.test(tokens[from + 1]?.lower ?? '')) return true;
  // between 210 and 230 million, down from an earlier forecast
  if (/^(?:down|up|compared)$/.test(lower) && /^(?:from|on|with|to)$/.test(tokens[from + 1]?.lower ?? '')) return true;
  const joined = /^(?:and|but|as|though|although)$/.test(lower);
  const next = joined ? from + 1 : from;
  if (joined && goesOn(tokens, next, profile))
    return /^(?:but|and)$/.test(lower) || isCue(tokens, next, profile, false);
  // …, but would not say when
  if (lower === 'but' && isFiniteVerb(tokens[next]?.lower ?? '')) return true;
  // …, and that was that
  if (lower === 'and' && tokens[next]?.lower === 'that' && /^(?:is|was|'s)$/.test(tokens[next + 1]?.lower ?? ''))
    return true;
  const cue = cueBehind(tokens, next, to, profile);
  // …, the source added: who says all of it stands at the end
  return cue > 0 && (joined || to - cue <= 6);
}

const JUDGED =
  /^(?:charge|claim|allegation|accusation|assertion|assessment|view|argument|contention|suggestion|statement|remark|comment|sentiment|warning|promise|pledge|prediction|position)$/;

/** said it was late, but he did not apologise: a pronoun with a verb that tells, where what is reported would stand one step back in time. */
function tellsMore(tokens: readonly Token[], from: number, profile: LanguageProfile): boolean {
  if (!/^(?:and|but)$/.test(tokens[from]?.lower ?? '') || !/^(?:s?he|they)$/.test(tokens[from + 1]?.lower ?? ''))
    return false;
  const verb = tokens[from + 2]?.lower ?? '';
  return (
    /^(?:did|didn't|also|has|have)$/.test(verb) || isPastForm(verb) || /[^e]ed$/.test(verb) || profile.speech.has(verb)
  );
}

/** The verb of saying behind a subject at `from`; 0 where there is none. */
function cueBehind(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  const who = phraseAt(tokens, from, to, profile);
  if (!who) return 0;
  let cue = who.to;
  while (
    cue < to &&
    (profile.adverbs.has(tokens[cue]?.lower ?? '') ||
      /^(?:has|have|had|did|do|does|not)$|n't$/.test(tokens[cue]?.lower ?? ''))
  )
    cue++;
  return cue < to && !isWeak(tokens[cue]?.lower ?? '', profile) && isCue(tokens, cue, profile, false) ? cue : 0;
}

/** offered, denied: a verb in the past without a subject. */
function goesOn(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const word = tokens[at];
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !profile.determiners.has(word.lower) &&
    (/[^e]ed$/.test(word.lower) || isPastForm(word.lower) || isCue(tokens, at, profile, false))
  );
}

/** said the plan was dead and warned of more: a second verb of saying in the same form, and no subject in front of it. */
function goesOnSaying(tokens: readonly Token[], from: number, verb: number, profile: LanguageProfile): boolean {
  const at = /ly$|^also$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const [next, said] = [tokens[at], tokens[verb]];
  if (!next || next.capital || !said || !isCue(tokens, at, profile, true)) return false;
  const that = profile.complementizers.has(tokens[at + 1]?.lower ?? '');
  if (!that && isWeak(next.lower, profile) && !JUDGES.test(next.lower)) return false;
  return form(next.lower) === form(said.lower) && form(said.lower) !== '';
}

/** called it a farce, accused the board of …: what somebody thinks of others is no part of what was said */
const JUDGES =
  /^(?:call|describ|accus|criti|denounc|dismiss|blam|prais|urg|ask|condemn|reject|thank|defend|welcom|hail|apologi|endors|applaud|mock)/;

function form(lower: string): string {
  if (/ing$/.test(lower)) return 'ing';
  if (/(?:ed|said|told|wrote|spoke|found|showed|held)$/.test(lower)) return 'past';
  return /s$/.test(lower) ? 'present' : '';
}

/** After aides insisted that …, the campaign … · The union, which contended that …, is …: the clause is part of another one. */
function isAside(
  tokens: readonly Token[],
  { start, speaker, verb }: Telling,
): { subordinate: boolean; relative: boolean } {
  const before = tokens[speaker.from - 1]?.lower ?? '';
  const subordinate =
    speaker.from > start && /^(?:after|while|when|although|though|if|since|before|because|until|whereas)$/.test(before);
  const gap = tokens.slice(speaker.to, verb);
  const who = gap.findIndex(({ lower }) => /^(?:who|which)$/.test(lower));
  const relative = who > 0 && gap[who - 1]?.text === ',' && !gap.slice(who).some(({ text }) => text === ',');
  return { subordinate, relative };
}

/** …, the campaign has …: a subject and its verb. */
function opensMain(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const who = phraseAt(tokens, from, to, profile);
  if (!who) return false;
  const verb = tokens[who.to];
  return (
    verb?.kind === 'word' &&
    !verb.capital &&
    (isFiniteVerb(verb.lower) ||
      isCue(tokens, who.to, profile, false) ||
      isPastForm(verb.lower) ||
      /(?:[^e]ed|[^su]s)$/.test(verb.lower) ||
      profile.adverbs.has(verb.lower))
  );
}
