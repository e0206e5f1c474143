import { phrasalLength } from '../grammar/cues.ts';
import { isPastForm } from '../grammar/past-forms.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { commaAfter, isFiniteVerb, opensClause } from './clause.ts';

/** Where the clause begins that a verb of saying has. */

/** Verbs that report without “that”, whatever else they may stand for. */
const BARE =
  /^(?:say|says|said|saying|tell|tells|told|telling|sw(?:ear|ears|ore)|repl(?:y|ies|ied)|testif(?:y|ies|ied)|admit(?:s|ted|ting)|(?:claim|insist|add|explain|warn|suggest|complain|maintain|contend|assert|boast|vow|reckon)(?:s|ed|ing)?|(?:not|argu|acknowledg|conced|announc|predict|estimat|conclud|jok|declar|emphasi[sz])(?:e|es|ed|ing))$/;

/** Those that do so in front of a clause that cannot be taken for anything else. */
const SOFT =
  /^(?:report(?:s|ed)?|reveal(?:s|ed)?|confirm(?:s|ed)?|promise[sd]?|believe[sd]?|agree[sd]?|think|thinks|thought|find|finds|found|fear(?:s|ed)?|stress(?:es|ed)|repeat(?:s|ed)|recall(?:s|ed)|suspect(?:s|ed)?|alleg(?:e|es|ed)|caution(?:s|ed))$/;

const SAYS = /^(?:say|says|said)$/;

const ASKS = /^(?:ask(?:s|ed|ing)?|explain(?:s|ed|ing)?|wonder(?:s|ed|ing)?)$/;

const QUESTION = /^(?:how|why|what|when|where|who|whether|if)$/;

/** What follows “said” without being a clause: said so, said nothing, said little of it. */
const NO_CLAUSE =
  /^(?:so|yes|no|nothing|little|much|enough|goodbye|hello|thanks|something|anything|sorry|what|whether|how|why|when|where|who|as|and|but|or|than|because|while|though|although|after|before|since|until|more|less|aboard|alongside|aloud|together)$/;

/** A verb that often has other uses than reporting: it needs “that” to count. */
export function isWeak(lower: string, profile: LanguageProfile): boolean {
  return profile.tag === 'en' && !BARE.test(lower);
}

export interface Opening {
  /** The first token of the clause. */
  at: number;
  score: number;
}

/** The clause of the verb at `verb`, which ends before `to`; null where it has none. */
export function clauseOf(
  tokens: readonly Token[],
  verb: number,
  addressee: Phrase | null,
  to: number,
  profile: LanguageProfile,
): Opening | null {
  const lower = tokens[verb]?.lower ?? '';
  const next = addressee ? behindAddressee(tokens, addressee, profile) : verb + phrasalLength(tokens, verb);
  const weak = isWeak(lower, profile) && !(SOFT.test(lower) && isPlain(tokens, next, profile));
  // the planet, which she said was losing air · a potion he claimed could cure gout: what it is told of stands in front
  if (profile.tag === 'en' && !weak && isFiniteVerb(tokens[next]?.lower ?? '') && isOfRelative(tokens, verb))
    return { at: next, score: 0.66 };
  const day = dayBehind(tokens, next, to, profile);
  if (day > next && !weak) return { at: day, score: 0.66 };
  // Moss said he knew by noon that it was lost: the clause begins behind the verb, whatever "that" follows.
  if (!weak && !profile.complementizers.has(tokens[next]?.lower ?? '') && opensClause(tokens, next, to, profile))
    return { at: next, score: 0.66 };
  if (profile.tag !== 'en') {
    const that = thatNear(tokens, next, to, profile);
    return that < 0 ? null : { at: that, score: weak ? 0.6 : 0.78 };
  }
  if (ASKS.test(lower) && QUESTION.test(tokens[next]?.lower ?? '')) {
    const whole = tokens[next + 1]?.lower !== 'to' && opensClause(tokens, next + 1, to, profile);
    if (whole) return { at: /^(?:whether|if)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next, score: 0.6 };
  }
  const at = behindAdverbials(tokens, next, to, profile);
  const that = profile.complementizers.has(tokens[at]?.lower ?? '');
  // who asked that her name be left out: a wish
  if (that && /^ask/.test(lower)) return null;
  // said that claim was wrong: “that” points to a claim
  if (that && !isPointing(tokens, at, to)) return { at: at + 1, score: weak ? 0.6 : 0.78 };
  if (weak) return null;
  if (
    at > next &&
    (isSubject(tokens, at, profile) || isPluralSubject(tokens, at)) &&
    opensClause(tokens, at, to, profile)
  )
    return { at, score: 0.66 };
  return at === next && SAYS.test(lower) && isLoose(tokens, verb, to, profile) ? { at: next, score: 0.6 } : null;
}

