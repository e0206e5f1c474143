import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { type LanguageProfile, table } from '../words/profile.ts';
import { isDefinite } from './articles.ts';
import { isGot } from './cues.ts';
import { KIN, WIDER } from './kin.ts';
import { coreEnd } from './nominal.ts';
import { type Phrase, phraseAt, phraseText } from './phrases.ts';

/** A group, a role or a document that the text names. */
export interface NounMention {
  passage: number;
  /** Token index. */
  from: number;
  /** Its noun, lower case. */
  head: string;
  /** Without its article; a document with whoever put it out. */
  name: string;
  plural: boolean;
  /** Of a person, not of a body or a document. */
  role: boolean;
  /** "a report", "officials": named for the first time. */
  indefinite: boolean;
}

const RENAMED = KIN.filter((set) => /^(?:statement|report|bericht|rapport|informe|company)$/.test(set[0] ?? ''));

/** Every group, role and document of the narrative, in the order of the text. */
export function nounsOf(passages: readonly Passage[], profile: LanguageProfile): NounMention[] {
  const found: NounMention[] = [];
  for (const [index, passage] of passages.entries()) {
    const { tokens } = passage;
    for (let at = 0; at < tokens.length; at++) {
      const phrase = phraseAt(tokens, at, tokens.length, profile);
      if (!phrase) continue;
      // ha condenado, est accusé: without an article it is a verb.
      const verb = /^(?:fr|es)$/.test(profile.tag) && profile.auxiliaries.has(tokens[at - 1]?.lower ?? '');
      if (!verb && (phrase.kind === 'role' || phrase.kind === 'collective'))
        found.push(nounMention(passage, index, phrase, profile));
      else if (isSomebody(tokens, phrase, profile))
        found.push({ ...nounMention(passage, index, phrase, profile), role: true });
      at = Math.max(at, (phrase.kind === 'other' ? coreEnd(tokens, at, phrase.to, profile) : phrase.to) - 1);
    }
  }
  return found;
}

/** A selector, who did not wish to be named; the dog's handler, who …: "who" makes a person of any noun. */
export function isSomebody(tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): boolean {
  const next = tokens[phrase.to]?.text === ',' ? tokens[phrase.to + 1] : tokens[phrase.to];
  return (
    profile.tag === 'en' &&
    phrase.kind === 'other' &&
    /^(?:an?|one|another|the|his|her|its|their)$/.test(tokens[phrase.from]?.lower ?? '') &&
    next?.lower === 'who'
  );
}

export function nounMention(
  { tokens, paragraph }: Passage,
  index: number,
  phrase: Phrase,
  profile: LanguageProfile,
): NounMention {
  const head = headNoun(tokens, phrase, profile);
  const core = withoutArticle(paragraph.text, tokens, upToVerb(tokens, phrase, head, profile), profile);
  return {
    passage: index,
    from: phrase.from,
    head,
    name: documentName(tokens, paragraph.text, phrase, core),
    plural: isPlural(head),
    role: phrase.kind === 'role',
    indefinite: !isDefinite(tokens[phrase.from]?.lower ?? ''),
  };
}

/** Viewers disagreed: a verb that no list has is no part of whoever does it. */
function upToVerb(tokens: readonly Token[], phrase: Phrase, head: string, { tag }: LanguageProfile): Phrase {
  const at = tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => lower === head) + phrase.from;
  const verb = tokens[at + 1];
  // The owners dispute this.
  const object = /^(?:th(?:is|at|e|ese|ose)|an?|his|her|its|their|it|him|them)$/.test(tokens[phrase.to]?.lower ?? '');
  const acts = verb !== undefined && (/(?:[^e]|gre)ed$/.test(verb.lower) || (object && isPlural(head)));
  return tag === 'en' && at + 2 === phrase.to && acts ? { ...phrase, to: at + 1 } : phrase;
}

function headNoun(tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): string {
  let head = '';
  let known = false;
  for (let at = phrase.headFrom; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token) continue;
    // the club's physio
    if (profile.tag === 'en' && token.lower === "'s" && at < phrase.to - 1) {
      head = '';
      known = false;
      continue;
    }
    if (at > phrase.headFrom && profile.prepositions.has(token.lower) && head !== '') break;
    const noun = profile.roles.has(token.lower) || profile.collectives.has(token.lower);
    if (known && /^(?:fr|es)$/.test(profile.tag)) break;
    // six attorneys general
    if (profile.tag === 'en' && known && token.lower === 'general' && isPlural(head)) continue;
    if (noun || (!known && !profile.determiners.has(token.lower))) head = token.lower;
    known ||= noun;
  }
  return head;
}

