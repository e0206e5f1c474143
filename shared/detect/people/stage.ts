import { articleGender } from '../grammar/articles.ts';
import { germanMainSubject } from '../grammar/german-subject.ts';
import { isKin, isText, type NounMention } from '../grammar/nouns.ts';
import { opensParticiple } from '../grammar/participles.ts';
import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import { genderOfForm } from './name-roles.ts';
import type { NameMention } from './names.ts';
import { isBefore, type Place, type Sentence } from './places.ts';
import { canonical, type Resolved, type Scene } from './scene.ts';

/** Who is on stage where somebody is meant: what was named before a place in the text, sentence by sentence, and whom a sentence is about. */

export function sentenceAt(scene: Scene, { passage, from: at }: Place): Sentence | undefined {
  return scene.passages[passage]?.sentences.findLast(({ from }) => from <= at);
}

/** The last sentence of the passage that ends in front of the place and is not quoted from its first word. */
export function sentenceAbove(scene: Scene, { passage, from: at }: Place): Sentence | null {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  const here = sentences.findIndex(({ from, to }) => from <= at && at < to);
  return sentences.slice(0, Math.max(0, here)).findLast(({ from }) => tokens[from]?.kind !== 'quote') ?? null;
}

/** It stands first in its sentence. */
export function opensSentence(scene: Scene, { passage, from: at }: Place): boolean {
  return scene.passages[passage]?.sentences.some(({ from }) => from === at) === true;
}

/** The phrase that the main clause of a sentence opens with: behind “but”, “asked what came next,” and “in a letter,”. */
export function subjectPhrase(scene: Scene, passage: number, { from, to }: Sentence): Phrase | null {
  const { profile } = scene;
  const { tokens = [] } = scene.passages[passage] ?? {};
  // Im Interview hatte sich der Autor geäußert.
  const german = profile.tag === 'de' ? germanMainSubject(tokens, from, to, profile) : null;
  if (german) return german;
  let at = from;
  while (at < to && (profile.conjunctions.has(tokens[at]?.lower ?? '') || tokens[at]?.kind === 'mark')) at++;
  const adverbial = profile.prepositions.has(tokens[at]?.lower ?? '');
  const apart = adverbial || opensParticiple(tokens, at, profile);
  const comma = apart ? tokens.slice(at, to).findIndex(({ text }) => text === ',') : -1;
  // On the last crossing her father stood at the bow.
  const place = adverbial && comma < 0 ? phraseAt(tokens, at + 1, to, profile) : null;
  let first = place?.to ?? at + comma + 1;
  // On his own podcast, “Moss Unbound,” the senator was rueful.
  if (tokens[first]?.kind === 'quote' && first > from) first += tokens[first + 1]?.text === ',' ? 2 : 1;
  let found = phraseAt(tokens, first, to, profile);
  // For Ada Moss, a nurse, the change came late.: the noun tells of the name in front of it
  const apposed = place === null && adverbial && tokens[at + 1]?.capital && /^an?$/.test(tokens[first]?.lower ?? '');
  if (found && apposed && tokens[found.to]?.text === ',') found = phraseAt(tokens, found.to + 1, to, profile);
  // Born in Ely, the daughter of a fitter, she left at 15.; but: The plan, she said, is dead.
  const [mark, behind, verb] = tokens.slice(found?.to ?? to, (found?.to ?? to) + 3);
  const goesOn =
    mark?.text === ',' && /^(?:s?he|they)$/.test(behind?.lower ?? '') && !profile.speech.has(verb?.lower ?? '');
  return found && goesOn ? pronounPhrase(found.to + 1) : found;
}

/** The one person or body that all these names are; null where they are several, or none. */
export function theOne(scene: Scene, names: readonly NameMention[]): Resolved | null {
  const [first] = names;
  const full = first && canonical(scene, first);
  return full && names.every((name) => canonical(scene, name).name === full.name) ? full : null;
}

