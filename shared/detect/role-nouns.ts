import type { Gender } from '../names/given-names.ts';
import { bodyCalled } from './bodies.ts';
import { described, isCalling, LEAD } from './descriptions.ts';
import { genderOfRole } from './name-roles.ts';
import { isKin, isPlural, isRenamed, type NounMention, nounMention } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { renamed } from './renamed-people.ts';
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
  if (phrase.kind === 'role' && !partitive && !noun.plural) {
    const named = namedLater(scene, noun);
    if (named) return named;
  }
  const unnamed = partitive || noun.indefinite ? null : anonymousHere(scene, passage, phrase, noun);
  if (unnamed) return unnamed;
  const holder = partitive || noun.indefinite ? null : officeHolder(scene, passage, phrase, noun);
  if (holder) return holder;
  const earlier = partitive
    ? group(scene, noun)
    : !noun.indefinite || phrase.kind === 'collective'
      ? same(scene, noun)
      : null;
  const body = bodyCalled(scene, noun);
  if (body) return body;
  if (earlier) return { ...unresolved(earlier.name), plural: earlier.plural && !partitive };
  const called = partitive ? null : renamed(scene, passage, phrase, noun);
  if (called) return called;
  scene.nouns.push(noun);
  return { ...unresolved(noun.name), plural: noun.plural };
}

/** The person whom "the senator", "the Swede" stands for; null where nobody is. */
export function personCalled(
  scene: Scene,
  passage: number,
  phrase: Phrase,
  noun: Pick<NounMention, 'head' | 'indefinite'>,
  gender: Gender | null = null,
): Resolved | null {
  if (noun.indefinite || (phrase.kind !== 'role' && phrase.kind !== 'other')) return null;
  return personWith(scene, passage, noun.head, phrase) ?? described(scene, passage, phrase, gender);
}

/** A ward sister said “…”. “…,” the nurse said: somebody without a name who has just spoken in this paragraph. */
function anonymousHere(scene: Scene, passage: number, phrase: Phrase, noun: NounMention): Resolved | null {
  const spoken = scene.spoken.at(-1);
  if (
    phrase.kind !== 'role' ||
    noun.plural ||
    !spoken ||
    spoken.passage !== passage ||
    spoken.resolved.mention ||
    spoken.resolved.plural
  )
    return null;
  const told = scene.introduced.findLast(
    ({ name, passage: where, role, indefinite, plural }) =>
      name === spoken.resolved.name && where === passage && role && indefinite && !plural,
  );
  const known = scene.introduced.some((other) => isKin(other.head, noun.head) && isBefore(other, noun));
  const genders = [told?.head ?? '', noun.head].map(genderOfRole).filter((gender) => gender !== null);
  return told && !known && new Set(genders).size < 2 ? spoken.resolved : null;
}

/** "A judge blocked the plan." Two paragraphs on: "Judge Carmen Ortega wrote": the one person of that role, where a story opens. */
export function namedLater(scene: Scene, { passage, head }: NounMention): Resolved | null {
  if (passage > LEAD) return null;
  const named = scene.names.all.filter(
    (name) => name.kind === 'person' && name.passage > passage && name.roles.includes(head),
  );
  const [first] = named;
  if (!first || first.passage - passage > 3) return null;
  const full = canonical(scene, first);
  return named.every((name) => canonical(scene, name).name === full.name) ? full : null;
}

const OFFICE =
  /^(?:minister|secretary|president|chancellor|governor|mayor|premier|chief|director|commissioner|chairman|chairwoman|leader|ambassador|coach|manager)$/;

/**
 * The foreign minister warned of war. "…," Ragnhild Tveit told parliament: a story that opens with an office, and goes on with the first person that it
 * names, of whom it says nothing else.
 */
function officeHolder(scene: Scene, passage: number, phrase: Phrase, noun: NounMention): Resolved | null {
  if (passage > 0 || phrase.kind !== 'role' || noun.plural || !OFFICE.test(noun.head)) return null;
  // One word may be a place: the foreign minister of Vesterland.
  const first = scene.names.all.find((name) => name.kind === 'person' && !name.doubtful && name.key.length > 1);
  const later = first && (first.passage > passage || first.from >= phrase.to) && first.passage - passage <= 1;
  if (!later || first.roles.length > 0 || first.age !== null) return null;
  return first.speaks || scene.names.genderOf(first) !== null ? canonical(scene, first) : null;
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
    (/^(?:one|another|some|other)$/.test(first) &&
      (phrase.to === phrase.from + 2 || !/^one$/.test(first) || second === 'of')) ||
    /^(?:second|third|fourth|other|such|separate)$/.test(second) ||
    /^(?:second|third)$/.test(first)
  );
}

/** the Ohio Republican, the Swede: has a capital, and is no name. */
export function isCalledBy(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1]?.lower ?? '';
  return (
    phrase.kind === 'name' &&
    tokens[phrase.from]?.lower === 'the' &&
    (/^(?:republican|democrat)$/.test(head) ||
      (isCalling(head) &&
        (phrase.to === phrase.from + 2 ||
          // the 22-year-old Swede
          (phrase.to === phrase.from + 3 && /-year-old$/.test(tokens[phrase.from + 1]?.lower ?? '')))))
  );
}

/**
 * His opposite number, Paulo Venn, had mud on his shoes. "…," said the Marsh manager: where the noun comes with a name of its own, whoever the
 * sentence above is about comes before somebody else of that calling. Null where that one is said to be something else.
 */
function subjectAbove(scene: Scene, passage: number, phrase: Phrase, head: string): Resolved | null {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  if (!tokens[phrase.from + 1]?.capital) return null;
  const here = sentences.findIndex(({ from, to }) => from <= phrase.from && phrase.from < to);
  const above = sentences[here - 1];
  const name =
    above &&
    scene.names
      .within(passage, above.from, above.to)
      .find(({ kind, subject, doubtful }) => kind === 'person' && subject && !doubtful);
  if (!name || name.key.length < 2) return null;
  const other = name.roles.some((role) => scene.profile.roles.has(role) && !isKin(role, head));
  return other ? null : canonical(scene, name);
}

/** The person last introduced with that role: "the senator" after "Sen. Ada Moss". */
function personWith(scene: Scene, passage: number, head: string, phrase: Phrase): Resolved | null {
  if (isPlural(head)) return null;
  const specific = phrase.to - phrase.from > 2;
  const just = specific ? subjectAbove(scene, passage, phrase, head) : null;
  if (just) return just;
  for (let at = scene.names.all.length - 1; at >= 0; at--) {
    const mention = scene.names.all[at];
    if (!mention || mention.passage > passage || (mention.passage === passage && mention.from >= phrase.from)) continue;
    if (mention.kind === 'body') continue;
    // Free diver Noa Keller: a noun that no list knows, right in front of the name.
    const noun = scene.passages[mention.passage]?.tokens[mention.from - 1];
    const called = noun?.kind === 'word' && (!noun.capital || scene.profile.tag === 'de') && noun.lower === head;
    if (!called && !mention.roles.some((role) => isKin(role, head))) continue;
    if (specific && passage - mention.passage > 3) continue;
    return canonical(scene, mention);
  }
  return null;
}
