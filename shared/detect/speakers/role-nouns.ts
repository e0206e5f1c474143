import { articleGender } from '../grammar/articles.ts';
import { isKin, isPlural, isRenamed, isSameNoun, type NounMention, nounMention } from '../grammar/nouns.ts';
import { type Phrase, phraseAt, phraseText } from '../grammar/phrases.ts';
import { bodyCalled } from '../people/bodies.ts';
import { genderOfRole, isCourtesy } from '../people/name-roles.ts';
import type { NameMention } from '../people/names.ts';
import { isBefore, type Place } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { areOfTwoGenders, isMet, isTelling, opensSentence, theOne } from '../people/stage.ts';
import { previousSpoken } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { LEAD, personCalled } from './called-people.ts';

/** How many passages back a noun may reach. */
const REACH = 20;

/** "the president", "one such strategist", "the joint statement": the person, group or document that it refers back to. What `speaks` is remembered. */
export function resolveNoun(scene: Scene, passage: number, phrase: Phrase, speaks = true): Resolved {
  const home = scene.passages[passage];
  if (!home) return unresolved('');
  const { tokens } = home;
  const noun = nounMention(home, passage, phrase, scene.profile);
  // one governor who declined to sign, one juror, who would not be named: told by that
  const opens = tokens[phrase.to]?.text === ',' && opensSentence(scene, { passage, from: phrase.from });
  const behind = opens ? tokens[phrase.to + 1] : tokens[phrase.to];
  const partitive = isPartitive(tokens, phrase) && behind?.lower !== 'who';
  if (/^(?:them|those|these|ell[ao]s|eux|elles|ihnen|denen)$/.test(tokens[phrase.to - 1]?.lower ?? '')) {
    const spoken = scene.spoken.findLast((entry) => entry.resolved.plural && passage - entry.passage <= 2);
    if (spoken) return { ...spoken.resolved, plural: false };
    const own = scene.profile.tag !== 'en';
    const groups = scene.introduced.filter(
      (other) =>
        (own ? isSeveral(scene, other) && passage - other.passage <= 1 : other.plural) && isBefore(other, noun),
    );
    // Investigators praised the crew. “Textbook,” one of them said: of those that a sentence here is about.
    const several =
      groups.findLast((other) => other.passage === passage && opensSentence(scene, other)) ?? groups.at(-1);
    if (several) return unresolved(several.name);
    if (own) return unresolved(phraseText(home.paragraph.text, tokens, phrase.from, phrase.to));
  }
  const told = partitive ? null : toldHere(scene, passage, noun);
  if (told) return told;
  const person = partitive ? null : personCalled(scene, passage, phrase, noun);
  const later = phrase.kind === 'role' && !partitive && !noun.plural ? namedLater(scene, noun) : null;
  // The mayor has fired her aide. The aide was heard … / The aide, Hal Moss, …: who is called so later, rather than whoever is not
  const called = later === null || person?.mention?.roles.some((role) => isKin(role, noun.head));
  if (person && called) return person;
  if (later) return later;
  const lead = partitive ? null : leadNamed(scene, passage, phrase, noun, speaks);
  if (lead) return lead;
  const unnamed =
    partitive || noun.indefinite
      ? null
      : (anonymousHere(scene, passage, phrase, noun) ?? anonymousAbove(scene, phrase, noun));
  if (unnamed) return unnamed;
  const earlier = partitive
    ? group(scene, noun)
    : !noun.indefinite ||
        (phrase.kind === 'collective' && !/^(?:an?|eine?|une?|una)$/.test(tokens[phrase.from]?.lower ?? ''))
      ? same(scene, noun)
      : null;
  const body = bodyCalled(scene, noun);
  if (body) return body;
  if (earlier)
    return { ...unresolved((apposedTo(scene, earlier) ?? earlier).name), plural: earlier.plural && !partitive };
  if (speaks) scene.nouns.push(noun);
  // The mayor's remarks are several, and nobody who speaks.
  return { ...unresolved(noun.name), plural: noun.plural && !scene.profile.speechNouns.has(noun.head) };
}

