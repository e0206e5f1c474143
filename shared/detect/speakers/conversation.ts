import { canonical, isOfGender, type Resolved, type Scene } from '../people/scene.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Utterance } from '../quotes/quotes.ts';
import type { Voiced } from '../quotes/voiced.ts';
import { previousSpoken } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';

/** Who speaks in a conversation, where each turn has a paragraph and few are told to be whose. */

/** Words of an attribution that a turn of a conversation can have beside it. */
const ASIDE = 9;

/**
 * “I can name four,” he said. “Name them,” she said. “I won't.”: in a conversation, each turn a paragraph, whoever spoke before the last one
 * answers. Null where the last two paragraphs are not turns of two people.
 */
export function inTurn(scene: Scene, utterance: Utterance, turns: readonly Voiced[]): Resolved | null {
  const [other, last] = [turns.at(-2), turns.at(-1)];
  const above = previousSpoken(scene.passages, utterance.passage);
  const asker = askerIn(scene, last?.utterance.passage === above ? previousSpoken(scene.passages, above) : above);
  if (asker && last?.resolved && isAlone(scene, utterance)) {
    // Rudd asked whether it was hers. / “It is.” / “Prove it.”
    if (last.utterance.passage === above)
      return isTurn(scene, last) && asker.name !== last.resolved.name ? asker : null;
    if (above - last.utterance.passage <= PARTNER && asker.name !== last.resolved.name) return last.resolved;
  }
  if (!other?.resolved || !last?.resolved || other.resolved.name === last.resolved.name) return null;
  if (last.utterance.passage !== above || other.utterance.passage !== previousSpoken(scene.passages, above))
    return null;
  return isAlone(scene, utterance) &&
    isTurn(scene, last) &&
    (last.attribution?.speaker === null || isTurn(scene, other))
    ? other.resolved
    : null;
}

/** Rudd, who chairs the panel, asked whether it was hers.: who asks in a paragraph that quotes nobody and ends with it. English. */
function askerIn(scene: Scene, index: number): Resolved | null {
  const { tokens = [], sentences = [], segments = [] } = scene.passages[index] ?? {};
  const last = sentences.at(-1);
  if (scene.profile.tag !== 'en' || segments.length > 0 || !last) return null;
  const verb = tokens.findIndex(({ lower }, at) => at > last.from && lower === 'asked');
  const asks =
    verb > 0 &&
    !/^(?:was|were|been|being|when|if)$/.test(tokens[verb - 1]?.lower ?? '') &&
    tokens.slice(verb + 1, verb + 4).some(({ lower }) => /^(?:whether|if|why|what|how|who|where|when)$/.test(lower));
  const name = asks
    ? scene.names.within(index, last.from, verb).find(({ kind, subject }) => kind === 'person' && subject)
    : undefined;
  return name ? canonical(scene, name) : null;
}

/** “Who knew?” Moss asked the clerk, Ada Roe. / “Nobody,” she replied.: whoever was spoken to replies. Null where the pronoun does not fit. */
export function replies(scene: Scene, passage: number, printed: Attribution, last: Voiced | null): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const told = last?.attribution?.addressee;
  const kind = scene.profile.pronouns[tokens[printed.speaker?.from ?? -1]?.lower ?? ''];
  if (!last || !told || !(kind === 'he' || kind === 'she') || !REPLIES.test(tokens[printed.cueFrom]?.lower ?? ''))
    return null;
  if (told.kind !== 'name' || last.source < previousSpoken(scene.passages, passage)) return null;
  const name = scene.names.within(last.source, told.headFrom, told.headTo).at(-1);
  return name?.kind === 'person' && isOfGender(scene, name, kind) !== false ? canonical(scene, name) : null;
}

const REPLIES = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|countered|shot|shoots|snapped)$/;

/** Nothing but the words stands in the paragraph. */
function isAlone(scene: Scene, { passage }: Utterance): boolean {
  return scene.passages[passage]?.tokens.every(({ kind }) => kind === 'quote' || kind === 'end') === true;
}

/** How many passages above a question whoever is asked may have been named. */
const PARTNER = 2;

/**
 * “Is this yours, Mr Moss?” asked Roe. / “It may be.”: a paragraph of nothing but words below a question is said by whoever was asked: somebody
 * whom the question calls by name, else whoever else was named last. So is a question to “you” below what somebody said. Null where there is no
 * such question, or nobody to answer it.
 */
export function asked(scene: Scene, utterance: Utterance, last: Voiced | null): Resolved | null {
  const above = previousSpoken(scene.passages, utterance.passage);
  const somebody = last?.resolved?.mention || last?.attribution?.speaker?.kind === 'role';
  if (!last?.resolved || !somebody || last.utterance.passage !== above || !isAlone(scene, utterance)) return null;
  const words = scene.passages[above]?.tokens.filter(({ kind }) => kind === 'quote') ?? [];
  const own = scene.passages[utterance.passage]?.tokens[utterance.token]?.text ?? '';
  const asks = isQuestion(own) && YOU.test(own) && scene.passages[above]?.tokens[0]?.kind === 'quote';
  if (
    !(asks || words.some(({ text }) => isQuestion(text))) ||
    scene.passages[above]?.segments.some(({ closed }) => !closed)
  )
    return null;
  const asker = last.resolved.name;
  const others = scene.names.all.filter(
    (name) =>
      name.kind === 'person' && !name.doubtful && name.passage <= above && canonical(scene, name).name !== asker,
  );
  const called = others.findLast(({ key }) => words.some(({ text }) => calls(text, key.at(-1) ?? '')));
  const nearest = others.at(-1)?.passage ?? 0;
  const around = above - nearest <= PARTNER ? others.filter(({ passage }) => passage === nearest) : [];
  const partner = called ?? around.findLast(({ subject }) => subject) ?? around.at(-1);
  return partner ? canonical(scene, partner) : null;
}

/** Somebody who speaks to another. */
const YOU = /(?<![\p{L}'’])(?:you|your|vous|votre|vos|tu|Sie|du|ihr|usted|ustedes|tú)(?![\p{L}])/iu;

function isQuestion(words: string): boolean {
  return /\?[\s\p{Pf}\p{Pi}"'»]*$/u.test(words);
}

/** “What do you think, Colm?” · “Mr Moss, is this yours?” */
function calls(words: string, name: string): boolean {
  const lower = words.toLowerCase();
  const at = lower.indexOf(name);
  if (at < 0) return false;
  const [before, behind] = [lower.slice(0, at), lower.slice(at + name.length)];
  return /(?:^|,|[“"'«])\s*(?:\p{L}+\.? )?$/u.test(before) && /^\s*[,?!.]/.test(behind);
}

/** A paragraph that is what somebody says, with little more than who says it. */
function isTurn(scene: Scene, { utterance: { passage } }: Voiced): boolean {
  const { tokens = [], segments = [] } = scene.passages[passage] ?? {};
  return (
    tokens[0]?.kind === 'quote' &&
    segments.every(({ closed }) => closed) &&
    (tokens.filter(({ kind }) => kind !== 'quote').length <= ASIDE || endsInQuestion(tokens))
  );
}

function endsInQuestion(tokens: readonly Token[]): boolean {
  const end = tokens.findLast(({ kind }) => kind !== 'end');
  return end?.kind === 'quote' && isQuestion(end.text);
}
