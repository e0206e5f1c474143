import { isFirmNoun } from './firm-names.ts';
import { isKin, isPlural, isRenamed, type NounMention, nounMention } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { canonical, type Resolved, type Scene, unresolved } from './scene.ts';
import type { Token } from './tokens.ts';

/** How many passages back a noun may reach. */
const REACH = 20;

/** "the president", "one such strategist", "the joint statement": the person, group or document that it refers back to. */
export function resolveNoun(scene: Scene, passage: number, phrase: Phrase): Resolved {
  const home = scene.passages[passage];
  if (!home) return unresolved('');
  const { tokens } = home;
  const noun = nounMention(home, passage, phrase, scene.profile);
  const partitive = isPartitive(tokens, phrase);
  if (/^(?:them|those|these)$/.test(tokens[phrase.to - 1]?.lower ?? '')) {
    const spoken = scene.spoken.findLast((entry) => entry.resolved.plural && passage - entry.passage <= 2);
    if (spoken) return { ...spoken.resolved, plural: false };
    const several = scene.introduced.findLast((other) => other.plural && isBefore(other, noun));
    if (several) return unresolved(several.name);
  }
  const person = partitive ? null : personCalled(scene, passage, phrase, noun);
  if (person) return person;
  if (phrase.kind === 'role' && !partitive && noun.indefinite && !noun.plural && passage <= LEAD) {
    const named = namedLater(scene, passage, noun.head);
    if (named) return named;
  }
  const earlier = partitive
    ? group(scene, noun)
    : !noun.indefinite || phrase.kind === 'collective'
      ? same(scene, noun)
      : null;
  const firm = earlier ? null : firmBefore(scene, noun);
  if (firm) return firm;
  if (earlier) return { ...unresolved(earlier.name), plural: earlier.plural && !partitive };
  scene.nouns.push(noun);
  return { ...unresolved(noun.name), plural: noun.plural };
}

/** The person whom "the senator", "the Swede" stands for; null where nobody is. */
export function personCalled(
  scene: Scene,
  passage: number,
  phrase: Phrase,
  noun: Pick<NounMention, 'head' | 'indefinite'>,
): Resolved | null {
  if (noun.indefinite || (phrase.kind !== 'role' && phrase.kind !== 'other')) return null;
  return personWith(scene, passage, noun.head, phrase) ?? described(scene, passage, phrase);
}

/** The firm that "the company" is: the last one named before, whether or not it spoke. */
function firmBefore(scene: Scene, noun: NounMention): Resolved | null {
  if (noun.indefinite || noun.plural || !isFirmNoun(noun.head)) return null;
  const named = scene.names.all.findLast(
    (name) => name.firm && (name.passage < noun.passage || (name.passage === noun.passage && name.to <= noun.from)),
  );
  return named ? canonical(scene, named) : null;
}

/** Paragraphs in which a story that names people late opens. */
const LEAD = 2;

/** "A judge blocked the plan." Two paragraphs on: "Judge Carmen Ortega wrote": the one person of that role. */
function namedLater(scene: Scene, passage: number, head: string): Resolved | null {
  const named = scene.names.all.filter(
    (name) => name.kind === 'person' && name.passage > passage && name.roles.includes(head),
  );
  const [first] = named;
  if (!first || first.passage - passage > 3) return null;
  const full = canonical(scene, first);
  return named.every((name) => canonical(scene, name).name === full.name) ? full : null;
}

/** The group that "one such strategist" is of: the last one named before. */
function group(scene: Scene, noun: NounMention): NounMention | null {
  return (
    scene.introduced.findLast((other) => other.plural && isBefore(other, noun) && isKin(other.head, noun.head)) ?? null
  );
}

/** What "the statement" is: a speaker of that kind before, else the document that the narrative brought in. */
function same(scene: Scene, noun: NounMention): NounMention | null {
  const fits = (other: NounMention) =>
    isKin(other.head, noun.head) && other.plural === noun.plural && noun.passage - other.passage <= REACH;
  const spoken = scene.nouns.findLast(fits);
  if (spoken) return spoken;
  if (!isRenamed(noun.head)) return noun.role ? fuller(scene, noun) : null;
  return scene.introduced.findLast((other) => other.indefinite && isBefore(other, noun) && fits(other)) ?? null;
}

/** "the spokeswoman" after "Moss's spokeswoman declined": the longer phrase says which one. */
function fuller(scene: Scene, noun: NounMention): NounMention | null {
  if (noun.plural || noun.name.includes(' ')) return null;
  return (
    scene.introduced.findLast(
      (other) =>
        isBefore(other, noun) &&
        noun.passage - other.passage <= 3 &&
        other.role &&
        other.head === noun.head &&
        !other.plural &&
        other.name.includes(' '),
    ) ?? null
  );
}

function isBefore(other: NounMention, noun: NounMention): boolean {
  return other.passage < noun.passage || (other.passage === noun.passage && other.from < noun.from);
}

function isPartitive(tokens: readonly Token[], phrase: Phrase): boolean {
  const [first, second] = [tokens[phrase.from]?.lower ?? '', tokens[phrase.from + 1]?.lower ?? ''];
  return (
    /^(?:one|another|some|other)$/.test(first) ||
    /^(?:second|third|fourth|other|such|separate)$/.test(second) ||
    /^(?:second|third)$/.test(first)
  );
}

