import type { Gender } from '../../names/given-names.ts';
import { isKin, isPlural, isSameNoun, type NounMention } from '../grammar/nouns.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { isFirmNoun } from '../people/firm-names.ts';
import { genderOfForm } from '../people/name-roles.ts';
import { BODY } from '../people/name-runs.ts';
import type { NameMention } from '../people/names.ts';
import { officeOf } from '../people/offices.ts';
import { isBefore } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene } from '../people/scene.ts';
import { isMet, isSomethingElse, isTelling, sentenceAbove, sentenceAt, theOne } from '../people/stage.ts';
import { CALLING } from './callings.ts';
import { AGED, type Description, fits, isAnybody, isParent, last } from './description.ts';
import { about, lastVoice, namedHere, otherVoice } from './near-people.ts';

/**
 * Whom a description that names nobody tells of: "the senator", "the 22-year-old", « l'élu ». The more the words tell, the further back the person
 * may have been named: whoever was printed with the role or the age anywhere; a calling, whoever a sentence near was about or spoke last; any other
 * noun, the one person on stage.
 */

/** Paragraphs in which a story that names people late opens. */
export const LEAD = 2;

/** Who may enter a story unannounced, so that "the judge" need not be whoever the sentence before was about. */
const UNANNOUNCED =
  /^(?:judge|prosecutor|lawyer|attorney|solicitor|barrister|spokes\p{L}+|officer|official|detective|inspector|sheriff|magistrate|coroner|paramedic|reporter|journalist|interviewer|host|moderator|witness|source|victim|person|wife|husband|brother|sister|parents?|neighbou?r|friend|driver|owner|manager|coach|referee|interpreter|translator|author|minister|president|secretary|chancellor|governor|premier|commissioner|ambassador|speaker|chair\p{L}*|juge|procureure?|avocate?|maire|(?:ober)?bürgermeister(?:in)?|landrat|landrätin|finalist[ea]|adversaire|pr[eé]sident[ea]?|vice-?pr[eé]sident[ea]?|ministre|ministr[oa]|gouverneure?|gobernador[a]?|alcalde(?:sa)?|préf[eè]te?|inspect(?:eur|rice)|inspectora?|árbitr[oa]|arbitre|journaliste|periodista|médecin|médic[oa]|präsident(?:in)?|minister(?:in)?|kanzler(?:in)?|schiedsrichter(?:in)?|porte-parole|témoin|polici\p{L}+|sprecher\p{L}*|richter\p{L}*|anwalt|anwältin|staatsanw\p{L}*|zeug\p{L}*|polizist\p{L}*|portavoz|juez\p{L}?|fiscal|abogad\p{L}|testigo|waiter|waitress|barman|barmaid|bartender|cashier|clerk|receptionist|guard|agent|insider|narrator|caller|passenger|passer-by|customer|visitor|tourist|stranger|family|crowd|audience|serveu(?:r|se)|vendeu(?:r|se)|client|cliente|camarer[oa]|kellner\p{L}*|verkäufer\p{L}*)$/u;

/** Who may as well, unless whoever the paragraph names has just spoken. */
const UNNAMED = /^(?:doctor|surgeon|nurse|teacher|father|mother|son|daughter)$/;

/** What somebody is in a case: hardly whoever is printed as something else, the judge or the lawyer. */
const PARTY =
  /^(?:angeklagte[rn]?|beschuldigte[rn]?|verdächtige[rn]?|opfer|kläger(?:in)?|prévenue?|accusée?|suspecte?|victime|(?:acusa|deteni|procesa|imputa|investiga|encausa|condena)d[oa]|sospechos[oa]|víctima)$/;

const COURT =
  /(?:richter|anwalt|anwältin|verteidiger|gutachter)(?:in)?$|^(?:juge|avocate?|procureure?|magistrate?|juez[a]?|abogad[oa]|fiscal|magistrad[oa]|letrad[oa])$/;

/** Things and bodies by their endings: the registry, the settlement, the partnership. */
const THING =
  /(?:ry|ment|tion|sion|ship|ity|ism|ness|cy|[ae]nce|dom|hood|ing|work|ung|heit|keit|schaft|age|dad|ción|orat|ture|(?<!pri|gu)est)$/;

/** Articles that point at somebody, with the gender that they tell. */
const ARTICLES: Readonly<Record<Scene['profile']['tag'], Readonly<Record<string, Gender | null>>>> = {
  en: { the: null },
  de: { der: 'he', dieser: 'he', die: 'she', diese: 'she' },
  fr: { le: 'he', ce: 'he', cet: 'he', la: 'she', cette: 'she', "l'": null },
  es: { el: 'he', este: 'he', ese: 'he', la: 'she', esta: 'she', esa: 'she' },
};

type Noun = Pick<NounMention, 'head' | 'indefinite'>;