/** Nachbarn, agriculteurs, vecinas: people, and more than one of them. */
function isSeveral(scene: Scene, { role, plural, head }: NounMention): boolean {
  return role && (plural || (scene.profile.tag === 'de' && /(?:[^i]n|innen|leute)$/.test(head)));
}

/** Words for anybody. */
const ANYBODY = /^(?:\d+-jährigen?|mann|frau|homme|femme|jeune|hombre|mujer|joven)$/;

/** Eine Ministeriumssprecherin verwies auf den Plan. „…“, so die Sprecherin: whom this paragraph brought in by that noun, before anybody of that role. */
function toldHere(scene: Scene, passage: number, noun: NounMention): Resolved | null {
  const { tag } = scene.profile;
  if (tag === 'en' || noun.indefinite || noun.plural || !noun.role) return null;
  const told = scene.introduced.findLast(
    (other) =>
      other.passage === passage &&
      isBefore(other, noun) &&
      other.role &&
      other.indefinite &&
      !other.plural &&
      (other.head === noun.head || ANYBODY.test(noun.head) || (tag === 'de' && other.head.endsWith(noun.head))),
  );
  const named =
    told &&
    scene.names
      .inPassage(passage)
      .some(({ kind, roles }) => (ANYBODY.test(noun.head) ? kind === 'person' : roles.includes(told.head)));
  return told && !named ? unresolved(told.name) : null;
}

/** A ward sister said “…”. “…,” the nurse said: somebody without a name who has just spoken in this paragraph. */
function anonymousHere(scene: Scene, passage: number, phrase: Phrase, noun: NounMention): Resolved | null {
  const spoken = scene.spoken.at(-1);
  if (
    phrase.kind !== 'role' ||
    noun.plural ||
    !spoken ||
    !(spoken.passage === passage || isRightBelow(scene, spoken.passage, phrase, noun)) ||
    spoken.resolved.mention ||
    spoken.resolved.plural
  )
    return null;
  const told = scene.introduced.findLast(
    ({ name, passage: where, role, indefinite, plural }) =>
      name === spoken.resolved.name && where === spoken.passage && role && indefinite && !plural,
  );
  const known = isMet(scene, noun);
  const genders = [told?.head ?? '', noun.head].map(genderOfRole).filter((gender) => gender !== null);
  return told && !known && new Set(genders).size < 2 && !areOfTwoGenders(scene, told, noun) ? spoken.resolved : null;
}

/** A juror said he knew him. / “…,” the man said: words for anybody right below, with nobody between. */
function isRightBelow(scene: Scene, above: number, { from }: Phrase, { passage, head }: NounMention): boolean {
  return (
    scene.profile.tag === 'en' &&
    /^(?:man|woman|boy|girl)$/.test(head) &&
    previousSpoken(scene.passages, passage) === above &&
    // One parent called it “a stunt”. Another brought a flask. / “…,” the woman said.
    (scene.spoken.at(-1)?.at ?? 0) >= (scene.passages[above]?.sentences.at(-1)?.from ?? 0) &&
    scene.passages[passage]?.tokens[0]?.kind === 'quote' &&
    scene.names.within(passage, 0, from).every(({ kind }) => kind !== 'person')
  );
}

/** El acusado lo negó. La fiscal preguntó. / «…», dijo el hombre.: whoever without a name spoke last and has that article; outside of English. */
function anonymousAbove(scene: Scene, phrase: Phrase, noun: NounMention): Resolved | null {
  const gender = (where: number, at: number) =>
    articleGender(scene.profile.tag, scene.passages[where]?.tokens[at]?.lower ?? '');
  const own = gender(noun.passage, phrase.from);
  if (scene.profile.tag === 'en' || !ANYBODY.test(noun.head)) return null;
  const spoken = scene.spoken.findLast(
    ({ passage, at, resolved: { mention, plural } }) =>
      mention === null && !plural && noun.passage - passage <= 1 && own !== null && gender(passage, at) === own,
  );
  return spoken?.resolved ?? null;
}

/**
 * "A judge blocked the plan." Two paragraphs on: "Judge Carmen Ortega wrote": the one person of that role, where a story opens. "A spokesman said it
 * would." … "the spokesman, Hal Moss, said": anywhere.
 */
