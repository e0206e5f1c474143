import type { Gender } from '../../names/given-names.ts';
import { articleGender } from '../grammar/articles.ts';
import { isPlural } from '../grammar/nouns.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { genderOfRole } from '../people/name-roles.ts';
import { ownerOf } from '../people/name-standing.ts';
import type { NameMention } from '../people/names.ts';
import { isBefore, type Place } from '../people/places.ts';
import { canonical, isAside, isOfGender, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { isSpokenOf } from '../people/spoken-of.ts';
import { isPlace, opensSentence, sentenceAbove, sentenceAt } from '../people/stage.ts';
import { REACH } from './group-pronouns.ts';
import { pronounKind } from './pronoun-kinds.ts';
import { namedLater } from './role-nouns.ts';
import { askedAbove, genderSaid, isAboutNamed, memberAbove } from './signs-of-whom.ts';

/** Whom he or she stands for at a token, where no sentence above is about somebody else. */
export function personOf(scene: Scene, passage: number, at: number, kind: Gender): Resolved | null {
  return (
    memberAbove(scene, passage, at) ??
    askedAbove(scene, { passage, from: at }, kind) ??
    lastRole(scene, passage, at, kind) ??
    likeliestPerson(
      scene,
      passage,
      at,
      kind,
      (name) =>
        isTold(scene, name) &&
        !isSpokenOf(scene, { passage, from: at }, name) &&
        !(isOfGender(scene, name, kind) === null && isToldBy(scene, name, kind)) &&
        !isOwned(scene, { passage, from: at }, name, kind),
    ) ??
    likeliestPerson(scene, passage, at, kind, (name) => isTold(scene, name)) ??
    roleBefore(scene, { passage, from: at }, kind) ??
    // Librarian Ode Pike said she had left a cheque. “…,” he said: where nobody else is, what only pronouns tell of somebody may have meant another.
    likeliestPerson(
      scene,
      passage,
      at,
      null,
      (name) => isTold(scene, name) && name.kind === 'person' && scene.names.genderOf(name) === null,
    ) ??
    likeliestPerson(scene, passage, at, kind) ??
    namedNext(scene, passage, at, kind)
  );
}

/**
 * Her partner, Jo Moss, said she was tired. “…,” she said: hardly the partner, where nothing tells whether that is a woman. But: Her friend Jo will
 * stay. “…,” she said.
 */
function isOwned(scene: Scene, place: Place, name: NameMention, gender: Gender): boolean {
  const { tokens = [] } = scene.passages[name.passage] ?? {};
  if (isOfGender(scene, name, gender) !== null || ownerOf(tokens, name) !== gender) return false;
  const above = name.passage === place.passage && name.subject ? sentenceAbove(scene, place) : null;
  const alone = above && name.from >= above.from && name.to <= above.to;
  return !alone || tokens.slice(name.to, above.to).some((token) => pronounKind(scene, token) === gender);
}

/**
 * The person whom the text in front of a token makes likeliest, of that gender where one is given. The weights are set by hand: how near, whether
 * the subject, whether the gender is known, whether told of as people are; the sentence above counts most, then whoever spoke last.
 */
export function likeliestPerson(
  scene: Scene,
  passage: number,
  before: number,
  gender: Gender | null,
  counts: (name: NameMention) => boolean = () => true,
): Resolved | null {
  const scores = new Map<string, { score: number; mention: NameMention }>();
  const sentence = sentenceAt(scene, { passage, from: before })?.from ?? 0;
  const above = namedAbove(scene, passage, sentence);
  for (const mention of nearby(scene, passage, before)) {
    const distance = passage - mention.passage;
    const resolved = canonical(scene, mention);
    const fits = gender === null ? null : isOfGender(scene, resolved.mention ?? mention, gender);
    if (fits === false || !counts(mention)) continue;
    const sure = fits === true;
    const weight =
      recency(distance) *
        (isTopic(scene, mention) ? 1.7 : 1) *
        (sure ? 1.25 : 0.8) *
        (mention.key.length > 1 || sure ? 1 : 0.8) *
        (mention.doubtful || isPlace(scene, mention)
          ? 0.4
          : scene.names.isTold(mention) || (mention.subject && distance === 0)
            ? 1
            : 0.4) +
      (distance === 0 && mention.from >= sentence ? 0.6 : 0) +
      (distance === 0 &&
      isTopic(scene, mention) &&
      !mention.doubtful &&
      mention.from >= above &&
      mention.from < sentence
        ? 1.2
        : 0) +
      // The fool, played by Anna, is the only one afraid: she, rather than somebody two paragraphs above.
      (distance === 0 && sure && !mention.subject && mention.from >= above && mention.from < sentence ? 0.4 : 0) +
      // by Anna and by their daughter, Judith, who runs it: the clause behind the name keeps to her.
      (distance === 0 && mention.dwelt ? 0.6 : 0) +
      // Of two that are alike, the later.
      mention.from / 100_000;
    const entry = scores.get(resolved.name);
    // Where the same person is named again the nearest mention counts, the others a little.
    if (entry) entry.score = Math.max(entry.score, weight) + 0.1;
    else scores.set(resolved.name, { score: weight, mention });
  }
  if (gender) boostSpeakers(scene, passage, before, scores, gender, counts);
  const best = [...scores.values()].sort((a, b) => b.score - a.score)[0];
  if (!best) return null;
  const resolved = canonical(scene, best.mention);
  const { name } = scene.names.fullest(best.mention);
  if (gender && !scene.genders.has(name)) scene.genders.set(name, gender);
  return resolved;
}

/** Where the sentence above begins; behind one that opens with a pronoun it is the one that this stands for: Moss rose. He smiled. "…," he said. */
function namedAbove(scene: Scene, passage: number, sentence: number): number {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  for (let at = sentences.findIndex(({ from }) => from === sentence) - 1; at >= 0; at--) {
    const range = sentences[at];
    if (!range) break;
    const kind = scene.profile.pronouns[tokens[range.from]?.lower ?? ''];
    if (at === 0 || !(kind === 'he' || kind === 'she')) return range.from;
  }
  return sentence;
}

/** One editor told her that … · Counsel put it to him that … “…,” he said: he is whoever was told. */
export function isToldBy(scene: Scene, noun: Place, gender: Gender): boolean {
  const { tokens = [] } = scene.passages[noun.passage] ?? {};
  const told = gender === 'she' ? /^her$/ : /^him$/;
  return tokens.slice(noun.from + 1, noun.from + 9).some(({ lower }, at, near) => {
    const [twice, before] = [near[at - 2]?.lower ?? '', near[at - 1]?.lower ?? ''];
    return (
      told.test(lower) && (scene.profile.speech.has(before) || (before === 'to' && /^(?:it|this|that)$/.test(twice)))
    );
  });
}

/** A spokesman said "…". "…," he added: whoever spoke last has no name, and nobody was named since. */
function lastRole(scene: Scene, passage: number, before: number, gender: Gender): Resolved | null {
  const last = scene.spoken.at(-1);
  if (!last || last.resolved.mention || last.resolved.plural || passage - last.passage > 1) return null;
  const noun = scene.nouns.findLast(({ name }) => name === last.resolved.name);
  const article = articleGender(
    scene.profile.tag,
    scene.passages[noun?.passage ?? -1]?.tokens[noun?.from ?? -1]?.lower ?? '',
  );
  // The museum, whose director calls it “…”, …: the sentence is not about the director.
  const whose = [noun?.from ?? 0, (noun?.from ?? 0) - 1].some(
    (at) => scene.passages[noun?.passage ?? -1]?.tokens[at]?.lower === 'whose',
  );
  // The club's physio told the paper: a noun that no list has is somebody, where he or she follows
  const person =
    noun?.role ||
    (scene.profile.tag === 'en' &&
      last.passage === passage &&
      noun?.plural === false &&
      !scene.profile.collectives.has(noun.head) &&
      !scene.profile.speechNouns.has(noun.head));
  if (
    !noun ||
    !person ||
    whose ||
    isToldBy(scene, noun, gender) ||
    (genderOfRole(noun.head) ?? article ?? genderSaid(scene, noun) ?? gender) !== gender ||
    isAboutNamed(scene, { passage, from: before }, noun, gender)
  )
    return null;
  // Moss defended the plan, which one voter called "…": Moss is who the sentence is about.
  const from = sentenceAt(scene, noun)?.from ?? 0;
  const since = nearby(scene, passage, before).some(
    (name) =>
      name.subject &&
      (name.passage > noun.passage || (name.passage === noun.passage && name.from >= from && name.from !== noun.from)),
  );
  return since ? null : last.resolved;
}

/** The coach was upset, and his captain too. "…," he said: somebody without a name, and of several the last that a sentence is about. */
function roleBefore(scene: Scene, place: Place, gender: Gender): Resolved | null {
  const nouns = scene.introduced.filter(
    (noun) =>
      noun.role &&
      !noun.plural &&
      place.passage - noun.passage <= 2 &&
      isBefore(noun, place) &&
      // I love him like a son.
      scene.passages[noun.passage]?.tokens[noun.from - 1]?.lower !== 'like' &&
      (genderOfRole(noun.head) ?? gender) === gender &&
      // Their secretary, Ada Moss: she has been weighed by her name.
      !scene.names.inPassage(noun.passage).some(({ kind, roles }) => kind === 'person' && roles.includes(noun.head)),
  );
  const noun = nouns.findLast((other) => opensSentence(scene, other)) ?? nouns.at(-1);
  return noun ? (namedLater(scene, noun) ?? unresolved(noun.name)) : null;
}

/** "…," he said. "…." Frank Osei has said so for years: the name comes late. */
function namedNext(scene: Scene, passage: number, after: number, gender: Gender): Resolved | null {
  for (const index of [passage, passage + 1]) {
    for (const mention of scene.names.inPassage(index)) {
      if (mention.kind === 'body' || (index === passage && mention.from < after)) continue;
      if (isOfGender(scene, mention, gender) !== false && mention.key.length > 1) return canonical(scene, mention);
    }
  }
  return null;
}

/** Of whom the article says what it says of people, or whom a sentence is about. */
function isTold(scene: Scene, name: NameMention): boolean {
  return (name.subject && !name.doubtful) || scene.names.isTold(name);
}

/** Moss came in. · Moss's run is over.: whose things a sentence opens with, it is about as well. But: Moss's mother came in. */
function isTopic({ profile, passages }: Scene, { subject, passage, from, to, kind }: NameMention): boolean {
  const { tokens = [], sentences = [] } = passages[passage] ?? {};
  if (subject || profile.tag !== 'en' || kind !== 'person' || tokens[to]?.lower !== "'s") return subject;
  const owned = phraseAt(tokens, from, tokens.length, profile);
  const somebody = owned?.kind === 'role' && !isPlural(tokens[owned.to - 1]?.lower ?? '');
  return !somebody && sentences.some((sentence) => sentence.from === from);
}

function recency(distance: number): number {
  return [1.3, 1, 0.6, 0.4, 0.25, 0.15][distance] ?? 0.1;
}

/** Whoever spoke last is the likeliest to go on speaking. */
function boostSpeakers(
  scene: Scene,
  passage: number,
  before: number,
  scores: Map<string, { score: number; mention: NameMention }>,
  gender: Gender,
  counts: (name: NameMention) => boolean,
): void {
  const last = scene.spoken.findLast(
    ({ resolved: { mention } }) => mention?.kind === 'person' && isOfGender(scene, mention, gender) !== false,
  );
  const mention = last?.resolved.mention;
  if (!last || !mention || !counts(mention)) return;
  const distance = passage - last.passage;
  const sentence = sentenceAt(scene, { passage, from: before })?.from ?? 0;
  // Moss nodded. "…," she said: a subject named since then comes before whoever spoke last.
  const rival = scene.names.inPassage(passage).some(
    (name) =>
      // He leaves a wife and their daughter, Judith. "…," she says: two paragraphs on, whoever is named nearer need not be the subject.
      (isTopic(scene, name) ||
        name.dwelt ||
        name.from >= sentence ||
        (distance > 1 && isOfGender(scene, name, gender) === true)) &&
      name.from < before &&
      (distance > 0 || name.from > last.at) &&
      canonical(scene, name).name !== last.resolved.name &&
      isOfGender(scene, name, gender) !== false &&
      name.kind === 'person' &&
      !name.doubtful,
  );
  const gain = rival
    ? distance === 0
      ? 0
      : 0.3
    : distance === 0
      ? 1.5
      : distance === 1
        ? 1.3
        : distance <= 3
          ? 0.6
          : 0;
  if (gain === 0) return;
  // Ms. Moss keeps the cards. “…,” says Ode Pike. “…,” she says: of two in a paragraph whom the pronoun surely fits comes first
  const unsure = isOfGender(scene, mention, gender) !== true;
  // Nor: Ode Pike spoke. The chair, Ada Moss, did not care for that. / “…,” she said.
  const since = [
    ...scene.names.inPassage(passage).filter(({ from }) => from < before),
    ...(distance === 1 ? scene.names.inPassage(last.passage).filter(({ from }) => from > last.at) : []),
  ];
  const sure = since.some((name) => name.subject && name.kind === 'person' && isOfGender(scene, name, gender) === true);
  const entry = scores.get(last.resolved.name);
  const added = unsure && sure ? gain / 2 : gain;
  if (entry) entry.score += added;
  else scores.set(last.resolved.name, { score: added, mention });
}

/** People named in this passage before the token, and in those just above. */
function nearby(scene: Scene, passage: number, before: number): NameMention[] {
  const found: NameMention[] = [];
  for (let at = Math.max(0, passage - REACH); at <= passage; at++) {
    if (at < passage && isAside(scene, at)) continue;
    for (const mention of scene.names.inPassage(at)) {
      if (mention.kind !== 'body' && (at < passage || mention.from < before)) found.push(mention);
    }
  }
  return found;
}