/** The person whom "the senator", "the Swede" stands for; null where it may be anybody. */
export function personCalled(
  scene: Scene,
  passage: number,
  phrase: Phrase,
  { head, indefinite }: Noun,
  wanted: Gender | null = null,
): Resolved | null {
  if (indefinite || isPlural(head) || (phrase.kind !== 'role' && phrase.kind !== 'other')) return null;
  const words = scene.passages[passage]?.tokens.slice(phrase.from, phrase.to) ?? [];
  const article = ARTICLES[scene.profile.tag][words[0]?.lower ?? ''];
  const office = officeOf(words) ?? head;
  const gender = article ?? genderOfForm(head, scene.profile) ?? wanted;
  const description = { passage, from: phrase.from, phrase, words, head: office, gender };
  return withRole(scene, description) ?? (article === undefined ? null : described(scene, description));
}

function described(scene: Scene, description: Description): Resolved | null {
  const { words, head } = description;
  // the singer's mother is no singer
  // nor is der Anwalt des 61-Jährigen 61
  const of = scene.profile.tag === 'de' ? words.findIndex(({ lower }, at) => at > 0 && /^de[rs]$/.test(lower)) : -1;
  const own = words.slice(words.findLastIndex(({ lower }) => lower === "'s") + 1, of < 0 ? words.length : of);
  const telling = own.some(
    ({ lower }) =>
      /^(?:former|one-time|retired|veteran)$/.test(lower) ||
      AGED.test(lower) ||
      /jähriger?$/.test(lower) ||
      CALLING.test(lower),
  );
  if (telling)
    return (
      ofAge(scene, description) ??
      otherVoice(scene, description) ??
      namedHere(scene, description) ??
      about(scene, description) ??
      lastVoice(scene, description)
    );
  if (isParent(scene, description)) {
    // Ages are printed with those whose lives are told, not with judges and ministers.
    const told = last(scene, description, ({ age }) => age !== null) ?? about(scene, description);
    if (told) return told;
  }
  const lead = inLead(scene, description);
  if (lead || UNANNOUNCED.test(head)) return lead;
  return UNNAMED.test(head) ? hereSpoken(scene, description) : onStage(scene, description);
}

/** The person last introduced with that role: "the senator" after "Sen. Ada Moss". */
function withRole(scene: Scene, description: Description): Resolved | null {
  const { passage, phrase, head } = description;
  const specific = phrase.to - phrase.from > 2;
  const just = specific ? fullNameAbove(scene, description) : null;
  if (just) return just;
  const near = scene.names.all.filter(
    (name) =>
      name.kind === 'person' &&
      isBefore(name, description) &&
      !(specific && passage - name.passage > 3) &&
      !isPredecessor(scene, name, description) &&
      // La maire, Hélène Moreau, … l'élu réclame
      (scene.profile.tag === 'en' ||
        description.gender === null ||
        isOfGender(scene, name, description.gender) !== false),
  );
  const named =
    near.findLast((name) => {
      // Free diver Noa Keller: a noun that no list knows, right in front of the name.
      const noun = scene.passages[name.passage]?.tokens[name.from - 1];
      const called = noun?.kind === 'word' && (!noun.capital || scene.profile.tag === 'de') && noun.lower === head;
      return called || name.roles.some((role) => isSameNoun(role, head));
    }) ??
    // Senator Ada Moss backed Representative Bea Tran.: a word like it only where nobody has the word itself.
    near.findLast((name) => name.roles.some((role) => isKin(role, head))) ??
    // Innenminister Ada Moos … der Minister
    near.findLast(
      ({ roles }) => scene.profile.tag === 'de' && head.length > 4 && roles.some((role) => role.endsWith(head)),
    );
  return named ? canonical(scene, named) : null;
}

/**
 * His opposite number, Paulo Venn, had mud on his shoes. "…," said the Marsh manager: where the noun comes with a name of its own, whoever the
 * sentence above is about comes before somebody else of that calling. Null where that one is said to be something else.
 */
function fullNameAbove(scene: Scene, { passage, from, words, head }: Description): Resolved | null {
  const above = words[1]?.capital ? sentenceAbove(scene, { passage, from }) : null;
  const name =
    above &&
    scene.names
      .within(passage, above.from, above.to)
      .find(({ kind, subject, doubtful }) => kind === 'person' && subject && !doubtful);
  return name && name.key.length > 1 && !isSomethingElse(scene, name, head) ? canonical(scene, name) : null;
}

/** the 51-year-old: whoever was printed with that age. */
function ofAge(scene: Scene, description: Description): Resolved | null {
  const age = description.words.flatMap(({ lower }) => AGED.exec(lower)?.[1] ?? [])[0];
  return age ? last(scene, description, (name) => name.age === age) : null;
}

/** “…,” Rahimi said. “…,” the doctor said: whoever spoke last in this paragraph, where nobody else is named in it. */
function hereSpoken(scene: Scene, description: Description): Resolved | null {
  const { passage, from } = description;
  const spoken = scene.spoken.at(-1);
  const mention = spoken?.resolved.mention;
  if (!spoken || !mention || spoken.passage !== passage || !fits(scene, mention, description)) return null;
  const named = scene.names.within(passage, 0, from).filter((name) => isPerson(scene, name));
  return theOne(scene, named)?.name === spoken.resolved.name || named.length === 0 ? spoken.resolved : null;
}