export function namedLater(scene: Scene, noun: Place & Pick<NounMention, 'head'>): Resolved | null {
  const { passage, head } = noun;
  const given = scene.names.all.find(
    (name) => name.passage - passage <= REACH && isBefore(noun, name) && isGivenTo(scene, name, head),
  );
  if (given) return canonical(scene, given);
  // una mujer de la segunda fila is not la mujer de Higinio
  if (passage > LEAD || /^(?:mujer|femme|frau|mann)$/.test(head)) return null;
  const named = scene.names.all.filter(
    (name) =>
      name.kind === 'person' &&
      name.passage > passage &&
      name.roles.some((role) => isSameNoun(role, head) && isPlural(role) === isPlural(head)),
  );
  const [first] = named;
  if (!first || first.passage - passage > 8) return null;
  return theOne(scene, named);
}

/** the spokesman, Hal Moss, said: who has been called so without a name is given one. English. */
function isGivenTo({ profile, passages }: Scene, { kind, passage, from, to, key }: NameMention, head: string): boolean {
  const { tokens = [] } = passages[passage] ?? {};
  const [article, noun, comma, close] = [tokens[from - 3], tokens[from - 2], tokens[from - 1], tokens[to]];
  const apposed = article?.lower === 'the' && noun?.lower === head && comma?.text === ',' && close?.text === ',';
  return profile.tag === 'en' && kind === 'person' && key.length > 1 && apposed;
}

/**
 * A drink-driver has been jailed. / Gareth Moss, 34, …: whom a story opens with, and who is named where it goes on. “…,” said the man who had been nearest. /
 * Gareth Moss, a welder, …: also whom its first words tell of before anybody is named.
 */
function leadNamed(scene: Scene, passage: number, phrase: Phrase, noun: NounMention, speaks: boolean): Resolved | null {
  if (passage > 0 || noun.plural || phrase.kind === 'collective') return null;
  const home = scene.passages[0];
  const said = home?.tokens[0]?.kind === 'quote' && isTelling(scene, 0, phrase);
  const name = scene.names.inPassage(1).find(({ kind }) => kind === 'person');
  if (!name || name.key.length < 2) return null;
  const introduced = speaks && isIntroduced(scene, name);
  const opening = phrase.from === home?.sentences[0]?.from && noun.indefinite;
  if (!(said || introduced || opening)) return null;
  // A former nurse has told an inquiry … / Giving evidence, Ada Moss said …
  const next = scene.passages[1]?.tokens ?? [];
  const goesOn =
    speaks &&
    name.speaks &&
    name.roles.length === 0 &&
    GIVING.test(next[0]?.lower ?? '') &&
    next[name.from - 1]?.text === ',';
  if (!(name.age || name.dwelt || goesOn || introduced || speaksOfIt(next) || (said && next[name.to]?.text === ',')))
    return null;
  const gender = genderOfRole(noun.head);
  const fits = gender === null || isOfGender(scene, name, gender) !== false;
  // Sir Hal Moss, who …: a title may stand in front of the name
  const opens = next.slice(0, name.from).every(({ lower }) => name.roles.includes(lower) || lower.endsWith('.'));
  // A former aide to Senator Bea Tran: whom the words themselves name is somebody else
  const others = scene.names.inPassage(0).filter(({ from, to }) => from < phrase.from || to > phrase.to);
  return fits &&
    (goesOn || introduced || opens || name.age !== null) &&
    others.every((other) => other.kind === 'body' || !scene.names.isTold(other))
    ? canonical(scene, name)
    : null;
}

/** In a letter, Ada Moss warned … · “…,” Ada Moss told jurors.: who speaks below the lead without a word on what he or she is has been introduced by it. English alone. */
function isIntroduced({ profile, passages }: Scene, { passage, to, speaks, roles }: NameMention): boolean {
  const { tokens = [] } = passages[passage] ?? {};
  return profile.tag === 'en' && speaks && roles.every(isCourtesy) && tokens[to]?.text !== ',';
}

/** Hal Moss made the comment on Monday: whoever the next sentence says has said it. */
function speaksOfIt(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind }) => kind === 'end');
  const words = tokens.slice(0, end < 0 ? tokens.length : end).map(({ lower }) => lower);
  return /(?:^| )(?:made|gave|issued|posted|wrote) (?:the|his|her) (?:comments?|remarks?|claims?|statement|apology|admission|announcement|allegations?|accusations?|threat|pledge|promise|plea)(?: |$)/.test(
    words.join(' '),
  );
}

