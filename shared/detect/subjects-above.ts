import type { Gender } from '../names/given-names.ts';
import { group, sentenceAbove } from './group-pronouns.ts';
import { genderOfRole } from './name-roles.ts';
import { type NounMention, nounMention } from './nouns.ts';
import { opensParticiple } from './participles.ts';
import { phraseAt, phraseText } from './phrases.ts';
import { isCalledBy, personCalled } from './role-nouns.ts';
import { isOfGender, type Resolved, type Scene, unresolved } from './scene.ts';
import type { Token } from './tokens.ts';

/** Whom he or she stands for where the sentence above is about somebody without a name. */

/** Four carers spoke. Another recalls a rota. "…," she says: one more of them. */
export function memberAbove(scene: Scene, passage: number, before: number): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const above = sentenceAbove(scene, passage, before);
  if (!above || !/^(?:another|one)$/.test(tokens[above.from]?.lower ?? '')) return null;
  const phrase = phraseAt(tokens, above.from, above.to, scene.profile);
  if (tokens[above.from + 1]?.text === ',') return null;
  const several = phrase?.kind === 'pronoun' || /^(?:of|such)$/.test(tokens[above.from + 1]?.lower ?? '');
  const named = scene.names.within(passage, above.from, above.to).some(({ kind }) => kind === 'person');
  return several && !named ? group(scene, passage, above.from) : null;
}

const ARTICLES = { he: /^(?:le|un|der|el|l')$/, she: /^(?:la|une|die|l')$/ } as const;

/** Le collectif ne rit pas. Dans un communiqué, il … · Die Stadt verweist auf die Kosten. „…“, erklärte sie: a body has a gender outside of English. */
export function bodyAbove(scene: Scene, passage: number, before: number, gender: Gender): Resolved | null {
  const { tokens = [], paragraph } = scene.passages[passage] ?? {};
  const above = scene.profile.tag === 'en' ? null : sentenceAbove(scene, passage, before);
  if (!above || !paragraph || !ARTICLES[gender].test(tokens[above.from]?.lower ?? '')) return null;
  if (!scene.profile.collectives.has(tokens[above.from + 1]?.lower ?? '')) return null;
  const phrase = phraseAt(tokens, above.from, above.to, scene.profile);
  const named = scene.names
    .within(passage, above.from, above.to)
    .some((name) => name.kind === 'person' && isOfGender(scene, name, gender) === true);
  return phrase && !named ? unresolved(phraseText(paragraph.text, tokens, above.from + 1, phrase.to)) : null;
}

/** I watched a woman with twins. "…," she said: a noun that tells the gender, where nobody is named who fits. */
export function roleAbove(scene: Scene, passage: number, before: number, gender: Gender): Resolved | null {
  const above = sentenceAbove(scene, passage, before);
  if (!above) return null;
  const noun = scene.introduced.findLast(
    (other) => other.passage === passage && other.from >= above.from && other.from < above.to,
  );
  if (!noun?.indefinite || !PLAIN.test(noun.head) || genderOfRole(noun.head) !== gender) return null;
  const rival = scene.names.within(passage, 0, before).some((name) => {
    const fits = name.kind === 'person' && !name.doubtful ? isOfGender(scene, name, gender) : false;
    return fits === true || (fits === null && name.subject);
  });
  return rival ? null : unresolved(plainName(scene, noun));
}

const PLAIN = /^(?:man|woman|boy|girl|lad|gentleman|waitress|nun|monk)$/;

/** a woman with twins: woman. */
function plainName(scene: Scene, noun: NounMention): string {
  const { tokens = [], paragraph } = scene.passages[noun.passage] ?? {};
  const head = tokens.findIndex((token, at) => at >= noun.from && token.lower === noun.head);
  return paragraph && head > noun.from ? phraseText(paragraph.text, tokens, noun.from + 1, head + 1) : noun.name;
}

/** Asked what came next, the 41-year-old laughed: behind the clause that opens the sentence. */
function subjectStart(tokens: readonly Token[], above: { from: number; to: number }, scene: Scene): number {
  if (!opensParticiple(tokens, above.from, scene.profile)) return above.from;
  const comma = tokens.slice(above.from, above.to).findIndex(({ text }) => text === ',');
  return comma < 0 ? above.from : above.from + comma + 1;
}

/** The Republican shrugged it off. "…," he said: somebody named before, by another word. */
export function calledAbove(scene: Scene, passage: number, before: number, gender: Gender): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const above = sentenceAbove(scene, passage, before);
  const start = above ? subjectStart(tokens, above, scene) : 0;
  const phrase = above && phraseAt(tokens, start, above.to, scene.profile);
  const home = scene.passages[passage];
  if (!home || !above || !phrase || tokens[phrase.from]?.lower !== 'the') return null;
  if (scene.names.within(passage, phrase.to, above.to).some((name) => isOfGender(scene, name, gender) === true))
    return null;
  const role = isCalledBy(tokens, phrase) ? { ...phrase, kind: 'role' as const } : phrase;
  // The mother of two wept: a mother.
  const { head } = nounMention(home, passage, role, scene.profile);
  const person = role.kind === 'role' ? personCalled(scene, passage, role, { head, indefinite: false }, gender) : null;
  return person?.mention && isOfGender(scene, person.mention, gender) !== false ? person : null;
}

/** A spokesman for Medway denied it. "…," he said: the subject of the sentence before has no name. */
export function subjectRole(scene: Scene, passage: number, before: number, gender: Gender): Resolved | null {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  const spoke = scene.spoken.some(
    ({ passage: where, resolved }) =>
      where === passage && resolved.mention?.kind === 'person' && isOfGender(scene, resolved.mention, gender) !== false,
  );
  // The mouse, says Falk, is shy. A student left a cup. "…," she recalls: Falk goes on.
  if (spoke) return null;
  const here = sentences.findIndex(({ from, to }) => from <= before && before < to);
  for (let at = here - 1; at >= 0; at--) {
    const sentence = sentences[at];
    if (
      !sentence ||
      scene.names.within(passage, sentence.from, sentence.to).some(({ subject, kind }) => subject && kind === 'person')
    )
      return null;
    if (tokens[sentence.from]?.kind === 'quote') continue;
    const noun = scene.introduced.find((other) => other.passage === passage && other.from === sentence.from);
    if (!noun?.role || !noun.indefinite || noun.plural || (genderOfRole(noun.head) ?? gender) !== gender) return null;
    return unresolved(noun.name);
  }
  return null;
}