/** which she said, a potion he claimed: a subject of one or two words in front of the verb, and a relative or a noun in front of it. */
function isOfRelative(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(Math.max(0, verb - 5), verb).map(({ lower, text }) => lower || text);
  if (words.some((word) => /^(?:what|all|as|it)$/.test(word))) return false;
  if (words.some((word) => /^(?:which|that|who)$/.test(word))) return true;
  const [noun = '', pronoun = ''] = words.slice(-2);
  return (
    CLAIMS.test(tokens[verb]?.lower ?? '') &&
    /^(?:s?he|they)$/.test(pronoun) &&
    /^[\p{L}-]{3,}$/u.test(noun) &&
    !/^(?:and|but|when|while|because|if)$/.test(noun)
  );
}

const CLAIMS = /^(?:say|says|said|claim(?:s|ed)?|insist(?:s|ed)?|argue[sd]?)$/;

/** said Monday he would go, said last week the plan was dead: the token behind the day; `from` where no clause with its own subject follows. */
function dayBehind(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  const first = tokens[from]?.lower ?? '';
  const named =
    profile.times.has(first) ||
    (/^(?:last|this|earlier|late)$/.test(first) && profile.times.has(tokens[from + 1]?.lower ?? ''));
  if (profile.tag !== 'en' || !named) return from;
  const at = behindAdverbials(tokens, from, to, profile);
  const that = profile.complementizers.has(tokens[at]?.lower ?? '');
  return !that && isSubject(tokens, at, profile) && opensClause(tokens, at, to, profile) ? at : from;
}

/** said on Sunday workers had been told: several, right in front of what only a verb can be */
function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  return /[^s]s$|people$/.test(tokens[at]?.lower ?? '') && isFiniteVerb(tokens[at + 1]?.lower ?? '');
}

/** told the Courier rates would rise: what a verb follows does not belong to whom it was told. */
function behindAddressee(tokens: readonly Token[], { from, to }: Phrase, profile: LanguageProfile): number {
  return profile.tag === 'en' && to - from > 2 && isFiniteVerb(tokens[to]?.lower ?? '') ? to - 1 : to;
}

