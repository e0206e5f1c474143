import { type Gender, isGivenName } from '../../names/given-names.ts';
import { isDefinite } from '../grammar/articles.ts';
import { endsAsDoer } from '../grammar/doers.ts';
import { isGroup, isSomebody, nounMention } from '../grammar/nouns.ts';
import { isPastForm } from '../grammar/past-forms.ts';
import { type Phrase, phraseAt, phraseText } from '../grammar/phrases.ts';
import { withApposition } from '../people/apposition.ts';
import { nameGiven } from '../people/given-as.ts';
import { genderOfRole } from '../people/name-roles.ts';
import type { NameMention } from '../people/names.ts';
import type { Place, Sentence } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import {
  isMet,
  isPlace,
  isSomethingElse,
  isTelling,
  sentenceAbove,
  sentenceAt,
  subjectPhrase,
} from '../people/stage.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { previousSpoken } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { personCalled } from './called-people.ts';
import { asRole } from './callings.ts';
import { ARTICLES, isDoer, isFor, NEW } from './nameless.ts';
import { pronounKind } from './pronoun-kinds.ts';
import { isToldBy } from './pronouns.ts';
import { relative } from './relatives.ts';
import { resolveNoun } from './role-nouns.ts';
import { pairAt } from './several.ts';
import { saysOfHimself } from './signs-of-whom.ts';

/** Whom a pronoun stands for where a sentence above is about somebody, or something, that has no name. */

export type Pointer = Gender | 'they' | 'it';

/**
 * The judge looked up. He took off his glasses. His hands shook. “…,” he said: whom the nearest sentence above in the paragraph is about, behind those
 * that go on with the same pronoun or with things. Null where that is somebody with a name, or where the pronoun is rather kept for one who has.
 */
export function subjectAbove(scene: Scene, place: Place, pointer: Pointer): Resolved | null {
  const { passage } = place;
  const { tokens = [] } = scene.passages[passage] ?? {};
  let sentence = sentenceAbove(scene, place);
  const last = pointer === 'he' || pointer === 'she' ? spokenSince(scene, place, sentence, pointer) : null;
  if (last) return last;
  if ((pointer === 'he' || pointer === 'she') && isSubjectHere(scene, place, pointer)) return null;
  if (!sentence && (pointer === 'he' || pointer === 'she')) return describedAbove(scene, place, pointer);
  for (; sentence; sentence = sentenceAbove(scene, { passage, from: sentence.from })) {
    const phrase = subjectPhrase(scene, passage, sentence);
    const kind = phrase?.kind === 'pronoun' ? pronounKind(scene, tokens[phrase.from]) : null;
    if (kind !== null && kind !== pointer)
      return pointer === 'she' || pointer === 'he' ? broughtIn(scene, passage, sentence, phrase, pointer) : null;
    const found =
      !phrase || kind !== null
        ? null
        : pointer === 'it' || pointer === 'they'
          ? several(scene, passage, phrase, pointer)
          : nameless(scene, place, sentence, phrase, pointer);
    if (found) return found;
    const brought = pointer === 'he' || pointer === 'she' ? broughtIn(scene, passage, sentence, phrase, pointer) : null;
    if (brought) return brought;
    const about = scene.names.within(passage, sentence.from, sentence.to).some(({ kind: is }) => is === 'person');
    if (about || phrase?.kind === 'role' || (phrase && phrase.kind !== 'pronoun' && phrase.kind !== 'other'))
      return null;
  }
  return null;
}

/**
 * The emails show that a porter raised the alarm. “…,” he wrote. · He shares the farm with his sister. “…,” she said.: whom a sentence brings in that
 * is about something or somebody else, where it names nobody who fits. English alone.
 */
function broughtIn(
  scene: Scene,
  passage: number,
  { from, to }: Sentence,
  about: Phrase | null,
  gender: Gender,
): Resolved | null {
  if (scene.profile.tag !== 'en' || about?.kind === 'role') return null;
  const fits = scene.names
    .within(passage, from, to)
    .some(
      (name) =>
        name.kind === 'person' &&
        scene.names.isTold(name) &&
        !isPlace(scene, name) &&
        isOfGender(scene, name, gender) !== false,
    );
  const people = scene.introduced.filter(
    (noun) =>
      noun.passage === passage && noun.from >= (about?.to ?? from) && noun.from < to && noun.role && !noun.plural,
  );
  const [only] = people;
  if (fits || !only || people.length > 1) return null;
  const told = genderOfRole(only.head);
  const isNew = only.indefinite && about?.kind !== 'pronoun' && about?.kind !== 'name';
  return told === gender || (told === null && isNew) ? unresolved(only.name) : null;
}