/**
 * Hayes was not so sure. "…," the union leader said: a noun that nobody has been called yet is another word for the one person on stage: whom the
 * sentence above is about; whom it names, this paragraph, the one above; whoever spoke in that; the one person of the story. Null for things, and for
 * nouns that were met.
 */
function onStage(scene: Scene, description: Description): Resolved | null {
  const { passage, from, head } = description;
  if (isThing(scene, description) || isMet(scene, description)) return null;
  const here = sentenceAt(scene, description)?.from ?? from;
  const above = sentenceAbove(scene, description)?.from ?? 0;
  const acts = (name: NameMention) => name.subject || name.dwelt;
  const named = scene.names
    .within(passage, 0, here)
    .filter(
      (name) =>
        fits(scene, name, description) &&
        isPerson(scene, name) &&
        !(PARTY.test(head) && name.roles.some((role) => COURT.test(role))),
    );
  const near = named.filter((name) => name.from >= above);
  const isPlain = (name: NameMention) => isAnybody(description) || !isSomethingElse(scene, name, head);
  // Le maire, Luc Moreau, … « … », peste le boulanger.: a calling that the lists have is not another word for a mayor
  const doer = scene.profile.tag === 'en' && /[^m](?:er|or|ist|ian|eer)$/.test(head);
  const isNew =
    doer ||
    PARTY.test(head) ||
    (/^(?:fr|es)$/.test(scene.profile.tag) && scene.profile.roles.has(head) && !isParent(scene, description));
  const higher = scene.names.inPassage(passage - 1).filter((name) => fits(scene, name, description) && isPlain(name));
  const spoken = scene.spoken.flatMap(({ passage: where, resolved: { mention } }) =>
    mention && where >= passage - 1 && fits(scene, mention, description) ? [mention] : [],
  );
  const all = scene.names.all.filter((name) => name.key.length > 1 && fits(scene, name, description));
  const rings = [
    near.filter(acts),
    near.filter(isPlain),
    named.filter(acts),
    named.filter(isPlain),
    higher.filter(acts),
    higher,
    spoken.filter(isPlain).slice(-1),
    all.filter(isPlain),
    ...(isNew ? [] : [spoken.slice(-1), all]),
  ];
  return theOne(scene, rings.find((ring) => ring.length > 0) ?? []);
}

/** It took Moss 22 seasons. "…," the Lakeside coach said: the one person named so far, where the story opens. */
function inLead(scene: Scene, { passage, phrase, words, ...description }: Description): Resolved | null {
  if (passage > LEAD || phrase.kind !== 'role' || words.length !== 3 || !words[1]?.capital) return null;
  const named = scene.names.all.filter(
    (name) => name.kind === 'person' && isBefore(name, { passage, from: description.from }),
  );
  return (named[0]?.key.length ?? 0) > 1 ? theOne(scene, named) : null;
}

function isThing(scene: Scene, { phrase, head, words, ...description }: Description): boolean {
  const { collectives, speechNouns, roles, prepositions } = scene.profile;
  if (BODY.test(head) || collectives.has(head) || speechNouns.has(head) || isFirmNoun(head)) return true;
  if (isTelling(scene, description.passage, phrase)) return true;
  const more = words.some(
    // le cinéaste de 47 ans
    ({ lower }, at) =>
      lower === "'s" ||
      // le cinéaste de Vallombreux
      (prepositions.has(lower) &&
        words[at + 1]?.kind !== 'number' &&
        // la cheffe de service
        !(
          phrase.kind === 'role' &&
          /^(?:de|d')$/.test(lower) &&
          words[at + 1]?.capital === false &&
          at + 2 === words.length
        ) &&
        !(phrase.kind === 'role' && words[at + 1]?.capital === true && scene.profile.tag !== 'en')) ||
      (at > 0 && /^de[rs]$/.test(lower)),
  );
  if (more && !isParent(scene, { phrase, head, words, ...description })) return true;
  // A noun that no list has: two words at most, the county registry is none.
  // cette aide-soignante de 52 ans
  const aged = words.findIndex(({ kind }) => kind === 'number') - 1;
  const end = aged > 0 ? phrase.from + aged : phrase.to;
  return phrase.kind === 'other' && !roles.has(head) && (THING.test(head) || end > phrase.from + 2);
}

/** The holders had shown Hartwell no respect: one word that is no subject and tells no gender may be a place or a club. */
function isPerson(scene: Scene, name: NameMention): boolean {
  return name.kind === 'person' && (name.subject || name.key.length > 1 || scene.names.genderOf(name) !== null);
}

/** The new captain is not the previous one, Hal Moss. */
function isPredecessor(scene: Scene, { passage, from }: NameMention, { words }: Description): boolean {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const before = tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => BEFORE.test(lower));
  return before && words.some(({ lower }) => /^(?:new|incoming|current|next)$/.test(lower));
}

const BEFORE = /^(?:previous|former|outgoing|departing|ousted|ex)$/;
