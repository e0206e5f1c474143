import { isGroup, isKin, isText, type NounMention } from '../grammar/nouns.ts';
import { type Phrase, phraseAt, phraseText } from '../grammar/phrases.ts';
import { bodyCalled } from '../people/bodies.ts';
import { isOwnerNoun } from '../people/firm-names.ts';
import { isBefore, type Place } from '../people/places.ts';
import { canonical, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { opensSentence, sentenceAbove, sentenceAt, subjectPhrase } from '../people/stage.ts';
import { previousSpoken } from '../text/passage.ts';
import { pairBefore } from './several.ts';

/** Whom they, it and one stand for: groups, bodies and documents. */

/** How many passages back a pronoun may reach. */
export const REACH = 5;

/** Whoever of several people spoke last, was called so last, or opened a sentence near. */
export function lastPlural(scene: Scene, passage: number, before: number): Resolved | null {
  const spoken = scene.spoken.findLast((entry) => entry.resolved.plural && passage - entry.passage <= REACH);
  // Two biologists report it. / Ada Moss and Hal Rudd counted. “…,” they write.
  const pair = spoken && spoken.passage < passage ? pairBefore(scene, passage, before, 0) : null;
  if (spoken) return pair ?? spoken.resolved;
  const noun = scene.nouns.findLast((entry) => entry.plural && passage - entry.passage <= REACH);
  if (noun) return { ...unresolved(noun.name), plural: true };
  // The family asked to be left alone. In a statement they said …
  const group = scene.introduced.findLast(
    (entry) =>
      (entry.plural ? entry.role : isGroup(entry.head)) &&
      passage - entry.passage <= 2 &&
      isBefore(entry, { passage, from: before }) &&
      opensSentence(scene, entry),
  );
  return group ? { ...unresolved(group.name), plural: true } : pairBefore(scene, passage, before, 2);
}

/** Aid workers are sceptical. "…," said one. */
export function group(scene: Scene, passage: number, before: number): Resolved | null {
  const noun = scene.introduced.findLast(
    (other) => other.role && other.plural && passage - other.passage <= 1 && isBefore(other, { passage, from: before }),
  );
  // The dockers want more. / Shippers are growing desperate. “…,” said one.: those of this paragraph
  const told = (noun?.passage === passage ? null : peopleHere(scene, passage, before)) ?? null;
  if (noun && !told) return unresolved(noun.name);
  const spoken = scene.spoken.findLast((entry) => entry.resolved.plural && passage - entry.passage <= 2);
  return told ?? (spoken ? { ...spoken.resolved, plural: false } : null);
}

/** Whom the nearest sentence above in the paragraph is about that is about several people. */
function peopleHere(scene: Scene, passage: number, before: number): Resolved | null {
  let above = sentenceAbove(scene, { passage, from: before });
  for (; above; above = sentenceAbove(scene, { passage, from: above.from })) {
    const told = people(scene, passage, above);
    if (told) return told;
  }
  return null;
}

/** Importers are not amused: a plain plural that its sentence is about. */
function people(scene: Scene, passage: number, sentence: { from: number; to: number }): Resolved | null {
  const { tokens = [], paragraph } = scene.passages[passage] ?? {};
  const phrase = phraseAt(tokens, sentence.from, sentence.to, scene.profile);
  if (!paragraph || !phrase || !/(?:[eo]rs|ists|ians|ants|ents)$/.test(tokens[phrase.to - 1]?.lower ?? '')) return null;
  return unresolved(phraseText(paragraph.text, tokens, phrase.from, phrase.to));
}

/** The operator, Medway Terminals, said it …: the body that the sentence is about, by its name where that stands in apposition. */
export function subjectBody(scene: Scene, passage: number, before: number): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const here = sentenceAt(scene, { passage, from: before });
  const from = here?.from ?? before;
  // Growers' body Fenland Fruit urged both to sit down and find what it called …
  const own = scene.names.within(passage, from, before).find(({ subject, kind }) => subject && kind === 'body');
  if (own) return canonical(scene, own);
  const noun = scene.introduced.find((other) => other.passage === passage && other.from === from);
  if (!noun || (noun.role && !isOwnerNoun(noun.head)) || noun.indefinite || noun.plural) return null;
  if (scene.profile.speechNouns.has(noun.head)) return null;
  const name = scene.names.within(passage, from, before)[0];
  if (name && tokens[name.from - 1]?.text === ',' && tokens[name.from - 2]?.lower === noun.head)
    return canonical(scene, name);
  return noun.role ? null : (bodyCalled(scene, noun) ?? unresolved(noun.name));
}

