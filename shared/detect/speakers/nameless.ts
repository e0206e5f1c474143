import type { Gender } from '../../names/given-names.ts';
import { isFunction } from '../grammar/nominal.ts';
import type { NounMention } from '../grammar/nouns.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { genderOfRole } from '../people/name-roles.ts';
import type { Place, Sentence } from '../people/places.ts';
import { isOfGender, type Scene } from '../people/scene.ts';
import type { Token } from '../text/tokens.ts';
import { pronounKind } from './pronoun-kinds.ts';

/** Whether he or she can stand for somebody who has no name: by the noun, what stands beside it, and whose head it is. */

/** In English in front of somebody who was not spoken of before. */
export const NEW = /^(?:an?|one|another)$/;

export const ARTICLES = { he: /^(?:le|un|der|ein|el|l')$/, she: /^(?:la|une|una|die|eine|l')$/ } as const;

/** The noun, its article or the words around it allow that gender. */
export function isFor(
  scene: Scene,
  { passage }: Place,
  sentence: Sentence,
  phrase: Phrase,
  { head }: NounMention,
  gender: Gender,
): boolean {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const first = tokens[phrase.from]?.lower ?? '';
  const told =
    genderOfRole(head) ??
    apposedGender(tokens, phrase) ??
    (scene.profile.tag === 'en' ? ownGender(scene, passage, phrase, sentence) : null);
  if (told !== null) return told === gender;
  const [he, she] = [ARTICLES.he.test(first), ARTICLES.she.test(first)];
  return scene.profile.tag === 'en' || he === she || (gender === 'he' ? he : she);
}

/** My neighbour, a woman of eighty, …: what somebody is said to be behind the comma. */
function apposedGender(tokens: readonly Token[], { to }: Phrase): Gender | null {
  if (tokens[to]?.text !== ',' || !/^an?$/.test(tokens[to + 1]?.lower ?? '')) return null;
  for (const { kind, lower } of tokens.slice(to + 2, to + 6)) {
    if (kind !== 'word') break;
    const gender = genderOfRole(lower);
    if (gender) return gender;
  }
  return null;
}

/** A client puts her head round the door: whose head, where nobody else can be meant. */
function ownGender(scene: Scene, passage: number, { to }: Phrase, sentence: Sentence): Gender | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const named = scene.names.within(passage, sentence.from, sentence.to);
  if (named.some((name) => name.kind === 'person' && scene.names.isTold(name))) return null;
  const verb = tokens.slice(to, sentence.to).findIndex(({ lower }) => /^(?:his|her)$/.test(lower)) + to;
  const whose = verb < to ? null : tokens[verb]?.lower === 'his' ? 'he' : 'she';
  // He asked. A doctor took his arm.: of somebody whom the paragraph tells of
  const other = tokens.slice(0, sentence.from).some((token) => pronounKind(scene, token) === whose);
  const next = tokens[verb + 1];
  const owns = next?.kind === 'word' && !isFunction(next.lower, scene.profile);
  return whose && !other && owns ? whose : null;
}

/** A young porter went along the queue. “…,” he said: a noun that no list has, by its ending, where nobody else has been named who fits. */
export function isDoer(scene: Scene, { passage }: Place, phrase: Phrase, gender: Gender): boolean {
  const { tokens = [] } = scene.passages[passage] ?? {};
  return (
    scene.profile.tag === 'en' &&
    phrase.kind === 'other' &&
    NEW.test(tokens[phrase.from]?.lower ?? '') &&
    /(?:[^m]er|or|ist|ian|ant|eer|man|woman|ess)$/.test(tokens[phrase.to - 1]?.lower ?? '') &&
    !scene.names
      .within(passage, 0, phrase.from)
      .some((name) => name.kind === 'person' && isOfGender(scene, name, gender) !== false)
  );
}
