import type { Gender } from '../../names/given-names.ts';
import { isGroup } from '../grammar/nouns.ts';
import { type Phrase, phraseAt, phraseText } from '../grammar/phrases.ts';
import { AND, jointName } from '../people/couples.ts';
import { authorAt } from '../people/interview.ts';
import { genderOfRole } from '../people/name-roles.ts';
import type { Place } from '../people/places.ts';
import { canonical, isAside, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { sentenceAbove, sentenceAt } from '../people/stage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { asRole } from './callings.ts';
import { documentAbove, group, lastNoun, lastPlural, subjectBody } from './group-pronouns.ts';
import { pronounKind } from './pronoun-kinds.ts';
import { personOf } from './pronouns.ts';
import { relative } from './relatives.ts';
import { resolveNoun } from './role-nouns.ts';
import { coupleCalled, familyCalled, oneOfTwo } from './several.ts';
import { subjectAbove } from './subjects-above.ts';
import { authorOfText, writerPronoun } from './text-authors.ts';

/** Resolves the speaker phrase of a passage and remembers it; later pronouns and role nouns refer back to it. */
export function resolve(scene: Scene, passage: number, phrase: Phrase): Resolved {
  const resolved = find(scene, passage, phrase);
  if (!isAside(scene, passage)) scene.spoken.push({ passage, at: phrase.from, resolved });
  return resolved;
}

function find(scene: Scene, passage: number, phrase: Phrase): Resolved {
  const tokens = scene.passages[passage]?.tokens ?? [];
  const text = scene.passages[passage]?.paragraph.text ?? '';
  if (phrase.kind === 'pronoun')
    return pronoun(scene, passage, phrase) ?? unresolved(phraseText(text, tokens, phrase.from, phrase.to));
  // schrieb „Die Küste“: the name without its marks
  if (tokens[phrase.headFrom]?.kind === 'quote')
    return unresolved(phraseText(text, tokens, phrase.headFrom, phrase.headTo).replace(/^\P{L}+|\P{L}+$/gu, ''));
  const role = asRole(scene, passage, phrase);
  if (role) return resolveNoun(scene, passage, role);
  const one = oneOfTwo(scene, passage, phrase);
  if (one) return one;
  const several = familyCalled(scene, passage, phrase) ?? coupleCalled(scene, passage, phrase);
  if (several) return several;
  if (phrase.kind === 'name')
    return (
      resolveName(scene, passage, phrase) ??
      unresolved(phraseText(text, tokens, skipArticle(tokens, phrase, scene.profile), phrase.headTo))
    );
  const writer = writerPronoun(scene, passage, phrase);
  const written = writer && pronoun(scene, passage, writer);
  return (
    written ??
    relative(scene, passage, phrase) ??
    authorOfText(scene, passage, phrase) ??
    resolveNoun(scene, passage, phrase)
  );
}

/** What a text does now. */
const TELLS = /^(?:\.|says|reads|states|warns|notes|adds|describes|concludes|recommends|calls|speaks|ends|begins)$/;

function pronoun(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const token = tokens[phrase.headFrom];
  const kind = isSeveral(tokens, phrase, scene.profile) ? 'they' : pronounKind(scene, token);
  switch (kind) {
    case 'he':
    case 'she':
    case 'they':
      return pronounAt(scene, { passage, from: phrase.from }, kind);
    case 'it':
      return (
        saidBefore(scene, { passage, from: phrase.from }) ??
        documentAbove(scene, { passage, from: phrase.from }, TELLS.test(tokens[phrase.to]?.lower ?? '')) ??
        subjectBody(scene, passage, phrase.from) ??
        subjectAbove(scene, { passage, from: phrase.from }, kind) ??
        lastNoun(scene, passage, phrase.from) ??
        spokenAbove(scene, passage)
      );
    case 'someone':
      return /^(?:one|another|other)$/.test(token?.lower ?? '')
        ? group(scene, passage, phrase.from)
        : bodyAt(scene, { passage, from: phrase.from });
    case 'second':
      // You have called it “damp”. What did you mean?: whoever is interviewed
      return scene.spoken.findLast(({ resolved }) => resolved.mention?.kind === 'person')?.resolved ?? null;
    case 'first': {
      const author = authorAt(scene.passages[passage]?.paragraph.start ?? 0, scene);
      return author === null ? null : unresolved(author);
    }
    default:
      return null;
  }
}

/** À la préfecture, on rappelle que … · Im Rathaus sieht man das anders: the body at which somebody does so. */
function bodyAt(scene: Scene, place: Place): Resolved | null {
  const { tokens = [] } = scene.passages[place.passage] ?? {};
  const { from = place.from } = sentenceAt(scene, place) ?? {};
  if (!/^(?:à|aux?|dans|chez|im|in|beim?)$/.test(tokens[from]?.lower ?? '')) return null;
  const body = phraseAt(tokens, from + 1, place.from, scene.profile);
  return body?.kind === 'collective' ? resolveNoun(scene, place.passage, body, false) : null;
}

/** The pair had been in the water for an hour, the coast guard said. It said …: the body that the sentence right above is told by. */
function saidBefore(scene: Scene, place: Place): Resolved | null {
  const last = scene.spoken.at(-1);
  const above = sentenceAbove(scene, place);
  if (!last || !above || last.passage !== place.passage || last.at < above.from || last.at >= above.to) return null;
  const behind = last.at > above.from + 3;
  return behind && last.resolved.mention?.kind !== 'person' && !last.resolved.plural ? last.resolved : null;
}

/** A boat has sunk, the coast guard said. / It said …: who spoke last without a name, in the paragraph above at most. */
function spokenAbove(scene: Scene, passage: number): Resolved | null {
  const last = scene.spoken.at(-1);
  const { mention, plural } = last?.resolved ?? {};
  return last && mention === null && !plural && passage - last.passage <= 1 ? last.resolved : null;
}

/** „…“, sagen sie · hatten sie versprochen: in German the verb tells how many. */
function isSeveral(
  tokens: readonly Token[],
  { from, to }: Phrase,
  { tag, auxiliaries, speech }: LanguageProfile,
): boolean {
  if (tag !== 'de' || tokens[from]?.lower !== 'sie') return false;
  return [tokens[from - 1], tokens[to]].some(
    (verb) => verb !== undefined && /en$/.test(verb.lower) && (auxiliaries.has(verb.lower) || speech.has(verb.lower)),
  );
}

/** Whom a pronoun of that kind stands for at a token, whatever its form. */
export function pronounAt(scene: Scene, place: Place, kind: Gender | 'they'): Resolved | null {
  const { passage, from } = place;
  if (kind !== 'they') return subjectAbove(scene, place, kind) ?? personOf(scene, passage, from, kind);
  return (
    spokenByOne(scene, place) ??
    subjectAbove(scene, place, kind) ??
    lastPlural(scene, passage, from) ??
    lastNoun(scene, passage, from)
  );
}

/** A ministry spokesperson said it was sorry. “…,” they added.: one who has just spoken in this paragraph, and of whom no word tells whether he or she is meant. */
function spokenByOne(scene: Scene, { passage, from }: Place): Resolved | null {
  if (scene.profile.tag !== 'en') return null;
  const last = scene.spoken.at(-1);
  // A spokesperson confirmed the escape. They said …
  const above = last?.passage === passage ? null : sentenceAbove(scene, { passage, from });
  const person = scene.introduced.find((other) => other.passage === passage && other.from === above?.from);
  if (person && /^(?:\p{L}+)?person$/u.test(person.head)) return unresolved(person.name);
  if (last?.passage !== passage || last.resolved.mention || last.resolved.plural) return null;
  const noun = scene.introduced.findLast((other) => other.passage === passage && other.from === last.at);
  if (!noun?.role || noun.plural || isGroup(noun.head) || genderOfRole(noun.head) !== null) return null;
  const several = scene.introduced.some(
    (other) => other.passage === passage && other.plural && other.role && other.from > last.at && other.from < from,
  );
  return several ? null : last.resolved;
}

function skipArticle(tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): number {
  return profile.determiners.has(tokens[phrase.headFrom]?.lower ?? '') ? phrase.headFrom + 1 : phrase.headFrom;
}

function resolveName(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const inside = scene.names.within(passage, phrase.headFrom - 1, phrase.headTo);
  const parts = inside.map((mention) => canonical(scene, mention));
  const first = parts[0];
  if (!first) return null;
  const tokens = scene.passages[passage]?.tokens.slice(phrase.headFrom, phrase.headTo) ?? [];
  const joined = tokens.some((token) => scene.profile.conjunctions.has(token.lower));
  if (!joined && parts.length > 1 && tokens.some((token) => /^(?:of|for)$/.test(token.lower))) return null;
  if (!joined || parts.length < 2) return parts.at(-1) ?? first;
  const [second, third] = [parts[1]?.name ?? '', parts[2]];
  const name = third
    ? parts.map((part) => part.name).join(AND[scene.profile.tag])
    : jointName(first.name, second, scene.profile);
  return { name, person: null, mention: null, plural: true };
}
