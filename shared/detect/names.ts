import { isInCapitals } from './capitals.ts';
import { isFirmName } from './firm-names.ts';
import { genderOfRole, isTitleWord, rolesAround } from './name-roles.ts';
import { isNamedSo } from './nominal.ts';
import { isNickname, type Passage } from './passage.ts';
import type { Token } from './tokens.ts';
import { type Gender, genderOfName, isGivenName } from './words/first-names.ts';
import type { LanguageProfile } from './words/profile.ts';

/** A name as it stands in the text. */
export interface NameMention {
  passage: number;
  /** Token indices of the passage. */
  from: number;
  to: number;
  /** The name's words without titles, lower case. */
  key: string[];
  /** As printed, without titles. */
  name: string;
  /** Titles and role words printed with it, lower case. */
  roles: string[];
  gender: Gender | null;
  kind: 'person' | 'body';
  /** A body that does business. */
  firm: boolean;
  /** Stands where the subject of its sentence stands. */
  subject: boolean;
  /** May be no name at all: one word that opens a sentence and is not met elsewhere. */
  doubtful: boolean;
  /** A verb of saying stands beside it. */
  speaks: boolean;
  /** Printed behind the name: Moss, 47, · Moss (47). */
  age: string | null;
}

const BODY =
  /^(?:house|department|university|party|committee|inc\.?|corp\.?|institute|examiner|post|times|news|council|commission|ministry|agency|association|union|company|group|court|senate|congress|bank|foundation|center|centre|administration|bureau|office|college|school|academy|high|hospital|police|church|league|club|team|network|journal|tribune|gazette|herald|press|alliance|coalition|states|nations|kingdom|republic|city|county|state|street|america|campaign|pac|super|fund|society|federation|board|authority|service|services|army|navy|force|airlines|motors|industries|ministerium|partei|universität|université|ministère|parti|ministerio|partido|universidad|facebook|twitter|google|fox|cnn|nbc|abc|cbs|reuters|ap|gop|fbi|cia|nato|eu|u\.s\.|u\.n\.|un)$/i;

const IN_TIME = /^(?:in|since|until|during|last|next|this|late|early|mid)$/;

/** Every name outside quotation marks, in the order of the text. */
export function namesOf(passages: readonly Passage[], profile: LanguageProfile): NameMention[] {
  const found: NameMention[] = [];
  /** One word that opens a sentence and does not speak: a capital there says nothing. */
  const doubtful = new Set<NameMention>();
  const surnames = titledSurnames(passages, profile);
  for (const [index, passage] of passages.entries()) {
    for (const sentence of passage.sentences) {
      let first = true;
      let at = sentence.from;
      while (at < sentence.to) {
        const to = runEnd(passage.tokens, at, sentence.to, sentence.from, profile);
        if (to === at) {
          at++;
          continue;
        }
        for (const part of splitRun(passage.tokens, at, to, profile)) {
          const mention = mentionOf(passage.tokens, part, index, passage.paragraph.text, surnames, profile);
          // Born Wanda Sykora in 1930, she …: nobody goes by that name now.
          if (!mention || /^(?:born|née|nee)$/.test(passage.tokens[part.from - 1]?.lower ?? '')) continue;
          const apart = standsApart(passage.tokens, part, to, sentence.from, profile);
          const acts = profile.speech.has(passage.tokens[part.to]?.lower ?? '');
          const name = {
            ...mention,
            doubtful: false,
            speaks: acts || profile.speech.has(passage.tokens[Math.min(part.lead, part.from) - 1]?.lower ?? ''),
            age: ageBehind(passage.tokens, part.to),
            subject:
              first &&
              !apart &&
              passage.tokens[part.to]?.lower !== "'s" &&
              !isGoverned(passage.tokens, Math.min(part.lead, part.from), profile),
          };
          found.push(name);
          if (part.from === sentence.from && name.key.length === 1 && !isGivenName(name.name) && !acts)
            doubtful.add(name);
          // Moss's manager, Tim Booth, called: whoever is owned by the first may be the subject.
          first &&= apart || passage.tokens[part.to]?.lower === "'s";
        }
        at = to;
      }
    }
  }
  const known = new Set(found.flatMap((name) => (doubtful.has(name) ? [] : name.key)));
  const full = found.filter(({ kind, key }) => kind === 'person' && key.length > 1);
  const people = new Set(full.map(({ key }) => key.at(-1)));
  return found.map((name) => {
    if (doubtful.has(name) && !known.has(name.key[0] ?? '')) return { ...name, doubtful: true };
    // LOWTHER: There you are.
    return name.kind === 'body' && name.key.length === 1 && isInCapitals(name.name) && people.has(name.key[0])
      ? { ...name, kind: 'person' as const }
      : name;
  });
}

