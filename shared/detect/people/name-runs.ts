import { isGivenName } from '../../names/given-names.ts';
import {
  endsName,
  isFullName,
  isGoverning,
  isInnerWord,
  isNamedSo,
  isOfBody,
  isParticle,
  isSign,
} from '../grammar/name-words.ts';
import { joinsOffice } from '../grammar/office-bodies.ts';
import { isNickname, type Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { frenchBodyEnd } from './french-bodies.ts';
import { isTitleWord } from './name-roles.ts';

/** Runs of capitals that can be a name, and where in them the name begins. */

/** Words that a name has which is a body's. */
export const BODY =
  /^(?:house|department|university|party|committee|inc\.?|corp\.?|institute|examiner|post|times|news|council|commission|ministry|agency|association|union|company|group|court|senate|congress|bank|foundation|center|centre|administration|bureau|office|college|school|academy|high|hospital|police|church|league|club|team|network|journal|tribune|gazette|herald|press|alliance|coalition|states|nations|kingdom|republic|city|county|state|street|america|campaign|pac|super|fund|society|federation|board|authority|service|services|army|navy|force|airlines|motors|industries|ministerium|partei|universität|université|ministère|parti|ministerio|partido|universidad|facebook|twitter|google|fox|cnn|nbc|abc|cbs|reuters|ap|gop|fbi|cia|nato|eu|u\.s\.|u\.n\.|un|eintracht|borussia|arminia|alemannia|dynamo|v[fv][lrb]|tsv|fsv|spvgg|[fs]c|sv|fk)$/i;

/** Fox News, the Church of Ely; but Ada Fox, Ada Church. */
export function isBodyWord(token: Token, before: Token | undefined): boolean {
  return BODY.test(token.text) && !(/^(?:Fox|Church)$/.test(token.text) && isGivenName(before?.text ?? ''));
}

const IN_TIME = /^(?:in|since|until|during|last|next|this|late|early|mid)$/;
/** End of the run of capitals that begins at `at`; `at` itself where none does. `sentence` is the first token of the sentence. */
export function runEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  sentence: number,
  profile: LanguageProfile,
): number {
  const head = tokens[at];
  if (!head?.capital || head.kind !== 'word' || (isPlainWord(head, at === sentence, profile) && !isNamedSo(tokens, at)))
    return at;
  // In April Moira Moss sold it: the month, though somebody may be called so.
  if (profile.times.has(head.lower) && IN_TIME.test(tokens[at - 1]?.lower ?? '')) return at;
  const body = frenchBodyEnd(tokens, at, limit, profile);
  if (body > at) return body;
  let to = at + 1;
  while (to < limit) {
    const token = tokens[to];
    if (!token) break;
    const joint = isJoint(tokens, to, profile);
    const inner = isInnerWord(tokens, to, profile);
    const named = token.kind === 'word' && token.capital && (inner || !isPlainWord(token, false, profile));
    if (!named && !joint && !joinsNickname(tokens, to, limit, profile)) break;
    to++;
  }
  return to;
}

/** Ana de la Torre, Smith & Sons; but Sprecher der Werft */
function isJoint(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [before, lower, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]];
  if (isSign(tokens[at])) return next?.capital === true;
  if (joinsOffice(tokens, at, profile)) return true;
  if (isOfBody(tokens, at)) return true;
  if (profile.tag === 'es' && lower === 'y') return false;
  // nach Ansicht von Ada Moos
  if (
    profile.tag === 'de' &&
    lower === 'von' &&
    tokens.slice(Math.max(0, at - 3), Math.max(0, at - 1)).some(({ lower: word }) => word === 'nach')
  )
    return false;
  if (lower === 'and') return profile.tag === 'en' && isOneBody(tokens, at);
  if (profile.tag === 'de' && !/^(?:von|zu|van)$/.test(lower) && !/^(?:von|zu|van)$/.test(before)) return false;
  // Thomas Riedel von der Feuerwehr: behind a name in full another noun. die Reise von Anfang an: nor behind a noun with its article.
  if (profile.tag === 'de' && (endsName(tokens, at, profile) || isPlainNoun(tokens, at - 1, profile))) return false;
  return isParticle(tokens, at);
}