/**
 * The warning comes in a memo from the auditors. It is short. It says … · The letter lay in a drawer. / “…,” it says: the text that the sentences above
 * bring in; else, for what says it now, the one that the story is about.
 */
export function documentAbove(scene: Scene, place: Place, now: boolean): Resolved | null {
  const { passage } = place;
  const { tokens = [] } = scene.passages[passage] ?? {};
  const published = now && !sentenceAbove(scene, place) ? textAbove(scene, passage) : null;
  if (published) return published;
  const goesOnWith = scene.profile.pronouns[tokens[place.from]?.lower ?? ''] === 'it';
  const isTold = ({ head, role, plural }: NounMention) =>
    !role && !plural && (isText(head) || scene.profile.speechNouns.has(head));
  for (let above = sentenceAbove(scene, place); above; above = sentenceAbove(scene, { passage, from: above.from })) {
    const { from, to } = above;
    const subject = subjectPhrase(scene, passage, above);
    // In a letter it said it was cross. “…,” it added.
    const goesOn = subject?.kind === 'pronoun' && scene.profile.pronouns[tokens[subject.from]?.lower ?? ''] === 'it';
    if (goesOn) continue;
    const texts = scene.introduced.filter(
      (noun) => noun.passage === passage && noun.from >= from && noun.from < to && noun.indefinite && isTold(noun),
    );
    // The ministry said in a statement that it was wrong. It …: the ministry goes on. But: darin heißt es …
    if (goesOnWith && subject && isBody(scene, passage, subject)) break;
    // A paper from the institute offers a bleak answer. It …
    const text = texts.find((noun) => noun.from === subject?.from) ?? texts.at(-1);
    if (text) return unresolved(text.name);
    break;
  }
  const subject = now ? scene.introduced.findLast((noun) => opensAbove(scene, noun, place)) : undefined;
  if (!subject || !isTold(subject)) return null;
  // A report is out. The study finds …: a document goes by the name that it had first.
  const first = scene.introduced.find((noun) => isTold(noun) && isKin(noun.head, subject.head));
  return unresolved((first ?? subject).name);
}

/** Ada Moss has written an open letter to the choir. / “…,” it begins.: the text that the paragraph above ends with. */
function textAbove(scene: Scene, passage: number): Resolved | null {
  const index = previousSpoken(scene.passages, passage);
  const last = scene.passages[index]?.sentences.at(-1);
  const text = scene.introduced.findLast(
    ({ passage: where, from, head, indefinite, plural }) =>
      where === index && last !== undefined && from >= last.from && indefinite && !plural && isText(head),
  );
  return text ? unresolved(text.name) : null;
}

/** The ministry, the Union of Weavers; but no text, and no warning. */
function isBody(scene: Scene, passage: number, { kind, from, headFrom, to }: Phrase): boolean {
  if (kind === 'name') return scene.names.within(passage, headFrom - 1, to).some((name) => name.kind === 'body');
  const head = scene.introduced.find((noun) => noun.passage === passage && noun.from === from)?.head ?? '';
  return kind === 'collective' && head !== '' && !isText(head) && !scene.profile.speechNouns.has(head);
}

/** The noun opens a sentence in front of the token, in this passage or the one above. */
function opensAbove(scene: Scene, noun: NounMention, place: Place): boolean {
  return place.passage - noun.passage <= 1 && isBefore(noun, place) && opensSentence(scene, noun);
}

export function lastNoun(scene: Scene, passage: number, before: number): Resolved | null {
  const spoken = scene.spoken.findLast(
    ({ resolved, passage: where }) =>
      resolved.mention?.kind !== 'person' &&
      !resolved.plural &&
      passage - where <= REACH &&
      ![scene.nouns, scene.introduced].some((nouns) =>
        nouns.some(({ name, role, plural }) => name === resolved.name && (role || plural)),
      ),
  );
  if (spoken) return spoken.resolved;
  const noun = scene.nouns.findLast((entry) => !entry.plural && !entry.role && passage - entry.passage <= REACH);
  if (noun) return unresolved(noun.name);
  // The union was not impressed. In a letter, it said …
  const group = scene.introduced.findLast(
    (entry) =>
      !entry.role &&
      !entry.indefinite &&
      !entry.plural &&
      !scene.profile.speechNouns.has(entry.head) &&
      passage - entry.passage <= 1 &&
      isBefore(entry, { passage, from: before }),
  );
  if (group) return bodyCalled(scene, group) ?? unresolved(group.name);
  const body = scene.names.all.findLast(
    (name) => name.kind === 'body' && name.passage < passage && passage - name.passage <= REACH,
  );
  return body ? canonical(scene, body) : null;
}
