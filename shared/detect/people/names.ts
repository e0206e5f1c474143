import { type Gender, genderOfName, isGivenName } from '../../names/given-names.ts';
import { isFunction } from '../grammar/nominal.ts';
import { isInCapitals } from '../text/capitals.ts';
import type { Passage } from '../text/passage.ts';
import { isTakenUp, type Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { apposedBefore, apposedBehind } from './apposed-nouns.ts';
import { isDemonym } from './demonyms.ts';
import { isCompanyNoun, isFirmName, isOwnerNoun, isSocietyNoun } from './firm-names.ts';
import { genderOfRole, rolesAround } from './name-roles.ts';
import { isBodyWord, runEnd, splitRun } from './name-runs.ts';
import {
  ageBehind,
  comesIn,
  isApposed,
  isBehindPronoun,
  isDwelt,
  isGoverned,
  isModifier,
  isSpeaking,
  isTold,
  leadsClause,
  standsApart,
} from './name-standing.ts';
import { isAddress, isPlaceNoun } from './place-nouns.ts';
import { stylesOf } from './styles.ts';

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
  /** Several under one name: Harrow Vale have apologised. */
  together: boolean;
  /** Stands where the subject of its sentence stands. */
  subject: boolean;
  /** May be no name at all: one word that opens a sentence and is not met elsewhere. */
  doubtful: boolean;
  /** A verb of saying stands beside it. */
  speaks: boolean;
  /** Said to be somebody: Moss, who runs the shop; a woman named Moss; goes by Moss. */
  dwelt: boolean;
  /** Printed behind the name: Moss, 47, · Moss (47). */
  age: string | null;
}

