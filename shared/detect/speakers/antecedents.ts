import { type Gender, genderOfName } from '../../names/given-names.ts';
import { isGroup, nounsOf } from '../grammar/nouns.ts';
import { genderOfRole } from '../people/name-roles.ts';
import { type NameMention, namesOf } from '../people/names.ts';
import { isBefore, type Place } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { likeliestPerson } from './pronouns.ts';

/** Whom pronouns inside quoted words stand for: they are read by what the speaker has said, not by what the story tells around it. */

/** Words that somebody has said, as far as the token `before`. */
export interface Speech {
  passage: Passage;
  before: number;
}

/** Somebody whom a speech speaks of. */
interface Candidate {
  from: number;
  resolved: Resolved;
  /** Null where the words do not tell. */
  gender: Gender | null;
  plural: boolean;
}

/** Whom he, she or they stands for at the end of the first speech: of the nearest sentence with somebody whom it fits, the last; surely, else maybe. */
export function antecedent(scene: Scene, speeches: readonly Speech[], kind: Gender | 'they'): Resolved | null {
  for (const speech of speeches) {
    const candidates = spokenOf(scene, speech).filter(({ plural }) => plural === (kind === 'they'));
    for (const { from, to } of speech.passage.sentences.toReversed()) {
      const here = candidates.filter((candidate) => candidate.from >= from && candidate.from < to);
      const found =
        kind === 'they'
          ? here.at(-1)
          : (here.findLast(({ gender }) => gender === kind) ?? here.findLast(({ gender }) => gender === null));
      if (found) return found.resolved;
    }
  }
  return null;
}

function spokenOf(scene: Scene, { passage, before }: Speech): Candidate[] {
  const { profile } = scene;
  const { tokens, sentences } = passage;
  const names = namesOf([passage], profile).flatMap((name): Candidate[] => {
    const known = scene.names.all.find(({ key, kind }) => kind === 'person' && key.at(-1) === name.key.at(-1));
    const given = name.key.length === 1 ? genderOfName(name.key[0] ?? '') : name.gender;
    if (name.kind === 'body' || !(known || given || name.gender)) return [];
    const resolved = known ? canonical(scene, known) : unresolved(name.name);
    const gender = name.gender ?? given ?? (known ? genderKnown(scene, known) : null);
    return [{ from: name.from, resolved, gender, plural: false }];
  });
  const nouns = nounsOf([passage], profile)
    .filter(
      ({ from, role, head, plural }) =>
        (role || (plural && !/^(?:letters|documents|reports)$/.test(head)) || isGroup(head)) &&
        !isPointedOut(tokens, from),
    )
    .map(
      ({ from, name, head, plural }): Candidate => ({
        from,
        resolved: {
          ...unresolved(calledSo(tokens[from]?.text ?? '', upToHead(name, head))),
          plural: plural || isGroup(head),
        },
        gender: genderOfRole(head),
        plural: plural || isGroup(head),
      }),
    );
  // Outsiders laughed.: a plain plural that a sentence opens with
  const others = sentences.flatMap(({ from }): Candidate[] => {
    const word = tokens[from];
    const plain = word !== undefined && /^\p{L}+(?:[eo]rs|ists|ians|ants|ents)$/u.test(word.lower);
    return plain ? [{ from, resolved: { ...unresolved(word.text), plural: true }, gender: null, plural: true }] : [];
  });
  return [...names, ...nouns, ...others].filter(({ from }) => from < before).sort((a, b) => a.from - b.from);
}

/** I love that man like a son: whom the story has named already, and what somebody is only like. */
function isPointedOut(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'like' || /^th(?:is|at)$/.test(tokens[from]?.lower ?? '');
}

/** my mother, not anybody's */
function calledSo(first: string, name: string): string {
  return /^(?:my|our)$/i.test(first) ? `${first} ${name}` : name;
}

/** my sister rang me: a verb that no list has ends a phrase too; but the head of the school */
function upToHead(name: string, head: string): string {
  const to = name.toLowerCase().indexOf(head) + head.length;
  return /^(?:['’]| (?:of|from|at|for|in|on|with|de|von)(?: |$))/.test(name.slice(to)) ? name : name.slice(0, to);
}

function genderKnown(scene: Scene, name: NameMention): Gender | null {
  const he = isOfGender(scene, name, 'he');
  return he === null ? null : he ? 'he' : 'she';
}

/** Whom he or she stands for in somebody's words who has not told: of those that the story names, whoever is not the speaker. */
export function somebodyElse(scene: Scene, place: Place, gender: Gender, speaker: Resolved | null): Resolved | null {
  const isOther = (name: NameMention) => canonical(scene, name).name !== speaker?.name;
  const { passage, from } = place;
  const sure = likeliestPerson(
    scene,
    passage,
    from,
    gender,
    (name) => isOther(name) && isPerson(scene, name) && isOfGender(scene, scene.names.fullest(name), gender) === true,
  );
  const noun = scene.introduced.findLast(
    (other) =>
      other.role &&
      !other.plural &&
      place.passage - other.passage <= 2 &&
      isBefore(other, place) &&
      genderOfRole(other.head) === gender &&
      other.name !== speaker?.name &&
      !scene.names.inPassage(other.passage).some(({ roles }) => roles.includes(other.head)),
  );
  const told = sure ?? (noun ? unresolved(noun.name) : null);
  return (
    told ??
    likeliestPerson(scene, passage, from, gender, (name) => isOther(name) && isPerson(scene, name)) ??
    namedBeside(scene, place, gender, isOther)
  );
}

/** “He shouted,” Moss told the court. Her neighbour, Hal Rudd, denies it.: the one person named behind the words who is of that gender, or may be. */
function namedBeside(
  scene: Scene,
  { passage, from }: Place,
  gender: Gender,
  isOther: (name: NameMention) => boolean,
): Resolved | null {
  const others = scene.names
    .inPassage(passage)
    .filter((name) => name.kind === 'person' && name.from > from && isOther(name) && scene.names.isTold(name));
  const fits = others.filter((name) => isOfGender(scene, name, gender) !== false);
  const [sure] = fits.filter((name) => isOfGender(scene, name, gender) === true);
  const name = sure ?? (fits.length === 1 ? fits[0] : undefined);
  return name ? canonical(scene, name) : null;
}

/** A name of which the story tells what it tells of people: neither Hexleigh nor the Star. */
function isPerson(scene: Scene, name: NameMention): boolean {
  return name.kind === 'person' && scene.names.isTold(name);
}