/** die Reise von Anfang an; but die Präsidentin von der Lieth, die Anna von Moos */
function isPlainNoun(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  return (
    profile.determiners.has(tokens[at - 1]?.lower ?? '') &&
    token !== undefined &&
    !isGivenName(token.text) &&
    !isTitleWord(token, profile)
  );
}

/** the Parents and Carers Council: one article, and the noun of a body behind both. */
function isOneBody(tokens: readonly Token[], at: number): boolean {
  const [article, first, second, noun] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const plain = [first, second].every(
    (token) => token?.capital === true && !BODY.test(token.text) && !isGivenName(token.text),
  );
  return article?.lower === 'the' && plain && noun?.capital === true && isGoverning(noun.lower);
}

/** Ada “Sparrow” Moss */
function joinsNickname(tokens: readonly Token[], at: number, limit: number, profile: LanguageProfile): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.kind === 'quote' &&
    isNickname(token) &&
    tokens[at - 1]?.capital === true &&
    at + 1 < limit &&
    next?.kind === 'word' &&
    next.capital &&
    !isPlainWord(next, false, profile)
  );
}

function isPlainWord(token: Token, opensSentence: boolean, profile: LanguageProfile): boolean {
  const { lower } = token;
  // Fourteen-year-old Ada Moss, Oslo-based Ada Moss, Mum-of-two Ada Moss
  if (/-(?:year-old|based|born|led|backed|owned)$|^\p{L}+-of-\p{L}+$/u.test(lower)) return true;
  // Simon Avril: in French and Spanish a month has no capital
  const times = profile.times.has(lower) && (opensSentence || !/^(?:fr|es)$/.test(profile.tag));
  if ((times && !isGivenName(token.text)) || lower in profile.pronouns || /(?<!.s)['’]$/.test(lower)) return true;
  if (profile.tag === 'en' && /^(?:you|your|yours|me|us|him|them|yes)$/.test(lower)) return true;
  if (profile.tag === 'es' && /^(?:se|me|te|nos|le|les|lo|ya|no|sí|más|muy|así)$/.test(lower)) return true;
  if (profile.determiners.has(lower) || profile.prepositions.has(lower) || profile.conjunctions.has(lower)) return true;
  if (profile.subordinators.has(lower) || profile.relatives.has(lower)) return true;
  return (
    opensSentence &&
    (profile.adverbs.has(lower) ||
      profile.speech.has(lower) ||
      profile.auxiliaries.has(lower) ||
      profile.stance.has(lower))
  );
}

/** Parts a run of capitals at a given name in its middle: "[Mexico] [Ken Salazar]", "[Security Advisor] [Elizabeth …]". */
export function splitRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  profile: LanguageProfile,
): { from: number; to: number; lead: number }[] {
  // the Justice Department, the Ada Moss Foundation: behind an article a body keeps what is a title or a name elsewhere.
  if (profile.tag === 'en' && tokens[from - 1]?.lower === 'the' && BODY.test(tokens[to - 1]?.text ?? ''))
    return [{ from, to, lead: from }];
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || !isGivenName(token.text)) continue;
    if (isGivenName(before.text) || isMiddle(tokens, from, at, profile)) continue;
    if (isBehindCalling(tokens, from, at, profile)) return [{ from, to, lead: from - 1 }];
    // Its chair, Baroness Ada Moss: one capital more, right behind a comma
    const titled = at === from + 1 && tokens[from - 1]?.text === ',' && profile.tag === 'en';
    const leads = titled ? from : leadStart(tokens, from, at, profile);
    // Der Schauspieler Emre Kaya: in German a noun in front of a given name says what he is.
    return leads < at || profile.tag === 'de'
      ? [{ from: at, to, lead: Math.min(leads, from) }]
      : [
          { from, to: at, lead: from },
          { from: at, to, lead: at },
        ];
  }
  // Jahrelang reparierte Heinz Moos Uhren: behind a name in full a noun of its own.
  if (profile.tag === 'de' && to - from === 3 && isFullName(tokens, from)) return [{ from, to: to - 1, lead: from }];
  // Gewerkschaftssekretär Ulf Brandes: of three capitals in German the first says what somebody is.
  if (
    profile.tag === 'de' &&
    to - from === 3 &&
    tokens[from + 1]?.capital === true &&
    !isGivenName(tokens[from]?.text ?? '') &&
    ((tokens[from]?.text.length ?? 0) > 6 || /^\p{L}{3,}(?:er|or|ist|wirt|bauer|in)$/u.test(tokens[from]?.lower ?? ''))
  )
    return [{ from: from + 1, to, lead: from }];
  // Leader of the Opposition Ada Moss
  if (
    profile.tag === 'en' &&
    to - from === 3 &&
    tokens[from - 1]?.lower === 'the' &&
    tokens[from - 2]?.lower === 'of' &&
    profile.roles.has(tokens[from - 3]?.lower ?? '')
  )
    return [{ from: from + 1, to, lead: from + 1 }];
  if (tokens.slice(from, to).some((_, at) => joinsOffice(tokens, from + at, profile)))
    return [{ from, to, lead: from }];
  let head = innerTitle(tokens, from, to, profile);
  // la Guardia Civil
  const corps = profile.tag === 'es' && /^(?:civil|nacional|local|municipal|foral)$/.test(tokens[to - 1]?.lower ?? '');
  while (!corps && head < to - 1 && isTitleWord(tokens[head], profile)) head++;
  // Witness C, Patient K: a letter alone is no name
  if (head === to - 1 && /^\p{Lu}$/u.test(tokens[head]?.text ?? '')) head = from;
  // Bürgermeister von Seefeld: a place, not a surname.
  if (head > from && head < to - 1 && profile.prepositions.has(tokens[head]?.lower ?? ''))
    return [{ from: head + 1, to, lead: head + 1 }];
  return [{ from: head, to, lead: from }];
}

