import { isGivenName } from '../../names/given-names.ts';
import { isDocument, isKin, isPlural, type NounMention } from '../grammar/nouns.ts';
import { isFirmNoun } from './firm-names.ts';
import type { NameMention } from './names.ts';
import { isBefore } from './places.ts';
import { canonical, type Resolved, type Scene } from './scene.ts';

/** What a body that is called by a noun is named: "the ministry" is the Ministry of Fisheries, "the firm" Cotter Homes. */

/** How many passages back a body may have been named. */
const REACH = 12;

const POLICE = /^(?:police|constabulary)$/;

/** Nouns for those who play together; a team takes its verb in the plural. */
const CLUB = /^(?:club|team|side|band|visitors|hosts)$/;

type Called = Pick<NounMention, 'passage' | 'from' | 'head' | 'indefinite' | 'plural' | 'name'>;

/** The name of the body that the noun stands for; null for documents, several bodies, and where none that fits was named. */
export function bodyCalled(scene: Scene, noun: Called): Resolved | null {
  if (noun.indefinite || noun.plural || isPlural(noun.head) || isDocument(noun.head)) return null;
  // the union of weavers is not the Dockers' Union
  const [, whose] = / of (?:the )?(\p{L}+)/u.exec(noun.name.toLowerCase()) ?? [];
  const named = scene.names.all.filter(
    (name) =>
      noun.passage - name.passage <= REACH &&
      isBefore(name, noun) &&
      (whose === undefined ||
        noun.head === whose ||
        !name.key.includes(noun.head) ||
        name.key.some((word) => word.startsWith(whose))),
  );
  const found =
    (scene.profile.tag === 'en' ? named.findLast((name) => isAboutIt(scene, name, noun)) : undefined) ??
    named.findLast((name) => name.kind === 'body' && isNamedSo(name, noun.head)) ??
    (scene.profile.tag === 'de' ? named.findLast((name) => isPartOf(name, noun.head)) : undefined) ??
    named.findLast((name) => isToldSo(name, noun.head)) ??
    // Northshire Police regretted it, the force said.
    (noun.head === 'force' ? named.findLast((name) => POLICE.test(name.key.at(-1) ?? '')) : undefined) ??
    (isFirmNoun(noun.head)
      ? // Moss, of Marsh Partners, doubts it: a firm that a sentence is about comes first.
        (named.findLast((name) => name.subject && isFirm(scene, name)) ??
        named.findLast(({ firm }) => firm) ??
        named.findLast((name) => name.subject && mayBeFirm(scene, name)))
      : undefined) ??
    (CLUB.test(noun.head) ? named.findLast(({ together }) => together) : undefined);
  const told =
    found ?? (ORGANISATION.test(noun.head) ? named.findLast((name) => isBodyHere(scene, name, noun)) : undefined);
  return told ? canonical(scene, told) : GROUP.test(noun.head) ? bodyAbove(scene, noun) : null;
}

/** Any body, in German, French and Spanish. */
const ORGANISATION =
  /^(?:behörde|organisation|einrichtung|organisme|établissement|structure|organismo|organización|institución|entidad)$/;

/** Météo-Ouest a placé le département en alerte. L'organisme demande …: whatever without a word on a person the paragraph is about. */
function isBodyHere(
  { profile }: Scene,
  { passage, subject, kind, gender, roles, age, key }: NameMention,
  noun: Called,
): boolean {
  // in German any noun has a capital
  const isNamed = profile.tag !== 'de' || key.length > 1 || profile.collectives.has(key[0] ?? '');
  const isAny =
    kind === 'body' ? isNamed : gender === null && roles.length === 0 && age === null && !isGivenName(key[0] ?? '');
  return passage === noun.passage && subject && isAny;
}

const GROUP = /^(?:group|organi[sz]ation)$/;

/** The Small Brewers' Association warned of it. / “…,” the group said.: the body that spoke last, in the paragraph above at most. */
function bodyAbove(scene: Scene, { passage }: Called): Resolved | null {
  const last = scene.spoken.at(-1);
  return last?.resolved.mention?.kind === 'body' && passage - last.passage <= 1 ? last.resolved : null;
}

/** Moss Maritime claims the ship. The group says …: of those that the paragraph is about the nearest, whatever was called a firm further up. */
function isAboutIt(scene: Scene, name: NameMention, { passage, head }: Called): boolean {
  if (name.passage !== passage || !name.subject) return false;
  if (GROUP.test(head) && name.kind === 'body') return true;
  return isFirmNoun(head) && (isFirm(scene, name) || mayBeFirm(scene, name));
}

/** Ministry of Fisheries, Hexley Town Council: the noun heads the name. A county or a city is a place as well. */
function isNamedSo({ key }: NameMention, head: string): boolean {
  const of = key.findIndex((word) => /^(?:of|for|de|du|del|des)$/.test(word));
  return key.length > 1 && key[of > 0 ? of - 1 : key.length - 1] === head && !PLACE.test(head);
}

/** Industrieverband Küste … der Verband: in German the last part of a word says what it is. */
function isPartOf({ key }: NameMention, head: string): boolean {
  const [first = ''] = key;
  return key.length > 1 && head.length > 4 && first.length > head.length && first.endsWith(head);
}

const PLACE = /^(?:county|city|town|state|republic|kingdom|street|district)$/;

/** Brightwell, where the article has shares in Brightwell. */
function isFirm(scene: Scene, { firm, key }: NameMention): boolean {
  return firm || scene.names.all.some((other) => other.firm && other.key.join(' ') === key.join(' '));
}

/** Harlow Lines: two capitals of which nothing is said that is said of people. */
function mayBeFirm(scene: Scene, name: NameMention): boolean {
  return (
    name.key.length > 1 &&
    name.kind === 'person' &&
    name.roles.length === 0 &&
    name.age === null &&
    !name.dwelt &&
    !isGivenName(name.key[0] ?? '') &&
    scene.names.all.every(({ key }) => key.at(-1) !== name.key.at(-1) || key[0] === name.key[0]) &&
    scene.names.genderOf(name) === null &&
    !scene.genders.has(name.name)
  );
}

/** Brackwater, a pump maker · their landlord, Cotter Homes */
function isToldSo({ kind, roles }: NameMention, head: string): boolean {
  return kind === 'body' && roles.some((role) => isKin(role, head));
}