/** The owner is silent. “No comment,” a spokeswoman said. She added: “…”: who has spoken since that sentence, has no name, and is of that gender. */
function spokenSince(
  scene: Scene,
  { passage, from }: Place,
  sentence: Sentence | null,
  gender: Gender,
): Resolved | null {
  const last = scene.spoken.at(-1);
  if (!last || last.resolved.mention || last.passage !== passage || last.at < (sentence?.to ?? 0) || last.at >= from)
    return null;
  const noun = scene.introduced.findLast((other) => other.passage === passage && other.from === last.at);
  return noun?.role && genderOfRole(noun.head) === gender ? last.resolved : null;
}

/** The engineer resigned. In a letter Ada Moss said she …: whom the sentence itself is about comes first. */
function isSubjectHere(scene: Scene, place: Place, gender: Gender): boolean {
  const from = sentenceAt(scene, place)?.from ?? place.from;
  return (
    scene.profile.tag === 'en' &&
    scene.names
      .within(place.passage, from, place.from)
      .some(
        (name) => name.kind === 'person' && (name.speaks || name.subject) && isOfGender(scene, name, gender) === true,
      )
  );
}

/**
 * The 44-year-old Dane has signed. / “…,” she said: whom the paragraph above ends with by a description counts as if it gave the name. So does
 * somebody new whom it brings in: A nurse came out. / “…,” she said.
 */
function describedAbove(scene: Scene, { passage, from }: Place, gender: Gender): Resolved | null {
  const index = previousSpoken(scene.passages, passage);
  const { tokens = [], sentences = [] } = scene.passages[index] ?? {};
  const last = sentences.at(-1);
  const phrase = last && phraseAt(tokens, last.from, last.to, scene.profile);
  const role = phrase && (asRole(scene, index, phrase) ?? phrase);
  if (
    !last ||
    !role ||
    tokens.slice(last.from, last.to).some(({ kind }) => kind === 'quote') ||
    scene.names.within(passage, 0, from).some(({ kind }) => kind === 'person')
  )
    return null;
  if (NEW.test(tokens[role.from]?.lower ?? '') && scene.profile.tag === 'en')
    return nameless(scene, { passage: index, from: last.to }, last, role, gender);
  if (role.kind !== 'role' || !ARTICLES_OF_ONE.test(tokens[role.from]?.lower ?? '')) return null;
  const mention = apposed(scene, index, role) ?? resolveNoun(scene, index, role, false).mention;
  return mention?.kind === 'person' && isOfGender(scene, mention, gender) !== false ? canonical(scene, mention) : null;
}