/** Every name outside quotation marks, in the order of the text. */
export function namesOf(passages: readonly Passage[], profile: LanguageProfile): NameMention[] {
  const found: NameMention[] = [];
  /** One word that opens a sentence and does not speak: a capital there says nothing. */
  const doubtful = new Set<NameMention>();
  const surnames = wordySurnames(passages);
  for (const [index, passage] of passages.entries()) {
    for (const sentence of passage.sentences) {
      let first = true;
      // ¿Tiene miedo? (Reached by phone, …): the first word, behind the marks that open the sentence.
      const opening = openingWord(passage.tokens, sentence);
      let at = opening;
      while (at < sentence.to) {
        // Brand limped off: a verb elsewhere, but somebody is called so.
        const named = surnames.has(passage.tokens[at]?.lower ?? '');
        const to = runEnd(passage.tokens, at, sentence.to, named ? -1 : opening, profile);
        if (to === at) {
          at++;
          continue;
        }
        first &&= !isBehindPronoun(passage.tokens, opening, at, profile);
        for (const part of splitRun(passage.tokens, at, to, profile)) {
          const mention = mentionOf(passage.tokens, part, index, passage.paragraph.text, surnames, profile);
          // Born Wanda Sykora in 1930, she …: nobody goes by that name now.
          if (!mention || /^(?:born|née|nee)$/.test(passage.tokens[part.from - 1]?.lower ?? '')) continue;
          const modifies = isModifier(passage.tokens, part, profile);
          if (modifies) mention.kind = 'body';
          const apart =
            modifies ||
            isAddress(passage.tokens[part.from - 1]) ||
            standsApart(passage.tokens, part, to, sentence.from, profile);
          const acts = isSpeaking(passage.tokens, part.to, profile) || isTakenUp(passage.tokens, part.to);
          const name = {
            ...mention,
            doubtful: false,
            speaks: acts || profile.speech.has(passage.tokens[Math.min(part.lead, part.from) - 1]?.lower ?? ''),
            age: ageBehind(passage.tokens, part.to),
            dwelt: isDwelt(passage.tokens, part),
            subject:
              comesIn(passage.tokens, opening, part.from) ||
              isApposed(passage.tokens, part, sentence.from, profile) ||
              (first &&
                !apart &&
                passage.tokens[part.to]?.lower !== "'s" &&
                !isTold(passage.tokens, Math.min(part.lead, part.from), profile) &&
                !isGoverned(passage.tokens, Math.min(part.lead, part.from), profile)),
          };
          found.push(name);
          if (part.from === opening && name.key.length === 1 && !isGivenName(name.name) && !acts) doubtful.add(name);
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
  const bodies = new Set(
    found.flatMap(({ kind, key }) =>
      // the Comets: so is Comets further down
      kind === 'body' && (key.length > 1 || /[^s]s$/.test(key[0] ?? ''))
        ? [(key[0] === 'air' ? key[1] : key[0]) ?? '']
        : [],
    ),
  );
  const bearers = new Set(full.flatMap(({ key }) => key));
  const isAdverb = (name: NameMention) =>
    doubtful.has(name) &&
    !known.has(name.key[0] ?? '') &&
    leadsClause(passages[name.passage]?.tokens ?? [], name.to, profile);
  const styled = stylesOf(found, passages, bearers);
  return found
    .filter((name) => !isAdverb(name))
    .map((name) => {
      if (profile.tag === 'de' && isNoun(name, bearers)) return { ...name, kind: 'body' as const };
      if (isShortBody(name, bodies, people) || isNamedAfter(name, people)) return { ...name, kind: 'body' as const };
      if (doubtful.has(name) && !known.has(name.key[0] ?? '')) return { ...name, doubtful: true };
      // LOWTHER: There you are.
      return name.kind === 'body' && name.key.length === 1 && isInCapitals(name.name) && people.has(name.key[0])
        ? { ...name, kind: 'person' as const }
        : name;
    })
    .map((name) => ({ ...name, name: styled.get(name.key.join(' ')) ?? name.name }));
}

function openingWord(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at < to - 1 && /^[¿¡([—–]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Ironbark, where the article has Ironbark Resources and nobody of that surname. */
function isShortBody(
  { kind, key, roles, gender }: NameMention,
  bodies: ReadonlySet<string>,
  people: ReadonlySet<string | undefined>,
): boolean {
  const [only = ''] = key;
  return (
    kind === 'person' &&
    key.length === 1 &&
    roles.length === 0 &&
    gender === null &&
    bodies.has(only) &&
    !people.has(only) &&
    !isGivenName(only)
  );
}

/** Moss Bread, where the article has Ada Moss, and says nothing of it that it says of people. */
function isNamedAfter(
  { kind, key, roles, gender, age, dwelt }: NameMention,
  people: ReadonlySet<string | undefined>,
): boolean {
  const [first = ''] = key;
  return (
    kind === 'person' &&
    key.length > 1 &&
    roles.length === 0 &&
    gender === null &&
    age === null &&
    !dwelt &&
    people.has(first) &&
    !isGivenName(first)
  );
}

/** In German every noun has a capital: one word alone is somebody's name where a full name has it, or a title stands in front. */
function isNoun({ key, name, roles }: NameMention, bearers: ReadonlySet<string>): boolean {
  return key.length === 1 && roles.length === 0 && !isGivenName(name) && !bearers.has(key[0] ?? '');
}

/** "President" alone is a title, "Baker" alone a name: a trade is written small where it is meant. */
function isTitleAlone(token: Token, profile: LanguageProfile): boolean {
  return (
    profile.titles.has(token.lower) ||
    (profile.roles.has(token.lower) && (/s$/.test(token.lower) || profile.tag === 'de'))
  );
}

/** Words that somebody in the article is called by, titles and verbs among them: Abel Lord, Kofi Brand. */
function wordySurnames(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of passages)
    for (const [at, token] of tokens.entries())
      if (token.capital && isGivenName(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.capital !== true)
        found.add(token.lower);
  return found;
}

/** row F, block C: a letter right behind a noun tells which. But a judge known as K. */
function isMark(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const before = tokens[at - 1];
  return (
    /^\p{Lu}$/u.test(tokens[at]?.text ?? '') &&
    before?.kind === 'word' &&
    !isFunction(before.lower, profile) &&
    !profile.speech.has(before.lower) &&
    !profile.roles.has(before.lower) &&
    !/(?:ed|wn)$/.test(before.lower)
  );
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

const HONOURS =
  /^(?:KC|QC|SC|MP|MSP|MEP|MLA|TD|OBE|CBE|MBE|KBE|DBE|FRS|MD|M\.D\.|PhD|Ph\.D\.|DPhil|Esq\.?|CPA|RN|DDS|FRCS)$/;

/** Fiona Moss KC, Ada Tran MP: letters behind a name are no part of it, whatever they are behind one in full that is not in capitals itself. */
function endsWithHonour(words: readonly Token[]): boolean {
  const [given, before, last] = [words[0]?.text ?? '', words.at(-2)?.text ?? '', words.at(-1)?.text ?? ''];
  if (words.length > 1 && HONOURS.test(last)) return true;
  return words.length > 2 && isGivenName(given) && /^\p{Lu}{2,4}$/u.test(last) && !isInCapitals(before);
}

function mentionOf(
  tokens: readonly Token[],
  part: { from: number; to: number; lead: number },
  passage: number,
  text: string,
  surnames: ReadonlySet<string>,
  profile: LanguageProfile,
): Omit<NameMention, 'subject' | 'doubtful' | 'speaks' | 'age' | 'dwelt'> | null {
  const own = tokens.slice(part.from, part.to).filter((token) => token.kind !== 'quote' && token.lower !== "'s");
  while (endsWithHonour(own)) own.pop();
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return null;
  if (own.length === 1 && isTitleAlone(first, profile) && !isSurname(tokens, part, surnames)) return null;
  if (own.length === 1 && profile.times.has(first.lower)) return null;
  if (own.length === 1 && profile.tag === 'en' && isMark(tokens, part.from, profile)) return null;
  // the 29-year-old Chilean
  if (
    profile.tag === 'en' &&
    own.length === 1 &&
    isDemonym(first.lower) &&
    /^(?:the|an?)$|-year-old$/.test(tokens[part.from - 1]?.lower ?? '')
  )
    return null;
  const apposed = [apposedBefore(tokens, part, profile), apposedBehind(tokens, part.to, profile)];
  const roles = [...rolesAround(tokens, part, profile), ...apposed.flatMap((found) => found?.noun ?? [])];
  const key = own.map((token) => token.lower);
  const gender = own.length > 1 ? genderOfName(first.text) : null;
  // their landlord, Cotter Homes; Marl Groves, a company that …
  const owner = apposed.some((found) => found !== null && (isOwnerNoun(found.noun) || isCompanyNoun(found.noun)));
  const firm = (owner || isFirmName(key, tokens, part.lead)) && !isGivenName(first.text);
  const together = /^(?:have|are|were)$/.test(tokens[part.to]?.lower ?? '') && !isGivenName(first.text);
  return {
    passage,
    from: part.from,
    to: part.to,
    key,
    name: text.slice(first.start, last.end),
    roles,
    gender:
      gender ??
      roles.map(genderOfRole).find((known) => known !== null) ??
      apposed.map((found) => found?.gender).find((known) => known) ??
      null,
    firm,
    together,
    kind:
      own.some((token, at) => isBodyWord(token, own[at - 1])) ||
      // the Highways Act, Corbel Gallery, Moss Tower
      (own.length > 1 &&
        !isGivenName(first.text) &&
        (profile.collectives.has(last.lower) || isPlaceNoun(last.lower))) ||
      (profile.tag === 'es' && own.length > 1 && /^(?:guardia|policía|protección)$/.test(first.lower)) ||
      // Landgericht Sundheim
      (profile.tag === 'de' && own.length > 1 && profile.collectives.has(first.lower)) ||
      isAddress(tokens[part.from - 1]) ||
      (profile.tag === 'de' && isThing(tokens, part)) ||
      firm ||
      key.includes('/') ||
      (!isGivenName(first.text) && apposed.some((found) => found !== null && isSocietyNoun(found.noun))) ||
      (together && roles.length === 0) ||
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

/** 14 Millionen Euro, drei Jahre Haft, die Alte Mälzerei: in German what is counted has capitals, too, and so has an adjective in a name. */
function isThing(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (isGivenName(first?.text ?? '')) return false;
  // dem Kämmerer Untreue, die Kuh Resi
  if (to - from > 1 && /(?:ung|heit|keit|schaft|[ts]ion|tät|ismus|treue)$/.test(last?.lower ?? '')) return true;
  if (
    /^(?:kuh|hund|hündin|katze|kater|pferd|stute|hengst|ziege|esel|schiff|fähre|hurrikan|orkan|sturm|tief|hoch)$/.test(
      first?.lower ?? '',
    )
  )
    return true;
  // Vierzig Jahre stand sie hier
  if (
    /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert(?:e|en)?|tausend(?:e|en)?|\p{L}+[zß]ig|millionen|milliarden|(?:kilo)?gramm|(?:kilo|quadrat)?meter|prozent|euro|liter|grad|tonnen?|hektar|stunden?|minuten?|tagen?|wochen?|monaten?|jahren?|ende|anfang|mitte|art)$/u.test(
      first?.lower ?? '',
    )
  )
    return true;
  const counted =
    before?.kind === 'number' ||
    /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|einige)$/.test(before?.lower ?? '');
  return (
    counted ||
    (to - from > 1 &&
      /e[ns]?$/.test(first?.lower ?? '') &&
      /^(?:d(?:er|ie|as|en|em|es)|[iv]m|[iv]om|zu[mr]|beim)$/.test(before?.lower ?? ''))
  );
}

/** the Courier, el Gobierno, le Sénat */
const ARTICLE = {
  en: /^the$/,
  de: /^jene[rnms]?$/,
  fr: /^(?:le|la|les|l'|du)$/,
  es: /^(?:el|la|los|las|del|al)$/,
} as const;

function isArticle(token: Token | undefined, profile: LanguageProfile): boolean {
  return ARTICLE[profile.tag]?.test(token?.lower ?? '') === true;
}
