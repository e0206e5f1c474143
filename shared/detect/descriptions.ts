import type { Gender } from '../names/given-names.ts';
import { isFirmNoun } from './firm-names.ts';
import { genderOfRole } from './name-roles.ts';
import type { NameMention } from './names.ts';
import { isPlural, nounMention } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { canonical, isOfGender, type Resolved, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';

/** Whom a description that names nobody tells of: "the former Wales defender", "the 22-year-old", « l'élu », „der 52-Jährige“. */

/** Paragraphs in which a story that names people late opens. */
export const LEAD = 2;

/** What people are known for: a story that has named one calls them so without having said it. A judge or a spokesman may be anybody. */
const CALLING =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|full-?back|batsman|bowler|quarterback|pitcher|skipper|singer|songwriter|singer-songwriter|rapper|actor|actress|novelist|writer|author|poet|playwright|comedian|composer|painter|artist|sculptor|photographer|chef|designer|boxer|jockey|sprinter|swimmer|cyclist|runner|golfer|pianist|violinist|guitarist|drummer|dancer|laureate|champion|billionaire|mogul|entrepreneur|teenager|pensioner|veteran|native|swede|dane|finn|pole|turk|greek|czech|serb|croat|slovak|slovene|scot|briton|spaniard|italian|german|austrian|norwegian|belgian|hungarian|romanian|bulgarian|ukrainian|russian|canadian|american|mexican|brazilian|argentinian|australian|nigerian|ghanaian|kenyan|ethiopian|egyptian|moroccan|algerian|tunisian|korean|iranian|indian|frenchman|frenchwoman|dutchman|dutchwoman|irishman|irishwoman|welshman|welshwoman|englishman|englishwoman|scotsman|texan|californian|londoner)$/;

/** True for what somebody can be called by who was never said to be it: the striker, the Swede. */
export function isCalling(noun: string): boolean {
  return (
    CALLING.test(noun) ||
    (FROM.test(noun) && !/^(?:guardian|librarian|custodian|historian|caribbean|mediterranean|european)$/.test(noun)) ||
    /(?:sh|ch|x|er|ire)(?:man|woman)$/.test(noun)
  );
}

/** the Chilean, the Peruvian */
const FROM = /[ei]an$/;

/** Who may enter a story unannounced, so that "the judge" need not be whoever the sentence before was about. */
export const UNANNOUNCED =
  /^(?:judge|prosecutor|lawyer|attorney|solicitor|barrister|spokes\p{L}+|officer|official|detective|inspector|sheriff|magistrate|coroner|paramedic|reporter|journalist|interviewer|host|moderator|witness|source|victim|person|wife|husband|brother|sister|parents?|neighbou?r|friend|driver|owner|manager|coach|referee|interpreter|translator|author|minister|president|speaker|chair\p{L}*|juge|procureure?|avocate?|porte-parole|témoin|polici\p{L}+|sprecher\p{L}*|richter\p{L}*|anwalt|anwältin|staatsanw\p{L}*|zeug\p{L}*|polizist\p{L}*|portavoz|juez\p{L}?|fiscal|abogad\p{L}|testigo|waiter|waitress|barman|barmaid|bartender|cashier|clerk|receptionist|guard|agent|insider|caller|passenger|passer-by|customer|visitor|tourist|stranger|crowd|audience|serveu(?:r|se)|vendeu(?:r|se)|client|cliente|camarer[oa]|kellner\p{L}*|verkäufer\p{L}*)$/u;

/** Who may as well, unless whoever the paragraph names has just spoken. */
export const UNNAMED = /^(?:doctor|surgeon|nurse|teacher|man|woman|boy|girl|father|mother|son|daughter)$/;

/** Things and bodies by their endings: the registry, the settlement, the partnership. */
export const THING =
  /(?:ry|ment|tion|sion|ship|ity|ism|ness|cy|[ae]nce|dom|hood|ing|work|ung|heit|keit|schaft|age|dad|ción|orat|ture)$/;

const ARTICLES: Readonly<Record<string, Gender | null>> = {
  the: null,
  der: 'he',
  dieser: 'he',
  die: 'she',
  diese: 'she',
  le: 'he',
  ce: 'he',
  cet: 'he',
  "l'": null,
  la: 'she',
  cette: 'she',
  el: 'he',
  este: 'he',
  ese: 'he',
  esta: 'she',
  esa: 'she',
};

interface Description {
  passage: number;
  phrase: Phrase;
  head: string;
  gender: Gender | null;
}