const ARTICLES_OF_ONE = /^(?:the|der|die|le|la|l'|el)$/;

/** The union is cross. In a letter it … · Scientists filmed them. Their paper lists 41. “…,” they write. */
function several(scene: Scene, passage: number, phrase: Phrase, pointer: 'it' | 'they'): Resolved | null {
  const home = scene.passages[passage];
  const first = home?.tokens[phrase.from]?.lower ?? '';
  // Las familias no paran · The judgment is clear. “…,” it reads
  if (home && pointer === 'they' && phrase.kind !== 'pronoun' && isGermanPlural(home.tokens, phrase, scene.profile))
    return { ...unresolved(phraseText(home.paragraph.text, home.tokens, phrase.from + 1, phrase.to)), plural: true };
  if (home && phrase.kind === 'other' && (pointer === 'they' ? /^(?:les|los|las)$/ : /^the$/).test(first)) {
    const name = phraseText(home.paragraph.text, home.tokens, phrase.from + 1, phrase.to);
    return { ...unresolved(name), plural: pointer === 'they' };
  }
  // The Harbour Office was shut. “…,” it said.
  const [named] =
    pointer === 'it' && phrase.kind === 'name' ? scene.names.within(passage, phrase.headFrom, phrase.headTo) : [];
  if (named && (named.kind === 'body' || isAnything(scene, named))) return canonical(scene, named);
  // The housing association, Marsh Homes, said … It added: “…”
  const body = pointer === 'it' && phrase.kind === 'collective' ? apposed(scene, passage, phrase) : undefined;
  if (body) return canonical(scene, body);
  // Her sons, Owen and Hal, are dentists. “…,” they say.
  const two =
    pointer === 'they' && home?.tokens[phrase.to]?.text === ',' ? pairAt(scene, passage, phrase.to + 1) : null;
  if (two) return two;
  if (!home || (phrase.kind !== 'role' && phrase.kind !== 'collective')) return null;
  const noun = nounMention(home, passage, phrase, scene.profile);
  const is = pointer === 'it' ? !noun.plural && phrase.kind === 'collective' : noun.plural || isGroup(noun.head);
  const owned = /^(?:his|her|their|its)$/.test(first);
  return is && !owned ? { ...resolveNoun(scene, passage, phrase, false), plural: pointer === 'they' } : null;
}

/** Corbel welcomed the ruling. In a statement it said …: of what has one name, and nothing that people alone have, it may be said. */
function isAnything(scene: Scene, name: NameMention): boolean {
  const { gender, roles, age, dwelt, key } = scene.names.fullest(name);
  return (
    scene.profile.tag === 'en' &&
    !(roles.length > 0 || age !== null || dwelt) &&
    (gender ?? scene.names.genderOf(name)) === null &&
    !isGivenName(key[0] ?? '')
  );
}

/** Die Projektwerber wollten schweigen: the verb tells how many. */
function isGermanPlural(tokens: readonly Token[], { from, to }: Phrase, { tag }: LanguageProfile): boolean {
  return tag === 'de' && tokens[from]?.lower === 'die' && /(?:ten|nd|[^i]en)$/.test(tokens[to]?.lower ?? '');
}

/** The name that stands behind the comma: the council leader, Ada Moss. */
function apposed(scene: Scene, passage: number, speaker: Phrase): NameMention | undefined {
  const { from } = speaker;
  const alone: Attribution = { rule: 'main-subject', speaker, cueFrom: from, cueTo: from, addressee: null, trust: 0 };
  const named = withApposition(scene, passage, alone).speaker;
  return named?.kind === 'name' ? scene.names.within(passage, named.headFrom, named.headTo)[0] : undefined;
}

function nameless(scene: Scene, place: Place, sentence: Sentence, phrase: Phrase, gender: Gender): Resolved | null {
  const { passage } = place;
  const home = scene.passages[passage];
  const tokens = home?.tokens ?? [];
  const named = scene.names
    .within(passage, sentence.from, sentence.to)
    // Le club de Castelvieux: a name inside the phrase is not another's.
    .filter(
      ({ kind, from, to }) =>
        kind === 'person' && !(/^(?:other|collective)$/.test(phrase.kind) && from > phrase.from && to <= phrase.to),
    );
  if (isGermanPlural(tokens, phrase, scene.profile)) return null;
  // One of them, who gave his name only as Simon, got up. “…,” he said.
  const given = phrase.kind === 'name' ? null : nameGiven(scene, passage, phrase.to, sentence.to);
  if (given) return isOfGender(scene, given, gender) === false ? null : canonical(scene, given);
  // Their mother thanked Ada Moss. “…,” she said: the sentence is about the mother.
  const verb = tokens[phrase.to];
  const acts = scene.profile.tag === 'en' && verb?.kind === 'word' && !verb.capital;
  const sure = acts && genderOfRole(tokens[phrase.to - 1]?.lower ?? '') === gender;
  if (!home || (!sure && named.some((name) => name.from >= phrase.to && isOfGender(scene, name, gender) === true)))
    return null;
  const doer = doerCalled(scene, passage, phrase, gender);
  if (doer) return doer;
  const person = isSomebody(tokens, phrase, scene.profile) || isDoer(scene, place, phrase, gender);
  const somebody = person ? { ...phrase, kind: 'role' as const } : phrase;
  const role = asRole(scene, passage, phrase) ?? somebody;
  // Le prix qu'il reçut le rendit célèbre.: the pronoun is of somebody else
  const owned = tokens.slice(phrase.to, sentence.to).some((token) => scene.profile.pronouns[token.lower] === gender);
  if (role.kind !== 'role')
    return named.length > 0 || (owned && phrase.kind === 'other') ? null : bodyOf(scene, passage, phrase, gender);
  const noun = nounMention(home, passage, role, scene.profile);
  const rival = named.some(({ subject, from }) => subject && !(sure && from > phrase.to));
  if (noun.plural || rival || !isFor(scene, place, sentence, phrase, noun, gender)) return null;
  const resolved = relative(scene, passage, role) ?? resolveNoun(scene, passage, role, false);
  if (resolved.mention) return isOfGender(scene, resolved.mention, gender) === false ? null : resolved;
  // His father drowned when he was six: there the pronoun is kept for the son. But: The governor has not said whether he will.
  const kept =
    (scene.profile.tag !== 'en' ||
      (isLongOrOwned(tokens, phrase) && !saysOfHimself(scene, phrase, sentence, tokens, gender))) &&
    tokens.slice(phrase.to, sentence.to).some((token) => pronounKind(scene, token) === gender);
  // Ms. Moss spoke for an hour. The president smiled. "…," she said: a role that nobody has been given yet may be hers.
  const before = scene.names.within(passage, 0, phrase.from);
  const another =
    /^(?:the|der|die|le|la|l'|el)$/.test(tokens[phrase.from]?.lower ?? '') &&
    !isMet(scene, noun) &&
    !isTelling(scene, passage, phrase) &&
    before.some(
      (name) =>
        name.kind === 'person' &&
        name.subject &&
        isOfGender(scene, name, gender) === true &&
        // Der Vorsitzende Jan Moos nickte. Der Bürgermeister schwieg.
        (scene.profile.tag === 'en' || !isSomethingElse(scene, name, noun.head)),
    );
  // The mouse, says Falk, is shy. A student left a cup. "…," she recalls: Falk goes on.
  const spoke = scene.spoken.some(({ passage: where, resolved: { mention } }) => {
    const fits = where === passage && mention?.kind === 'person' ? isOfGender(scene, mention, gender) : false;
    return (fits === true && (scene.profile.tag === 'en' || noun.indefinite)) || (noun.indefinite && fits === null);
  });
  const told = noun.indefinite && isToldBy(scene, { passage, from: phrase.from }, gender);
  return kept || another || spoke || told ? null : resolved;
}

/** The well-digger heard it on the radio. “No,” he said.: a calling that no list has, of whoever of that gender can be meant by it. */
function doerCalled(scene: Scene, passage: number, phrase: Phrase, gender: Gender): Resolved | null {
  const home = scene.passages[passage];
  const [article, doer, verb] = home?.tokens.slice(phrase.from, phrase.from + 3) ?? [];
  const acts = verb?.kind === 'word' && (/[^e]ed$/.test(verb.lower) || isPastForm(verb.lower));
  if (!home || scene.profile.tag !== 'en' || phrase.kind !== 'other' || article?.lower !== 'the' || !acts) return null;
  if (phrase.to !== phrase.from + 2 || !endsAsDoer(doer?.lower ?? '')) return null;
  return personCalled(scene, passage, phrase, nounMention(home, passage, phrase, scene.profile), gender);
}

/** his father, the Independent Vermont senator; but the governor, a Berlin woman */
function isLongOrOwned(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const first = tokens[from]?.lower ?? '';
  return isDefinite(first) && (first !== 'the' || to - from > 2);
}

/** Le collectif ne rit pas. Dans un communiqué, il … · Die Stadt verweist auf die Kosten. „…“, erklärte sie: a body has a gender outside of English. */
function bodyOf(scene: Scene, passage: number, phrase: Phrase, gender: Gender): Resolved | null {
  const { tokens = [], paragraph } = scene.passages[passage] ?? {};
  const first = tokens[phrase.from]?.lower ?? '';
  const known = scene.profile.collectives.has(tokens[phrase.from + 1]?.lower ?? '');
  if (scene.profile.tag === 'en' || !paragraph || !ARTICLES[gender].test(first) || !(isDefinite(first) || known))
    return null;
  const isPerson = (name: NameMention) => name.kind === 'person' && isOfGender(scene, name, gender) !== false;
  // Der Verein widersprach. „…“, erklärte sein Vorsitzender Jürgen Stahl. „…“, sagte er.
  const since = scene.spoken.some(
    ({ passage: where, at, resolved: { mention } }) =>
      where === passage && at > phrase.from && mention !== null && isPerson(mention),
  );
  if (since) return null;
  // La cour des comptes …: any noun, where nobody is about who fits.
  const near = [...scene.names.inPassage(passage), ...scene.names.inPassage(passage - 1)];
  const rival = near.some(isPerson);
  if (rival && !known) return null;
  return unresolved(phraseText(paragraph.text, tokens, phrase.from + 1, phrase.to));
}
