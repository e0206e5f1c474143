import type { Person } from '../../model/person.ts';
import { type Gender, genderOfName } from '../../names/given-names.ts';
import { type NounMention, nounsOf } from '../grammar/nouns.ts';
import type { Passage } from '../text/passage.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { type Pair, pairsOf, withSharedSurnames } from './couples.ts';
import { impliedGenders } from './genders.ts';
import { withImpliedRoles } from './implied-roles.ts';
import { type Answer, answersOf } from './interview.ts';
import { type KnownPeople, people as libraryPeople } from './known-people.ts';
import { NameIndex } from './name-index.ts';
import { type NameMention, namesOf } from './names.ts';
import { turnsOf } from './turns.ts';

/** Who a speaker is: the fullest name in the article or the library's, and the library's id where it is known. */
export interface Resolved {
  name: string;
  person: string | null;
  /** Of the person: for the next pronoun. */
  mention: NameMention | null;
  plural: boolean;
}

export interface Spoken {
  passage: number;
  /** Token at which the speaker is printed. */
  at: number;
  resolved: Resolved;
}

/** What is known about the article while it is walked through. */
export interface Scene {
  passages: readonly Passage[];
  profile: LanguageProfile;
  names: NameIndex;
  known: KnownPeople;
  /** By the fullest name, of those whose names do not tell; pronouns that were resolved are added. */
  genders: Map<string, Gender>;
  /** Speakers so far, in order. */
  spoken: Spoken[];
  /** Bodies, documents and groups that have been named, in order. */
  nouns: NounMention[];
  /** Groups and documents that the narrative names, whether or not they speak. */
  introduced: readonly NounMention[];
  /** Two people named in one breath, in order. */
  pairs: readonly Pair[];
  byline: string | null;
  /** Of an interview or a transcript. */
  answers: readonly Answer[];
  /** The article quotes in single marks, as British papers do. */
  singleMarks: boolean;
}

export function sceneOf(
  passages: readonly Passage[],
  profile: LanguageProfile,
  people: readonly Person[],
  byline: string | null,
): Scene {
  const introduced = nounsOf(passages, profile);
  const named = withSharedSurnames(namesOf(passages, profile), passages);
  const names = new NameIndex(withImpliedRoles(named, introduced, passages, profile));
  const turns = turnsOf(passages, names);
  const interview = answersOf(passages, profile, names, byline);
  return {
    passages,
    profile,
    names,
    genders: impliedGenders(passages, names, profile),
    known: libraryPeople(people),
    spoken: [],
    nouns: [],
    introduced,
    pairs: pairsOf(passages, names),
    byline,
    // Of Q and A the beginning may tell who answers.
    answers: turns.some(({ by }) => by !== null) || interview.length === 0 ? turns : interview,
    singleMarks: quotesInSingleMarks(passages),
  };
}

/** Whole sentences stand in single marks more often than in double ones. */
function quotesInSingleMarks(passages: readonly Passage[]): boolean {
  let surplus = 0;
  for (const { segments, paragraph } of passages)
    for (const { family, start, end } of segments)
      if (/[,.!?]['’]?$/.test(paragraph.text.slice(start, end).trim())) surplus += family === 'single' ? 1 : -1;
  return surplus > 1;
}

/** (Reached by phone, Moss said …): whoever is named in a paragraph between brackets is not whom the story goes on with. */
export function isAside(scene: Scene, passage: number): boolean {
  const text = scene.passages[passage]?.paragraph.text ?? '';
  return /^[([]/.test(text) && /[)\]][.]?$/.test(text);
}

export function unresolved(name: string): Resolved {
  return { name, person: null, mention: null, plural: false };
}

/** Whether somebody goes by a name, and not by what they are. */
export function isNamed({ byline, answers }: Scene, { name, person, mention }: Resolved): boolean {
  return person !== null || mention !== null || name === byline || answers.some(({ by }) => by === name);
}

/** True, false or unknown (null): does the pronoun fit the person, by all that the article says of them? */
export function isOfGender(scene: Scene, mention: NameMention, gender: Gender): boolean | null {
  const full = scene.names.fullest(mention);
  const [only] = full.key.length === 1 ? full.key : [];
  const known =
    scene.names.genderOf(mention) ??
    scene.genders.get(full.name) ??
    // Nothing but a given name: Pete.
    (only === undefined ? null : genderOfName(only));
  return known ? known === gender : null;
}

/** The fullest name in the article that this mention can be short for, then the library's name for it. */
export function canonical(scene: Scene, mention: NameMention): Resolved {
  const full = scene.names.fullest(mention);
  const known = scene.known.find(full.name) ?? scene.known.find(mention.name);
  if (known) return { name: known.name, person: known.id, mention: full, plural: false };
  return { name: full.name, person: null, mention: full, plural: false };
}
