import { isDefinite } from '../grammar/articles.ts';
import { type Phrase, phraseText } from '../grammar/phrases.ts';
import { canonical, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { type Utterance, utterancesOf } from '../quotes/quotes.ts';
import type { Voiced } from '../quotes/voiced.ts';
import type { Segment } from '../text/pairing.ts';
import { type Passage, passageWithin, quotesWithin } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { antecedent, type Speech, somebodyElse } from './antecedents.ts';
import { lastNoun, lastPlural } from './group-pronouns.ts';
import { pronounKind } from './pronoun-kinds.ts';

/** What somebody who is quoted quotes: “He told me, ‘Go home,’ and I said, ‘I am home.’” */
export interface QuotedWithin {
  /** The words around it, which the attribution counts tokens of. */
  passage: Passage;
  segment: Segment;
  attribution: Attribution;
  resolved: Resolved;
  direct: boolean;
  trust: number;
}

/** How many paragraphs up the same speaker's words are read for whom a pronoun inside them means. */
const ABOVE = 3;

/**
 * What is quoted inside quoted words, where these tell who said it: I is whoever is quoted, and he, she and they whom he or she has spoken of, else
 * whom the story has named beside them. Terms and titles in inner marks are said by nobody. `spoken` are the voices so far, in order.
 */
export function quotedWithin(scene: Scene, outer: Voiced, spoken: readonly Voiced[]): QuotedWithin[] {
  const home = scene.passages[outer.utterance.passage];
  const around = home?.segments[outer.utterance.segment];
  if (!home || !around || outer.utterance.likeness.title || !quotesWithin(home, around)) return [];
  const passage = passageWithin(home, around, known(scene), scene.profile);
  let last: { utterance: Utterance; attribution: Attribution } | null = null;
  const found: QuotedWithin[] = [];
  for (const utterance of utterancesOf(passage, 0, scene.profile)) {
    const attribution: Attribution | null =
      (isSaid(scene, passage, utterance) ? utterance.attribution : null) ??
      // ‘I will,’ he said. ‘Tomorrow.’
      (last &&
      utterance.sentence - last.utterance.sentence <= 1 &&
      utterance.attribution === null &&
      utterance.likeness.whole
        ? last.attribution
        : null);
    const segment = passage.segments[utterance.segment];
    if (!attribution?.speaker || !segment) continue;
    last = { utterance, attribution };
    const resolved = whoSays(scene, outer, { passage, before: attribution.speaker.from }, attribution.speaker, spoken);
    found.push({
      passage,
      segment,
      attribution,
      resolved,
      direct: utterance.direct,
      trust: Math.min(attribution.trust, 0.87),
    });
  }
  return found;
}

/** A verb of saying right beside whole words, or in front of some. What somebody thought or read was not said. */
function isSaid({ profile }: Scene, { tokens, paragraph, segments }: Passage, utterance: Utterance): boolean {
  const { attribution, likeness, token, segment } = utterance;
  if (!attribution || likeness.title || attribution.rule === 'main-subject') return false;
  const cue = tokens[attribution.cueFrom]?.lower ?? '';
  const text = attribution.speaker?.kind === 'collective' || attribution.speaker?.kind === 'other';
  if (THINKS.test(cue) || (/^reads?$/.test(cue) && !text)) return false;
  const { start = 0, end = 0 } = segments[segment] ?? {};
  const answer =
    /^[,:]$/.test(tokens[token - 1]?.text ?? '') && /^\p{Lu}.*[.,!?]$/u.test(paragraph.text.slice(start, end));
  const near = attribution.cueFrom > token || token - attribution.cueTo <= 6;
  const says = profile.speech.has(cue) || profile.stance.has(cue) || attribution.rule !== 'before';
  return near && (likeness.whole || answer || (says && likeness.words > 2));
}

const THINKS = /^(?:think(?:s|ing)?|thought|believed?s?|felt|feels?|hoped?s?|feared?s?|wants?|wanted|wondered|knew)$/;

function whoSays(scene: Scene, outer: Voiced, here: Speech, phrase: Phrase, spoken: readonly Voiced[]): Resolved {
  const { passage } = here;
  const { tokens } = passage;
  const printed = (from: number) => unresolved(phraseText(passage.paragraph.text, tokens, from, phrase.to));
  if (phrase.kind === 'name') return named(scene, tokens, phrase) ?? printed(phrase.headFrom);
  const kind = phrase.kind === 'pronoun' ? pronounKind(scene, tokens[phrase.headFrom]) : null;
  if (kind === 'first') return outer.resolved ?? printed(phrase.from);
  if (kind === 'he' || kind === 'she' || kind === 'they') {
    const place = { passage: outer.utterance.passage, from: outer.utterance.token };
    const told = antecedent(scene, [here, ...speechAbove(scene, outer, spoken)], kind);
    const beside =
      kind === 'they' ? lastPlural(scene, place.passage, place.from) : somebodyElse(scene, place, kind, outer.resolved);
    return told ?? beside ?? printed(phrase.from);
  }
  // “It said, ‘No,’” she said, holding up the letter from the ministry
  const body = kind === 'it' ? lastNoun(scene, outer.utterance.passage, outer.utterance.token) : null;
  if (body && body.name !== outer.resolved?.name) return body;
  const first = tokens[phrase.from]?.lower ?? '';
  const article = phrase.kind !== 'pronoun' && /^(?:an?|the|un|una|une|el|la|le|der|die|das|ein|eine)$/.test(first);
  return called(scene, tokens, phrase) ?? printed(phrase.from + (article ? 1 : 0));
}

/** The person or body of the story that the name is of. */
function named(scene: Scene, tokens: readonly Token[], { headFrom, headTo }: Phrase): Resolved | null {
  const words = tokens.slice(headFrom, headTo).map(({ lower }) => lower);
  const mention =
    scene.names.all.find(({ key }) => key.join(' ') === words.join(' ')) ??
    scene.names.all.find(({ key, kind }) => kind === 'person' && key.at(-1) === words.at(-1)) ??
    scene.names.all.find(({ key, kind }) => kind === 'person' && words.length === 1 && key[0] === words[0]);
  return mention ? canonical(scene, mention) : null;
}

/** “My wife said, ‘…’”: whom the story has called so. */
function called(scene: Scene, tokens: readonly Token[], { kind, from, to }: Phrase): Resolved | null {
  if (kind !== 'role' || !(isDefinite(tokens[from]?.lower ?? '') || /^(?:my|our)$/.test(tokens[from]?.lower ?? '')))
    return null;
  const head = tokens[to - 1]?.lower ?? '';
  const mention = scene.names.all.findLast((name) => name.kind === 'person' && name.roles.includes(head));
  return mention ? canonical(scene, mention) : null;
}

/** What the same person has said before, the last first. */
function speechAbove(scene: Scene, { resolved, utterance }: Voiced, spoken: readonly Voiced[]): Speech[] {
  const own = spoken.filter(
    (other) =>
      other.resolved?.name === resolved?.name &&
      utterance.passage - other.utterance.passage <= ABOVE &&
      (other.utterance.passage < utterance.passage || other.utterance.token < utterance.token),
  );
  return own.reverse().flatMap((other) => {
    const home = scene.passages[other.utterance.passage];
    const segment = home?.segments[other.utterance.segment];
    if (!home || !segment) return [];
    const passage = passageWithin(home, segment, known(scene), scene.profile);
    return [{ passage, before: passage.tokens.length }];
  });
}

/** Words of names in the story: a capital that opens a sentence says something there. */
function known({ names }: Scene): ReadonlySet<string> {
  return new Set(names.all.flatMap(({ key }) => key));
}
