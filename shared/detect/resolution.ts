import type { Person } from '../model/person.ts';
import { type KnownPeople, people as libraryPeople } from './known-people.ts';
import { NameIndex } from './name-index.ts';
import type { NameMention } from './names.ts';
import { namesOf } from './names.ts';
import { type NounMention, nounsOf } from './nouns.ts';
import type { Passage } from './passage.ts';
import { type Phrase, phraseText } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import type { LanguageProfile } from './words/profile.ts';

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
  resolved: Resolved;
}

/** What is known about the article while it is walked through. */
export interface Scene {
  passages: readonly Passage[];
  profile: LanguageProfile;
  names: NameIndex;
  known: KnownPeople;
  /** Speakers so far, in order. */
  spoken: Spoken[];
  /** Bodies, documents and groups that have been named, in order. */
  nouns: NounMention[];
  /** Groups and documents that the narrative names, whether or not they speak. */
  introduced: readonly NounMention[];
  byline: string | null;
}

export function sceneOf(
  passages: readonly Passage[],
  profile: LanguageProfile,
  people: readonly Person[],
  byline: string | null,
): Scene {
  return {
    passages,
    profile,
    names: new NameIndex(namesOf(passages, profile)),
    known: libraryPeople(people),
    spoken: [],
    nouns: [],
    introduced: nounsOf(passages, profile),
    byline,
  };
}

/** Resolves the speaker phrase of a passage and remembers it; later pronouns and role nouns refer back to it. */
export function resolve(scene: Scene, passage: number, phrase: Phrase): Resolved {
  const resolved = find(scene, passage, phrase);
  scene.spoken.push({ passage, resolved });
  return resolved;
}

function find(scene: Scene, passage: number, phrase: Phrase): Resolved {
  const tokens = scene.passages[passage]?.tokens ?? [];
  const text = scene.passages[passage]?.paragraph.text ?? '';
  if (phrase.kind === 'pronoun') {
    return resolvePronoun(scene, passage, phrase) ?? unresolved(phraseText(text, tokens, phrase.from, phrase.to));
  }
  if (phrase.kind === 'name')
    return (
      resolveName(scene, passage, phrase) ??
      unresolved(phraseText(text, tokens, skipArticle(tokens, phrase, scene.profile), phrase.headTo))
    );
  return resolveNoun(scene, passage, phrase);
}

function skipArticle(tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): number {
  return profile.determiners.has(tokens[phrase.headFrom]?.lower ?? '') ? phrase.headFrom + 1 : phrase.headFrom;
}

export function unresolved(name: string): Resolved {
  return { name, person: null, mention: null, plural: false };
}

function resolveName(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const inside = scene.names.within(passage, phrase.headFrom - 1, phrase.headTo);
  const parts = inside.map((mention) => canonical(scene, mention));
  const first = parts[0];
  if (!first) return null;
  const tokens = scene.passages[passage]?.tokens.slice(phrase.headFrom, phrase.headTo) ?? [];
  const joined = tokens.some((token) => scene.profile.conjunctions.has(token.lower));
  if (!joined && parts.length > 1 && tokens.some((token) => token.lower === 'of')) return null;
  if (!joined || parts.length < 2) return parts.at(-1) ?? first;
  const and =
    scene.profile.tag === 'de'
      ? ' und '
      : scene.profile.tag === 'fr'
        ? ' et '
        : scene.profile.tag === 'es'
          ? ' y '
          : ' and ';
  return { name: parts.map((part) => part.name).join(and), person: null, mention: null, plural: true };
}

/** The fullest name in the article that this mention can be short for, then the library's name for it. */
export function canonical(scene: Scene, mention: NameMention): Resolved {
  const full = scene.names.fullest(mention);
  const known = scene.known.find(full.name) ?? scene.known.find(mention.name);
  if (known) return { name: known.name, person: known.id, mention: full, plural: false };
  return { name: full.name, person: null, mention: full, plural: false };
}