/** The farmer whose field it was · der Wirt des Hofes · the tenant, a woman of 83: the words themselves say who is meant. */
export function isTelling(scene: Scene, passage: number, { to }: Phrase): boolean {
  const [first, second] = scene.passages[passage]?.tokens.slice(to, to + 2) ?? [];
  const [behind, next] = [first?.lower, second?.lower];
  // „…“, sagte die Politikerin der „Nordpost“: whom she told it
  const genitive = scene.profile.tag === 'de' && /^de[rs]$/.test(behind ?? '') && second?.kind !== 'quote';
  return (
    genitive ||
    scene.profile.relatives.has(behind ?? '') ||
    (behind === ',' && /^(?:an?|eine?|une?|una)$/.test(next ?? ''))
  );
}

/** La maire … l'élu: by their forms or their articles the one noun is of a woman and the other of a man. Outside of English. */
export function areOfTwoGenders(scene: Scene, ...nouns: readonly (Place & Pick<NounMention, 'head'>)[]): boolean {
  const genders = nouns.flatMap(({ passage, from, head }) => {
    const article = scene.passages[passage]?.tokens[from]?.lower ?? '';
    return genderOfForm(head, scene.profile) ?? articleGender(scene.profile.tag, article) ?? [];
  });
  return scene.profile.tag !== 'en' && new Set(genders).size > 1;
}

/** Somebody or something was called by that noun, or one like it, before. */
export function isMet(scene: Scene, noun: Place & Pick<NounMention, 'head'>): boolean {
  return scene.introduced.some(
    (other) => isKin(other.head, noun.head) && isBefore(other, noun) && !areOfTwoGenders(scene, other, noun),
  );
}

/** The article prints a role with the name, and it is another one: a critic is no waiter. */
export function isSomethingElse(scene: Scene, name: NameMention, head: string): boolean {
  return [name, scene.names.fullest(name)].some(({ roles }) =>
    roles.some((role) => scene.profile.roles.has(role) && !BESIDE.test(role) && !isKin(role, head)),
  );
}

/** What somebody can be beside any trade. */
export function isBesideTrade(noun: string): boolean {
  return BESIDE.test(noun);
}

const BESIDE =
  /^(?:billionaire|tycoon|mogul|magnate|heiress|socialite|star|veteran|pensioner|retiree|teenager|resident|republican|democrat|winner|champion|survivor|graduate|native)$/;

/** in her kitchen in Leith · À Montarcel */
export function isPlace(scene: Scene, mention: NameMention): boolean {
  const { tokens = [] } = scene.passages[mention.passage] ?? {};
  const [noun, before] = [tokens[mention.from - 2], tokens[mention.from - 1]].map((token) => token?.lower ?? '');
  if (before === 'of' && RULES.test(noun ?? '')) return true;
  if (mention.key.length !== 1) return false;
  // la mairie de Saint-Alban; but l'avocat de Moreau
  if (/^(?:fr|es)$/.test(scene.profile.tag) && /^(?:de|d')$/.test(before ?? ''))
    return scene.profile.collectives.has(noun ?? '') || SITE.test(noun ?? '');
  // a woman from Ghent; but a letter from Moss
  if (before === 'from') return !isText(noun ?? '') && !scene.profile.speechNouns.has(noun ?? '');
  return /^(?:in|at|near|outside|à|en|aus|bei|chez)$/.test(before ?? '');
}

/** The king of Bohol, the mayor of Ely: what is ruled. */
const RULES =
  /^(?:king|queen|prince|princess|emperor|empress|duke|duchess|emir|sultan|president|mayor|governor|bishop|archbishop|republic|kingdom|university|people|citizens|residents)$/;

const SITE =
  /^(?:maternité|usine|ville|village|port|gare|quartier|massif|pont|vallée|plage|île|prison|stade|fábrica|ciudad|pueblo|puerto|estación|barrio|valle|playa|isla|cárcel|planta)$/;