/** Moss, 47, · Moss (47) */
function ageBehind(tokens: readonly Token[], to: number): string | null {
  const [mark, age, close] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? '', tokens[to + 2]?.text ?? '.'];
  return /^[,(]$/.test(mark) && /^\d{1,3}$/.test(age) && /^[,.);]$/.test(close) ? age : null;
}

function runEnd(
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
  let to = at + 1;
  while (to < limit) {
    const token = tokens[to];
    if (!token) break;
    const joint =
      /^(?:de|del|della|di|da|van|von|der|bin|al|la|&)$/.test(token.lower) && tokens[to + 1]?.capital === true;
    const named = token.kind === 'word' && token.capital && !isPlainWord(token, false, profile);
    if (!named && !joint && !joinsNickname(tokens, to, limit, profile)) break;
    to++;
  }
  return to;
}

/** As Lydia, Ada Moss sings · In Port Elder, Ada Moss sings · Traveler Ada Moss: a name that leads to the subject, and is not it. */
function standsApart(
  tokens: readonly Token[],
  part: { from: number; to: number },
  runEnds: number,
  sentence: number,
  profile: LanguageProfile,
): boolean {
  if (part.to < runEnds) return true;
  const opener = tokens[sentence]?.lower ?? '';
  if (opener === 'as') return part.from === sentence + 1 && tokens[part.to]?.text === ',';
  return profile.prepositions.has(opener) && !tokens.slice(sentence, part.from).some(({ text }) => text === ',');
}

/** in Moss's view; but parents like Ada Moss worry. */
function isGoverned(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    profile.prepositions.has(before) && before !== 'like' && !(before === 'as' && tokens[at - 2]?.lower === 'such')
  );
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
  // Fourteen-year-old Ada Moss, Oslo-based Ada Moss
  if (/-(?:year-old|based|born|led|backed|owned)$/.test(lower)) return true;
  if ((profile.times.has(lower) && !isGivenName(token.text)) || lower in profile.pronouns || /(?<!.s)['’]$/.test(lower))
    return true;
  if (profile.tag === 'en' && /^(?:you|your|yours|me|us|him|them|yes)$/.test(lower)) return true;
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
function splitRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  profile: LanguageProfile,
): { from: number; to: number; lead: number }[] {
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || !isGivenName(token.text)) continue;
    if (isGivenName(before.text)) continue;
    const leads = leadStart(tokens, from, at, profile);
    // Der Schauspieler Emre Kaya: in German a noun in front of a given name says what he is.
    return leads < at || profile.tag === 'de'
      ? [{ from: at, to, lead: Math.min(leads, from) }]
      : [
          { from, to: at, lead: from },
          { from: at, to, lead: at },
        ];
  }
  // Gewerkschaftssekretär Ulf Brandes: of three capitals in German the first says what somebody is.
  if (
    profile.tag === 'de' &&
    to - from === 3 &&
    !isGivenName(tokens[from]?.text ?? '') &&
    (tokens[from]?.text.length ?? 0) > 6
  )
    return [{ from: from + 1, to, lead: from }];
  let head = innerTitle(tokens, from, to, profile);
  while (head < to - 1 && isTitleWord(tokens[head], profile)) head++;
  // Bürgermeister von Seefeld: a place, not a surname.
  if (head > from && head < to - 1 && profile.prepositions.has(tokens[head]?.lower ?? '')) head++;
  return [{ from: head, to, lead: from }];
}