/** What people are known for: a story that has named one calls them so without having said it. A judge or a spokesman may be anybody. */
const CALLING =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|full-?back|batsman|bowler|quarterback|pitcher|skipper|singer|songwriter|singer-songwriter|rapper|actor|actress|novelist|writer|author|poet|playwright|comedian|composer|painter|artist|sculptor|photographer|chef|designer|boxer|jockey|sprinter|swimmer|cyclist|runner|golfer|pianist|violinist|guitarist|drummer|dancer|laureate|champion|billionaire|mogul|entrepreneur|teenager|pensioner|veteran|native|swede|dane|finn|pole|turk|greek|czech|serb|croat|slovak|slovene|scot|briton|spaniard|italian|german|austrian|norwegian|belgian|hungarian|romanian|bulgarian|ukrainian|russian|canadian|american|mexican|brazilian|argentinian|australian|nigerian|ghanaian|kenyan|ethiopian|egyptian|moroccan|algerian|tunisian|korean|iranian|indian|frenchman|frenchwoman|dutchman|dutchwoman|irishman|irishwoman|welshman|welshwoman|englishman|englishwoman|scotsman|texan|californian|londoner)$/;

/** the Ohio Republican, the Swede: has a capital, and is no name. */
export function isCalledBy(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1]?.lower ?? '';
  return (
    phrase.kind === 'name' &&
    tokens[phrase.from]?.lower === 'the' &&
    (/^(?:republican|democrat)$/.test(head) || (phrase.to === phrase.from + 2 && CALLING.test(head)))
  );
}

/** "the former Wales defender", "the 22-year-old", "the Swede": told of the person whom the narrative is about. */
function described(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const told = tokens
    .slice(phrase.from, phrase.to)
    .some(({ lower }) => /^(?:former|one-time|.+-year-old)$/.test(lower) || CALLING.test(lower));
  if (tokens[phrase.from]?.lower !== 'the') return null;
  if (!told) return justNamed(scene, passage, phrase) ?? onlyOne(scene, passage, phrase);
  const about = scene.names.all.findLast(
    (name) =>
      name.kind === 'person' &&
      name.subject &&
      !name.doubtful &&
      (name.passage === passage - 1 || (name.passage === passage && name.from < phrase.from)),
  );
  return about ? canonical(scene, about) : null;
}

/** Who may enter a story unannounced, so that "the judge" need not be whoever the sentence before was about. */
const UNANNOUNCED =
  /^(?:judge|prosecutor|lawyer|attorney|solicitor|barrister|spokes\p{L}+|officer|official|detective|inspector|sheriff|magistrate|coroner|doctor|surgeon|nurse|paramedic|teacher|reporter|journalist|interviewer|host|moderator|witness|source|victim|person|man|woman|boy|girl|father|mother|son|daughter|wife|husband|brother|sister|parents?|neighbou?r|friend|driver|owner|manager|coach|referee|interpreter|translator|author|minister|president|speaker|chair\p{L}*)$/u;

/** Hayes was not so sure. "…," the union leader said: the one person of the paragraph, whom an earlier sentence of it is about. */
function justNamed(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  const head = tokens[phrase.to - 1]?.lower ?? '';
  if (phrase.kind !== 'role' || UNANNOUNCED.test(head) || isPlural(head)) return null;
  const here = sentences.findLast(({ from }) => from <= phrase.from);
  if (!here) return null;
  const above = sentences.findLast(({ from, to }) => to <= here.from && tokens[from]?.kind !== 'quote');
  const named = scene.names.within(passage, 0, phrase.from).filter(({ kind }) => kind === 'person');
  // The keeper, Ofori, fell. Team-mate Luke Dunne was the first to reach him. "…," said the captain: of several the last.
  const near = named.filter((name) => name.from >= (above?.from ?? 0));
  const people = near.length > 0 ? near : named;
  const last = people.at(-1);
  if (!last?.subject || last.doubtful || last.from >= here.from) return null;
  const told = scene.introduced.some(
    (other) =>
      other.head === head && (other.passage < passage || (other.passage === passage && other.from < phrase.from)),
  );
  const { name } = canonical(scene, last);
  return !told && people.every((other) => canonical(scene, other).name === name) ? canonical(scene, last) : null;
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

/** The person last introduced with that role: "the senator" after "Sen. Ada Moss". */
function personWith(scene: Scene, passage: number, head: string, phrase: Phrase): Resolved | null {
  if (isPlural(head)) return null;
  const specific = phrase.to - phrase.from > 2;
  for (let at = scene.names.all.length - 1; at >= 0; at--) {
    const mention = scene.names.all[at];
    if (!mention || mention.passage > passage || (mention.passage === passage && mention.from >= phrase.from)) continue;
    if (mention.kind === 'body') continue;
    // Free diver Noa Keller: a noun that no list knows, right in front of the name.
    const noun = scene.passages[mention.passage]?.tokens[mention.from - 1];
    const called = noun?.kind === 'word' && !noun.capital && noun.lower === head;
    if (!called && !mention.roles.some((role) => isKin(role, head))) continue;
    if (specific && passage - mention.passage > 3) continue;
    return canonical(scene, mention);
  }
  return null;
}