/** Cody Lee Moss: what is hardly anybody's first name, behind one capital that is neither a title nor a body. */
function isMiddle(tokens: readonly Token[], from: number, at: number, profile: LanguageProfile): boolean {
  const [first, name] = [tokens[from], tokens[at]];
  return (
    profile.tag === 'en' &&
    at === from + 1 &&
    MIDDLE.test(name?.lower ?? '') &&
    first !== undefined &&
    !isTitleWord(first, profile) &&
    !BODY.test(first.text) &&
    !profile.collectives.has(first.lower)
  );
}

const MIDDLE = /^(?:lee|leigh|ann|marie|lynn|lynne|lou|mae|jo|wayne|dean)$/;

/** chair Lou Anne Moss: right behind a calling in lower case all of the capitals are the name. */
function isBehindCalling(tokens: readonly Token[], from: number, at: number, profile: LanguageProfile): boolean {
  const calling = tokens[from - 1];
  return (
    profile.tag === 'en' &&
    calling?.kind === 'word' &&
    !calling.capital &&
    profile.roles.has(calling.lower) &&
    !tokens.slice(from, at).some((token) => isTitleWord(token, profile))
  );
}

/** Fire Chief Duane Pickering: behind the last title of a run in which no given name stands before it; `from` where there is none. */
function innerTitle(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  if (profile.tag !== 'en' || BODY.test(tokens[to - 1]?.text ?? '')) return from;
  for (let at = to - 2; at > from; at--)
    if (
      // County Engineer Osei Bonsu: a calling stands there only in front of a name in full.
      (profile.titles.has(tokens[at]?.lower ?? '') || (at === to - 3 && isTitleWord(tokens[at], profile))) &&
      !tokens.slice(from, at).some(({ text }) => isGivenName(text) || text === '&')
    )
      return at + 1;
  return from;
}

/** Where the role in front of the name at `at` begins; `at` itself when the words before it are another name. */
function leadStart(tokens: readonly Token[], from: number, at: number, profile: LanguageProfile): number {
  for (let word = from; word < at; word++) if (isTitleWord(tokens[word], profile)) return from;
  for (let word = from - 1; word >= Math.max(0, from - 6); word--) {
    const token = tokens[word];
    if (token?.kind !== 'word') break;
    if (isTitleWord(token, profile)) return word;
  }
  return at;
}
