import type { Gender } from '../names/given-names.ts';
import { THING, UNANNOUNCED, UNNAMED } from './descriptions.ts';
import { isFirmNoun } from './firm-names.ts';
import { genderOfRole } from './name-roles.ts';
import { BODY } from './name-runs.ts';
import type { NameMention } from './names.ts';
import { isKin, isPlural, type NounMention } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { canonical, isOfGender, type Resolved, type Scene } from './scene.ts';

/** Articles that point at somebody, with the gender that they tell. */
const ARTICLES: Readonly<Record<LanguageTag, Readonly<Record<string, Gender | null>>>> = {
  en: { the: null },
  de: { der: 'he', die: 'she' },
  fr: { le: 'he', la: 'she', "l'": null },
  es: { el: 'he', la: 'she' },
};

type LanguageTag = Scene['profile']['tag'];

/**
 * Morenz won by a length. / “…,” said the new owner: a noun with a definite article that nobody has been called yet is another word for whoever
 * the paragraph is about, else the one above. Null where that may be several people, and for nouns that may bring in somebody new.
 */
export function renamed(scene: Scene, passage: number, phrase: Phrase, noun: NounMention): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const words = tokens.slice(phrase.from, phrase.to);
  const gender = ARTICLES[scene.profile.tag][words[0]?.lower ?? ''];
  if (gender === undefined || phrase.kind === 'collective' || noun.plural || isPlural(noun.head)) return null;
  if (words.some(({ lower }) => lower === "'s" || scene.profile.prepositions.has(lower))) return null;
  if (UNNAMED.test(noun.head) && !ANYBODY.test(noun.head)) return null;
  if (UNANNOUNCED.test(noun.head) || isThing(scene, phrase, noun) || isMet(scene, noun)) return null;
  const wanted = gender ?? genderOfRole(noun.head);
  const fits = (name: NameMention) =>
    (wanted === null || isOfGender(scene, name, wanted) !== false) && !isSomethingElse(scene, name, noun.head);
  const people = (found: readonly NameMention[]) =>
    found.filter(({ kind, doubtful }) => kind === 'person' && !doubtful);
  const here = people(scene.names.within(passage, 0, phrase.from));
  const near = here.length > 0 ? here : people(scene.names.inPassage(passage - 1));
  return (
    onlyOneOf(
      scene,
      near.filter((name) => (name.subject || name.dwelt) && fits(name)),
    ) ?? onlyOneOf(scene, near.filter(fits))
  );
}

/** What anybody can be, whatever else he or she is. */
const ANYBODY = /^(?:man|woman|boy|girl|homme|femme|mann|frau|hombre|mujer)$/;

/** Printed with another role: a critic is no waiter. */
function isSomethingElse(scene: Scene, name: NameMention, head: string): boolean {
  if (ANYBODY.test(head)) return false;
  const full = scene.names.fullest(name);
  return [...name.roles, ...full.roles].some((role) => scene.profile.roles.has(role) && !isKin(role, head));
}

function isThing(scene: Scene, phrase: Phrase, { head }: NounMention): boolean {
  const { collectives, speechNouns, roles } = scene.profile;
  if (BODY.test(head) || collectives.has(head) || speechNouns.has(head) || isFirmNoun(head)) return true;
  // A noun that no list has: two words at most, the county registry is none.
  return phrase.kind === 'other' && !roles.has(head) && (THING.test(head) || phrase.to > phrase.from + 2);
}

/** Somebody else was brought in by that noun, or has it as a role. */
function isMet(scene: Scene, noun: NounMention): boolean {
  return scene.introduced.some(
    (other) =>
      isKin(other.head, noun.head) &&
      (other.passage < noun.passage || (other.passage === noun.passage && other.from < noun.from)),
  );
}

function onlyOneOf(scene: Scene, names: readonly NameMention[]): Resolved | null {
  const [first] = names;
  if (!first) return null;
  const full = canonical(scene, first);
  return names.every((name) => canonical(scene, name).name === full.name) ? full : null;
}