/** The person whom the narrative is about, where the phrase describes one; null where it may be anybody. */
export function described(
  scene: Scene,
  passage: number,
  phrase: Phrase,
  wanted: Gender | null = null,
): Resolved | null {
  const home = scene.passages[passage];
  const article = ARTICLES[home?.tokens[phrase.from]?.lower ?? ''];
  if (!home || article === undefined || (scene.profile.tag === 'en') !== (home.tokens[phrase.from]?.lower === 'the'))
    return null;
  const { head } = nounMention(home, passage, phrase, scene.profile);
  const description = { passage, phrase, head, gender: article ?? genderOfRole(head) ?? wanted };
  const words = home.tokens.slice(phrase.from, phrase.to);
  if (
    words.some(
      ({ lower }) => /^(?:former|one-time|retired|veteran)$/.test(lower) || AGED.test(lower) || CALLING.test(lower),
    )
  )
    return ofAge(scene, words, description) ?? about(scene, description) ?? goesOn(scene, description);
  if (isParent(home.tokens, phrase)) {
    const told = lastAged(scene, description) ?? about(scene, description);
    if (told) return told;
  }
  return scene.profile.tag === 'en'
    ? (justNamed(scene, description) ?? onlyOne(scene, passage, phrase))
    : lastOf(scene, description);
}

const AGED = /^(\d+)-(?:year-old|jährigen?|jähriger?)$/;

/** the mother of two, the father-of-three, cette mère de famille */
function isParent(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to + 1).map(({ lower }) => lower);
  return words.some(
    (word, at) =>
      /^(?:(?:grand)?(?:mother|father)|mum|dad|parent)-of-/.test(word) ||
      (/^(?:(?:grand)?(?:mother|father)|mum|dad)$/.test(word) && words[at + 1] === 'of') ||
      (/^(?:mère|père)$/.test(word) && words[at + 1] === 'de') ||
      /^familien(?:vater|mutter)$/.test(word),
  );
}

function fits(scene: Scene, name: NameMention, { passage, phrase, gender }: Description): boolean {
  return (
    name.kind === 'person' &&
    !name.doubtful &&
    (name.passage < passage || (name.passage === passage && name.to <= phrase.from)) &&
    (gender === null || isOfGender(scene, name, gender) !== false)
  );
}

/** the 51-year-old: whoever was printed with that age. */
function ofAge(scene: Scene, words: readonly Token[], description: Description): Resolved | null {
  const age = words.flatMap(({ lower }) => AGED.exec(lower)?.[1] ?? [])[0];
  const name = age && scene.names.all.findLast((other) => other.age === age && fits(scene, other, description));
  return name ? canonical(scene, name) : null;
}

/** Ages are printed with those whose lives are told, not with judges and ministers. */
function lastAged(scene: Scene, description: Description): Resolved | null {
  const name = scene.names.all.findLast((other) => other.age !== null && fits(scene, other, description));
  return name ? canonical(scene, name) : null;
}

function about(scene: Scene, description: Description): Resolved | null {
  const name = scene.names.all.findLast(
    (other) => other.subject && description.passage - other.passage <= 1 && fits(scene, other, description),
  );
  return name ? canonical(scene, name) : null;
}

/** « C'est faux », a répliqué l'élu: whoever the paragraph names last, else whoever spoke in the one above. */
function lastOf(scene: Scene, description: Description): Resolved | null {
  const { passage, head } = description;
  if (UNANNOUNCED.test(head) || isKnownThing(scene, description)) return null;
  const here = scene.names.inPassage(passage).findLast((name) => fits(scene, name, description));
  if (here) return canonical(scene, here);
  const spoken = scene.spoken.findLast(
    ({ resolved: { mention } }) => mention !== null && fits(scene, mention, description),
  );
  if (spoken && passage - spoken.passage <= 1) return spoken.resolved;
  const all = new Map(
    scene.names.all
      .filter((name) => name.key.length > 1 && fits(scene, name, description))
      .map((name) => [canonical(scene, name).name, name]),
  );
  const [only] = all.values();
  return all.size === 1 && only ? canonical(scene, only) : null;
}

/** Named as a thing or a body, or met before: no word for somebody who has a name. */
function isKnownThing(scene: Scene, { passage, phrase, head }: Description): boolean {
  if (scene.profile.collectives.has(head) || scene.profile.speechNouns.has(head) || isFirmNoun(head)) return true;
  if (phrase.kind === 'other' && THING.test(head)) return true;
  const at = scene.passages[passage]?.tokens[phrase.from];
  return scene.passages
    .slice(0, passage + 1)
    .some(({ tokens }, index) =>
      tokens.some((token) => token.lower === head && (index < passage || token.end <= (at?.start ?? 0))),
    );
}