/** confirmed she had gone, confirmed Moss had gone, believe the blaze began: a subject of one word, a name or with its article, and what only a verb can be. */
function isPlain(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const first = tokens[at]?.lower ?? '';
  let named = at;
  while (named < at + 3 && tokens[named]?.capital) named++;
  const subject = /^(?:s?he|it|they|there)$/.test(first)
    ? at + 1
    : profile.determiners.has(first)
      ? at + 2
      : named > at
        ? named
        : -1;
  const verb = tokens[subject]?.lower ?? '';
  return subject > 0 && (isFiniteVerb(verb) || /^'(?:s|d|re|ll|ve)$/.test(verb) || (subject > 0 && isPastForm(verb)));
}

/** that claim, that would: “that” with its noun, or alone as a subject, and a verb behind it. */
function isPointing(tokens: readonly Token[], that: number, to: number): boolean {
  const [noun, verb] = [tokens[that + 1], tokens[that + 2]];
  return (
    that + 3 < to &&
    noun?.kind === 'word' &&
    !noun.capital &&
    /^(?:claim|discussion|decision|plan|idea|number|figure|would|could|is|was|may|might|will)$/.test(noun.lower) &&
    (/^(?:would|could|is|was|may|might|will)$/.test(noun.lower) || /(?:ed|s)$/.test(verb?.lower ?? ''))
  );
}

/** The token behind days, places and occasions: said on Friday in Salem that …, announced Tuesday that …, told reporters after the vote that … */
export function behindAdverbials(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  let at = from;
  while (at < to && at < from + 14) {
    const end = adverbialEnd(tokens, at, to, profile);
    if (end === at) break;
    at = end;
  }
  return at;
}

function adverbialEnd(tokens: readonly Token[], at: number, to: number, profile: LanguageProfile): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  const { lower } = token;
  const next = tokens[at + 1]?.lower ?? '';
  if (profile.times.has(lower)) return at + 1;
  if (/^(?:last|this|earlier|late|early|next|the)$/.test(lower) && profile.times.has(next)) return at + 2;
  if (/^(?:earlier|late|later|early)$/.test(lower) && /^(?:this|last|on|in)$/.test(next)) return at + 1;
  if (profile.prepositions.has(lower) && profile.times.has(next)) return at + 2;
  if (/^(?:in|on|at|during|after|before|by|from|via|through|over|outside|to|with|under|following)$/.test(lower)) {
    const phrase = phraseAt(tokens, at + 1, to, profile);
    // said before she left: no occasion but a clause
    if (!phrase || phrase.kind === 'pronoun') return at;
    // said in a court filing that …
    const noun = tokens[phrase.to]?.lower ?? '';
    const that = phrase.to + 1 < to && profile.complementizers.has(tokens[phrase.to + 1]?.lower ?? '');
    return that && /ings?$/.test(noun) && !profile.speech.has(noun) ? phrase.to + 1 : phrase.to;
  }
  const adverb =
    profile.adverbs.has(lower) && !profile.determiners.has(lower) && !/^(?:there|all|both|not|n't)$/.test(lower);
  return adverb || /ly$/.test(lower) ? at + 1 : at;
}

/** A word that can only begin a noun phrase. */
function isSubject(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return true;
  return (
    token?.kind === 'word' &&
    (token.capital ||
      token.lower in profile.pronouns ||
      profile.determiners.has(token.lower) ||
      token.lower === 'there')
  );
}

/** said parents still want schools: what follows “said” and goes on for some words is a clause, whatever its verb looks like. */
function isLoose(tokens: readonly Token[], verb: number, to: number, profile: LanguageProfile): boolean {
  const from = verb + 1;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !(first.kind === 'word' || first.kind === 'number') || NO_CLAUSE.test(first.lower)) return false;
  // …, said Ada Moss, a teacher, who …: the verb stands in front of whoever speaks
  const apart = tokens[verb - 1]?.text === ',' || tokens[verb - 1]?.kind === 'quote';
  if (first.capital && apart && isAlone(tokens, from, to, profile)) return false;
  // said if it rains, the match is off
  if (/^(?:if|unless|once)$/.test(first.lower)) return commaAfter(tokens, from, Math.min(to - 3, from + 24)) > 0;
  const modifies =
    profile.prepositions.has(first.lower) || profile.adverbs.has(first.lower) || /ing$|ly$/.test(first.lower);
  if ((modifies && first.lower !== 'there') || isFiniteVerb(first.lower)) return false;
  if (/^(?:the|his|her|their|its)$/.test(first.lower) && NO_SUBJECT.test(second?.lower ?? '')) return false;
  const words = tokens.slice(from, Math.min(to, from + 4));
  return words.length === 4 && !words.some(({ kind, text }) => kind === 'quote' || text === ':' || text === ';');
}

/** Ada Moss, a teacher: nothing but a comma or the end behind the name. */
function isAlone(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const who = phraseAt(tokens, from, to, profile);
  const next = tokens[who?.to ?? from];
  return !who || who.to >= to || next?.kind !== 'word' || /^(?:of|who|at|in|from|for)$/.test(next.lower);
}

/** said the same, said the night before, said his piece */
const NO_SUBJECT = /^(?:same|day|night|week|month|year|opposite|word|words|piece|goodbyes)$/;

/** Token behind "that", which may follow an adverbial; -1 when there is none. */
function thatNear(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  // meldete der Sender Radio Nord am Montag, dass …: in German whoever says it may stand between
  const reach = profile.tag === 'de' ? 16 : 9;
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'end' || token.kind === 'quote' || token.text === ',' || token.text === ';') {
      if (token?.text === ',' && profile.tag === 'de') continue;
      return -1;
    }
    if (profile.complementizers.has(token.lower)) return at + 1;
  }
  return -1;
}
