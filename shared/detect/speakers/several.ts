import type { Phrase } from '../grammar/phrases.ts';
import { jointName } from '../people/couples.ts';
import type { NameMention } from '../people/names.ts';
import { isBefore } from '../people/places.ts';
import { canonical, type Resolved, type Scene } from '../people/scene.ts';

/** Whom the couple, the two researchers and the Sayles are: two people with names. */

/** How many passages back the two may have been named together. */
const REACH = 12;

const TWO = /^(?:couple|pair|duo|two|both)$/;

/** The two that "the couple", "the pair", "the two biologists" stands for; null where no two fit. */
export function coupleCalled(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const [article, ...rest] = tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (
    !/^(?:the|les|das|die|la|el)$/.test(article ?? '') ||
    !(TWO.test(rest[0] ?? '') || /^(?:paar|ehepaar|pareja)$/.test(rest[0] ?? ''))
  )
    return null;
  return pairBefore(scene, passage, phrase.from) ?? onlyTwo(scene, passage);
}

/** La seconde, el primero, the latter: one of the two that were last named together. */
export function oneOfTwo(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const [article, ordinal] = tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (phrase.to !== phrase.from + 2 || !scene.profile.determiners.has(article ?? '')) return null;
  const first = FIRST.test(ordinal ?? '');
  if (!first && !SECOND.test(ordinal ?? '')) return null;
  const place = { passage, from: phrase.from };
  const pair = scene.pairs.findLast((other) => passage - other.passage <= 2 && isBefore(other.second, place));
  return pair ? canonical(scene, first ? pair.first : pair.second) : null;
}

const FIRST = /^(?:former|erstere[rn]?|premi(?:er|ère)|primer[oa])$/;
const SECOND = /^(?:latter|letztere[rn]?|second|seconde|segund[oa])$/;

/** The two that were last named together before a token, within reach. */
export function pairBefore(scene: Scene, passage: number, before: number, reach = REACH): Resolved | null {
  const pair = scene.pairs.findLast(
    (other) => passage - other.passage <= reach && isBefore(other.second, { passage, from: before }),
  );
  return pair ? together(scene, pair.first, pair.second) : null;
}

/** The two that are named together at a token; null where none are. */
export function pairAt(scene: Scene, passage: number, from: number): Resolved | null {
  const pair = scene.pairs.find((other) => other.passage === passage && other.from === from);
  return pair ? together(scene, pair.first, pair.second) : null;
}

/** The Sayles: two of that surname. */
export function familyCalled(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const name = tokens[phrase.to - 1]?.lower ?? '';
  if (tokens[phrase.from]?.lower !== 'the' || phrase.to !== phrase.from + 2 || !/[^s]e?s$/.test(name)) return null;
  const people = new Map<string, NameMention>();
  for (const mention of scene.names.all) {
    const surname = mention.key.at(-1) ?? '';
    if (mention.kind === 'person' && mention.key.length > 1 && (name === `${surname}s` || name === `${surname}es`))
      people.set(canonical(scene, mention).name, mention);
  }
  const [first, second] = people.values();
  return people.size === 2 && first && second ? together(scene, first, second) : null;
}

/** The couple, in a story that has told of two people so far. */
function onlyTwo(scene: Scene, passage: number): Resolved | null {
  const people = new Map<string, NameMention>();
  for (const mention of scene.names.all)
    if (mention.kind === 'person' && mention.passage <= passage && scene.names.isTold(mention) && !mention.doubtful)
      people.set(canonical(scene, mention).name, mention);
  const [first, second] = people.values();
  return people.size === 2 && first && second ? together(scene, first, second) : null;
}

function together(scene: Scene, first: NameMention, second: NameMention): Resolved {
  const name = jointName(canonical(scene, first).name, canonical(scene, second).name, scene.profile);
  return { name, person: null, mention: null, plural: true };
}