/** Fire Chief Duane Pickering: behind the last title of a run in which no given name stands before it; `from` where there is none. */
function innerTitle(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  if (profile.tag !== 'en' || BODY.test(tokens[to - 1]?.text ?? '')) return from;
  for (let at = to - 2; at > from; at--)
    if (
      // County Engineer Osei Bonsu: a calling stands there only in front of a name in full.
      (profile.titles.has(tokens[at]?.lower ?? '') || (at === to - 3 && profile.roles.has(tokens[at]?.lower ?? ''))) &&
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

/** "President" alone is a title, "Baker" alone a name: a trade is written small where it is meant. */
function isTitleAlone(token: Token, profile: LanguageProfile): boolean {
  return (
    profile.titles.has(token.lower) ||
    (profile.roles.has(token.lower) && (/s$/.test(token.lower) || profile.tag === 'de'))
  );
}

/** Titles that somebody in the article is called by: Abel Lord, Ruth Bishop. */
function titledSurnames(passages: readonly Passage[], profile: LanguageProfile): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of passages)
    for (const [at, token] of tokens.entries())
      if (
        token.capital &&
        profile.titles.has(token.lower) &&
        isGivenName(tokens[at - 1]?.text ?? '') &&
        tokens[at + 1]?.capital !== true
      )
        found.add(token.lower);
  return found;
}

/** Bishop said; but the Bishop said, Bishop Moss said. */
function isSurname(
  tokens: readonly Token[],
  part: { from: number; to: number },
  surnames: ReadonlySet<string>,
): boolean {
  return (
    surnames.has(tokens[part.from]?.lower ?? '') &&
    tokens[part.from - 1]?.lower !== 'the' &&
    tokens[part.to]?.capital !== true
  );
}

function mentionOf(
  tokens: readonly Token[],
  part: { from: number; to: number; lead: number },
  passage: number,
  text: string,
  surnames: ReadonlySet<string>,
  profile: LanguageProfile,
): Omit<NameMention, 'subject' | 'doubtful' | 'speaks' | 'age'> | null {
  const own = tokens.slice(part.from, part.to).filter((token) => token.kind !== 'quote' && token.lower !== "'s");
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return null;
  if (own.length === 1 && isTitleAlone(first, profile) && !isSurname(tokens, part, surnames)) return null;
  if (own.length === 1 && profile.times.has(first.lower)) return null;
  const roles = rolesAround(tokens, part, profile);
  const key = own.map((token) => token.lower);
  const gender = own.length > 1 ? genderOfName(first.text) : null;
  // the chain Golden Crust
  const firm = isFirmName(key, tokens, part.lead) && !isGivenName(first.text);
  return {
    passage,
    from: part.from,
    to: part.to,
    key,
    name: text.slice(first.start, last.end),
    roles,
    gender: gender ?? roles.map(genderOfRole).find((known) => known !== null) ?? null,
    firm,
    kind:
      own.some((token) => BODY.test(token.text)) ||
      firm ||
      // The Courier; the Smiths and the Hague are no persons either.
      (!isGivenName(first.text) &&
        roles.length === 0 &&
        part.lead === part.from &&
        isArticle(tokens[part.from - 1], profile)) ||
      /^[A-Z]{2,}s?$/.test(own.map((token) => token.text).join(''))
        ? 'body'
        : 'person',
  };
}

function isArticle(token: Token | undefined, profile: LanguageProfile): boolean {
  return profile.tag === 'en' && token?.lower === 'the';
}
