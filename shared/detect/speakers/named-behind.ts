import { phraseAt } from '../grammar/phrases.ts';
import type { NameMention } from '../people/names.ts';
import { canonical, type Scene } from '../people/scene.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Utterance } from '../quotes/quotes.ts';
import type { Voiced } from '../quotes/voiced.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { resolve } from './resolution.ts';

/**
 * “I could swim.” Hal Moss, 71, still remembers the day. · “You never forget it.” / So says Win Moss. · “No comment.” Asked again, Ada Rudd was
 * brief: whoever the words behind are about, where that is somebody new, or nobody has spoken yet.
 */
export function namedBehind(scene: Scene, utterance: Utterance, last: Voiced | null): Voiced | null {
  const { passage, sentence, token, likeness } = utterance;
  if (token !== 0 || !likeness.whole || likeness.words < 3) return null;
  const here = scene.passages[passage]?.sentences[sentence + 1];
  // “I come by tractor,” he explained. Ada Rudd promised him a place: the words have their own verb.
  const { tokens: words = [] } = scene.passages[passage] ?? {};
  if (here && here.from !== token + (words[token + 1]?.kind === 'end' ? 2 : 1)) return null;
  const index = here ? passage : nextSpoken(scene.passages, passage);
  const { tokens = [], sentences = [] } = scene.passages[index] ?? {};
  const range = here ?? sentences[0];
  const [opener, second] = [tokens[range?.from ?? 0]?.lower ?? '', tokens[(range?.from ?? 0) + 1]?.lower ?? ''];
  // Das sagt Ada Moss. · Ainsi parle Ada Moss. · La pregunta la hace Ada Moss.
  const says =
    // Así de clara se mostró Ana Moreno.
    /^(?:así|ainsi)$/.test(opener) ||
    (/^(?:so|thus|das|dies|lo)$/.test(opener) &&
      (scene.profile.speech.has(second) || scene.profile.stance.has(second))) ||
    WORDS.test(second) ||
    pointsBack(tokens, range?.from ?? 0);
  if (!range || tokens[range.from]?.kind === 'quote' || !(here || says)) return null;
  const name = scene.names
    .within(index, range.from, range.to)
    .find(({ kind, subject, doubtful }) => kind === 'person' && (subject || says) && !doubtful);
  // Trois semaines après, Inès, élève, n'a pas repris.
  const told = name !== undefined && scene.profile.tag !== 'en' && name.roles.length > 0 && name.subject;
  if (!name || (name.key.length < 2 && !told) || !opensWith(scene, index, range, name)) return null;
  const isNew = scene.names.all.every(
    (other) => other.passage >= index || canonical(scene, other).name !== canonical(scene, name).name,
  );
  if (last && !isNew) return null;
  const phrase = phraseAt(tokens, Math.min(name.from, tokens.length - 1), range.to, scene.profile);
  if (phrase?.kind !== 'name') return null;
  const attribution: Attribution = {
    rule: 'main-subject',
    speaker: phrase,
    cueFrom: phrase.from,
    cueTo: phrase.from,
    addressee: null,
    trust: 0.6,
  };
  return { utterance, source: index, group: 0, attribution, resolved: resolve(scene, index, phrase), trust: 0.6 };
}

/** With those two sentences Ada Moss began. · That was the verdict of Ada Moss. · The words were Ada Moss's.: the sentence speaks of the words above it. */
function pointsBack(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 6).map(({ lower }) => lower);
  return /^(?:with )?(?:that was |those were |these were )?(?:those|these|this|that|the) (?:\S+ ){0,2}(?:words?|sentences?|question|warning|verdict|message|remark|line|plea|advice|answer|promise|view|conclusion|assessment)(?: |$)/.test(
    words.join(' '),
  );
}

/** What somebody has said, as the sentence behind it calls it, outside of English. */
const WORDS =
  /^(?:pregunta|frase|reflexión|advertencia|queja|confesión|question|phrase|formule|aveu|constat|confidence|remarque|satz|frage|geständnis)$/;

/** The name stands at the start of its sentence, behind a role at most, or behind the comma of a clause that opens it. */
function opensWith(scene: Scene, index: number, range: { from: number; to: number }, name: NameMention): boolean {
  const { tokens = [] } = scene.passages[index] ?? {};
  const comma = tokens.slice(range.from, name.from).findIndex(({ text }) => text === ',');
  const wordy =
    /^(?:así|ainsi)$/.test(tokens[range.from]?.lower ?? '') ||
    WORDS.test(tokens[range.from + 1]?.lower ?? '') ||
    pointsBack(tokens, range.from);
  return name.from - range.from - (comma + 1) <= (wordy ? 6 : 3);
}

function nextSpoken(passages: readonly Passage[], from: number): number {
  for (let at = from + 1; at < passages.length; at++) if (passages[at]?.paragraph.masked === false) return at;
  return -1;
}