/** Giving evidence, Speaking to reporters, Asked why: what the one who has just been told of does. */
const GIVING = /^(?:\p{L}{3,}ing|asked|pressed|questioned|interviewed|approached|contacted)$/u;

/** The group that "one such strategist" is of: the last one named before. */
function group(scene: Scene, noun: NounMention): NounMention | null {
  return (
    scene.introduced.findLast((other) => other.plural && isBefore(other, noun) && isKin(other.head, noun.head)) ?? null
  );
}

/** What "the statement" is: a speaker of that kind before, else the document that the narrative brought in. */
function same(scene: Scene, noun: NounMention): NounMention | null {
  // Der Industrieverband … der Verband: in German the last part of a word says what it is
  const isPart = ({ head }: NounMention) =>
    scene.profile.tag === 'de' && noun.head.length > 4 && head.length > noun.head.length && head.endsWith(noun.head);
  const fits = (other: NounMention) =>
    (isKin(other.head, noun.head) || isPart(other)) &&
    other.plural === noun.plural &&
    noun.passage - other.passage <= REACH &&
    !areOfTwoGenders(scene, other, noun);
  const spoken = scene.nouns.findLast(fits);
  if (spoken) return spoken;
  const whole = scene.introduced.findLast((other) => isBefore(other, noun) && isPart(other) && fits(other));
  if (whole) return whole;
  // The council's summary is not the report of somebody else.
  if (!isRenamed(noun.head) || /['’]s /.test(noun.name)) return fuller(scene, noun);
  return scene.introduced.findLast((other) => isNew(scene, other) && isBefore(other, noun) && fits(other)) ?? null;
}

/** the clerk; but one of them */
function isPointing(tokens: readonly Token[], { from }: NounMention): boolean {
  return /^(?:an?|the|his|her|its|their)$/.test(tokens[from]?.lower ?? '');
}

/** The whistleblower, a clerk at the agency, wept. … the clerk: the noun in front of the comma is whom it tells more of. */
function apposedTo(scene: Scene, { passage, from, role }: NounMention): NounMention | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  if (!role || tokens[from - 1]?.text !== ',' || !/^an?$/.test(tokens[from]?.lower ?? '')) return null;
  const isInFront = (other: NounMention) =>
    other.passage === passage && phraseAt(tokens, other.from, from, scene.profile)?.to === from - 1;
  return scene.introduced.findLast((other) => other.role && isPointing(tokens, other) && isInFront(other)) ?? null;
}

/** a report, son rapport */
function isNew(scene: Scene, { passage, from, indefinite }: NounMention): boolean {
  return indefinite || /^(?:son|sa|su|sein|ihr)$/.test(scene.passages[passage]?.tokens[from]?.lower ?? '');
}

/** "the spokeswoman" after "Moss's spokeswoman declined": the longer phrase says which one. */
function fuller(scene: Scene, noun: NounMention): NounMention | null {
  if (noun.plural || noun.name.includes(' ')) return null;
  return (
    scene.introduced.findLast(
      (other) =>
        isBefore(other, noun) &&
        noun.passage - other.passage <= 3 &&
        other.role === noun.role &&
        (noun.role || other.indefinite) &&
        !other.plural &&
        // Le maire se tait. « … », répète l'élu.
        (other.head === noun.head ? other.name.includes(' ') : isKin(other.head, noun.head)),
    ) ?? null
  );
}

function isPartitive(tokens: readonly Token[], phrase: Phrase): boolean {
  const [first, second] = [tokens[phrase.from]?.lower ?? '', tokens[phrase.from + 1]?.lower ?? ''];
  // one 12-year-old: of nobody who has been named
  if (/-year-old$/.test(second)) return false;
  return (
    (/^(?:one|another|some|other)$/.test(first) &&
      (phrase.to === phrase.from + 2 || !/^(?:one|another)$/.test(first) || second === 'of')) ||
    /^(?:second|third|fourth|other|such|separate)$/.test(second) ||
    /^(?:second|third)$/.test(first)
  );
}