/** The holders had shown Hartwell no respect: one word that is no subject and tells no gender may be a place or a club. */
function isPerson(scene: Scene, name: NameMention): boolean {
  return name.kind === 'person' && (name.subject || name.key.length > 1 || scene.names.genderOf(name) !== null);
}

/** Hayes was not so sure. "…," the union leader said: the one person of the paragraph, whom an earlier sentence of it is about. */
function justNamed(scene: Scene, description: Description): Resolved | null {
  const { passage, phrase, head } = description;
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  if (UNANNOUNCED.test(head) || isPlural(head)) return null;
  if (UNNAMED.test(head)) return hereSpoken(scene, description);
  // the centre-back: a plain word that stands for nothing met before
  if (phrase.kind !== 'role' && (phrase.to !== phrase.from + 2 || isKnownThing(scene, description))) return null;
  const here = sentences.findLast(({ from }) => from <= phrase.from);
  if (!here) return null;
  const above = sentences.findLast(({ from, to }) => to <= here.from && tokens[from]?.kind !== 'quote');
  const named = scene.names.within(passage, 0, phrase.from).filter((name) => isPerson(scene, name));
  // The keeper, Ofori, fell. Team-mate Luke Dunne was the first to reach him. "…," said the captain: of several the last.
  const near = named.filter((name) => name.from >= (above?.from ?? 0));
  // Moss has worked with Roe: the sentence is about Moss.
  const subjects = near.filter(({ subject }) => subject);
  const people = subjects.length > 0 ? subjects : near.length > 0 ? near : named;
  const last = people.at(-1);
  if (!last || !(last.subject || isOwner(scene, last)) || last.doubtful || last.from >= here.from) return null;
  const told = scene.introduced.some(
    (other) =>
      other.head === head && (other.passage < passage || (other.passage === passage && other.from < phrase.from)),
  );
  const { name } = canonical(scene, last);
  return !told && people.every((other) => canonical(scene, other).name === name) ? canonical(scene, last) : null;
}

/** “…,” Rahimi said. “…,” the doctor said: whoever spoke last in this paragraph, where nobody else is named in it. */
function hereSpoken(scene: Scene, description: Description): Resolved | null {
  const { passage, phrase } = description;
  const spoken = scene.spoken.at(-1);
  const mention = spoken?.resolved.mention;
  if (!spoken || !mention || spoken.passage !== passage || !fits(scene, mention, description)) return null;
  const named = scene.names.within(passage, 0, phrase.from).filter((name) => isPerson(scene, name));
  return named.every((name) => canonical(scene, name).name === spoken.resolved.name) ? spoken.resolved : null;
}

/** Moss's staging is cold. The director …: whoever owns what the sentence is about. */
function isOwner(scene: Scene, { passage, from, to }: NameMention): boolean {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  return tokens[to]?.lower === "'s" && sentences.some((sentence) => sentence.from === from);
}

/** "…," Moss said. "…," the novelist said two paragraphs on: a calling that nobody has been given yet is one of whoever spoke last. */
function goesOn(scene: Scene, description: Description): Resolved | null {
  const { passage, head } = description;
  const another = scene.introduced.some((noun) => noun.head === head && noun.indefinite && noun.passage <= passage);
  if (isPlural(head) || another) return null;
  const spoken = scene.spoken.findLast(({ resolved }) => resolved.mention?.kind === 'person');
  const mention = spoken?.resolved.mention;
  return spoken && mention && passage - spoken.passage <= 2 && fits(scene, mention, description)
    ? spoken.resolved
    : null;
}

/** It took Moss 22 seasons. "…," the Lakeside coach said: the one person named so far, where the story opens. */
function onlyOne(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  if (passage > LEAD || phrase.kind !== 'role' || phrase.to !== phrase.from + 3 || !tokens[phrase.from + 1]?.capital)
    return null;
  const named = scene.names.all.filter(
    (name) =>
      name.kind === 'person' && (name.passage < passage || (name.passage === passage && name.to <= phrase.from)),
  );
  const [first] = named;
  if (!first || first.key.length < 2) return null;
  const full = canonical(scene, first);
  return named.every((name) => canonical(scene, name).name === full.name) ? full : null;
}
