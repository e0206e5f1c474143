import type { Gender } from '../../names/given-names.ts';
import type { Phrase } from '../grammar/phrases.ts';
import type { NameMention } from '../people/names.ts';
import { isBefore } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene } from '../people/scene.ts';
import { isSpokenOf } from '../people/spoken-of.ts';
import { isPlace } from '../people/stage.ts';
import type { Token } from '../text/tokens.ts';

/** What anybody can be, whatever else he or she is. */
const ANYBODY = /^(?:man|woman|boy|girl|homme|femme|mann|frau|hombre|mujer)$/;

/** … or is called whatever else: the author of a book, die SPD-Politikerin. */
export function isAnybody({ head }: Pick<Description, 'head'>): boolean {
  return ANYBODY.test(head) || /^(?:auteur|autrice|auteure|autor|autora)$|politiker(?:in)?$|jährigen?r?$/.test(head);
}

/** Words that tell of somebody without a name: "the senator", "the 22-year-old". */
export interface Description {
  passage: number;
  /** Its first token in that passage. */
  from: number;
  phrase: Phrase;
  words: readonly Token[];
  /** The office, or the noun that heads it, in lower case. */
  head: string;
  /** As far as the words tell. */
  gender: Gender | null;
}

/** With the years as its first group. */
export const AGED = /^(\d+)-(?:year-old|jährigen?|jähriger?)$/;

/** the mother of two, the father-of-three, cette mère de famille */
export function isParent(scene: Scene, { passage, phrase }: Description): boolean {
  const words = scene.passages[passage]?.tokens.slice(phrase.from, phrase.to + 1).map(({ lower }) => lower) ?? [];
  return words.some(
    (word, at) =>
      /^(?:(?:grand)?(?:mother|father)|mum|dad|parent)-of-/.test(word) ||
      (/^(?:(?:grand)?(?:mother|father)|mum|dad)$/.test(word) && words[at + 1] === 'of') ||
      (/^(?:mère|père)$/.test(word) && words[at + 1] === 'de') ||
      /^familien(?:vater|mutter)$/.test(word),
  );
}

/** Whether somebody can be meant: a person named before it, whom it does not itself speak of, and whose gender is not another. */
export function fits(scene: Scene, name: NameMention, description: Description): boolean {
  return (
    name.kind === 'person' &&
    !name.doubtful &&
    !isPlace(scene, name) &&
    // Sa fille Clara … « … », ajoute la mère.; but whoever is a mother of three may be a daughter as well
    !(PARENT.test(description.head) && !isParent(scene, description) && name.roles.some((role) => CHILD.test(role))) &&
    isBefore(name, description) &&
    (description.gender === null || isOfGender(scene, name, description.gender) !== false) &&
    !isSpokenOf(scene, description, name)
  );
}

const PARENT = /^(?:mother|father|mutter|vater|mère|père|madre|padre)$/;

const CHILD = /^(?:son|daughter|sohn|tochter|fils|fille|hij[oa])$/;

/** The last named of those who can be meant and of whom `is` holds. */
export function last(scene: Scene, description: Description, is: (name: NameMention) => boolean): Resolved | null {
  const name = scene.names.all.findLast((other) => is(other) && fits(scene, other, description));
  return name ? canonical(scene, name) : null;
}