export function isPlural(head: string): boolean {
  return /(?:[^s]s|people|men|women|police|parents|staff|crew)$/.test(head);
}

/** One noun for several people, who are they: the family, the crew. */
export function isGroup(head: string): boolean {
  return GROUP.test(head);
}

const GROUP =
  /^(?:family|couple|pair|duo|trio|band|team|crew|jury|staff|audience|crowd|squad|group|council|committee|government)$/;

function singular(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const SHORT: Readonly<Record<string, string>> = table({
  rep: 'representative',
  sen: 'senator',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  supt: 'superintendent',
  pc: 'officer',
  cllr: 'councillor',
  cr: 'councillor',
  justice: 'judge',
});

function written(word: string): string {
  const one = singular(word).replace(/^ex-(?!husband|wife)/, '');
  return SHORT[one.replace(/\.$/, '')] ?? one;
}

/** The same noun, in full or short, one or several: Sen., senators. */
export function isSameNoun(left: string, right: string): boolean {
  return written(left) === written(right);
}

/** The same noun, one for the same kind of speaker, or a wider word for the first: the virologist, the scientist. */
export function isKin(noun: string, later: string): boolean {
  const [a, b] = [written(noun), written(later)];
  return a === b || KIN.some((set) => set.includes(a) && set.includes(b)) || isWider(b, a);
}

function isWider(wide: string, narrow: string): boolean {
  return WIDER.some(([is, of]) => is.test(wide) && of.test(narrow));
}

/** A document or a company may be called by another word the next time. */
export function isRenamed(head: string): boolean {
  return RENAMED.some((set) => set.includes(singular(head)));
}

/** A text that can be quoted from: a memo, a study. */
export function isDocument(head: string): boolean {
  return isRenamed(head) && !isFirm(head);
}

/** A text, whether it tells or announces: a report, a letter, the sign on a door. */
export function isText(head: string): boolean {
  return isDocument(head) || TEXT.test(head);
}

const TEXT =
  /^(?:letter|memoir|card|postcard|telegram|e-?mail|memo|note|notice|sign|banner|placard|poster|leaflet|flyer|post|tweet|message|filing|complaint|lawsuit|indictment|affidavit|ruling|judge?ment|verdict|opinion|petition|manifesto|charter|plaque|inscription|diary|label|caption|claim|rumou?r|video|bulletin|circular|article|editorial|brief|schreiben|(?:presse)?mitteilung|erklärung|nachricht|urteil|protokoll|papier|lettre|communiqué|courriel|message|arrêté|jugement|panneau|carta|comunicado|nota|mensaje|correo|escrito|cartel|auto|sentencia)$/;

function isFirm(head: string): boolean {
  return isKin(head, 'company');
}

function withoutArticle(text: string, tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): string {
  const first = tokens[phrase.from];
  const skip =
    first &&
    phrase.to > phrase.from + 1 &&
    // one of the porters, einer der Träger, l'un des porteurs
    !/^(?:of|der|des|de|von|une?)$/.test(tokens[phrase.from + 1]?.lower ?? '') &&
    profile.determiners.has(first.lower) &&
    !/^(?:his|her|their|its|both|two|three|four|five|six|seven|eight|nine|ten|sa|son|leur|sein|seine|ihr|ihre|su)$/.test(
      first.lower,
    )
      ? 1
      : 0;
  return phraseText(text, tokens, phrase.from + skip, phrase.to);
}

/** A document with whoever put it out: "joint communique by the United States and Mexico". */
function documentName(tokens: readonly Token[], text: string, phrase: Phrase, core: string): string {
  if (phrase.kind !== 'collective') return core;
  for (let at = phrase.to; at < Math.min(tokens.length, phrase.to + 5); at++) {
    const token = tokens[at];
    // A memo obtained by the Echo is not the Echo's.
    if (token?.kind !== 'word' || isGot(token)) break;
    if (token.lower !== 'by' && token.lower !== 'from') continue;
    let end = at + 1;
    while (end < tokens.length && (tokens[end]?.capital || /^(?:the|and|of|for)$/.test(tokens[end]?.lower ?? '')))
      end++;
    // a message from Moss's phone is not from Moss
    const named = tokens.slice(at + 1, end).some(({ capital }) => capital);
    if (named && tokens[end]?.lower !== "'s") return `${core} ${phraseText(text, tokens, at, end)}`;
  }
  return core;
}
