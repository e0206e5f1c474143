import type { Gender } from '../../names/given-names.ts';
import { nounMention } from '../grammar/nouns.ts';
import { type Phrase, phraseAt, phraseText } from '../grammar/phrases.ts';
import type { Place, Sentence } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { isPlace, sentenceAbove, sentenceAt } from '../people/stage.ts';
import { previousSpoken } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { group } from './group-pronouns.ts';
import { pronounKind } from './pronoun-kinds.ts';

/** What a sentence tells of whom the next he or she stands for: who was asked, what somebody says of herself, whom a paragraph goes on with. */

/**
 * Four carers spoke. Another recalls a rota. "…," she says: one more of them. One of the carers, a retired nurse, keeps a diary. “…,” she says: the
 * one that is told of, whether they were spoken of or not.
 */
export function memberAbove(scene: Scene, passage: number, before: number): Resolved | null {
  const home = scene.passages[passage];
  const { tokens = [] } = home ?? {};
  const above = sentenceAbove(scene, { passage, from: before });
  if (!above || !/^(?:another|one)$/.test(tokens[above.from]?.lower ?? '')) return null;
  const phrase = phraseAt(tokens, above.from, above.to, scene.profile);
  if (tokens[above.from + 1]?.text === ',') return null;
  const several = phrase?.kind === 'pronoun' || /^(?:of|such)$/.test(tokens[above.from + 1]?.lower ?? '');
  const named = scene.names
    .within(passage, above.from, above.to)
    .some((name) => name.kind === 'person' && !isPlace(scene, name));
  if (!several || named) return null;
  const told = group(scene, passage, above.from);
  if (told || !home || !phrase || tokens[phrase.from + 1]?.lower !== 'of') return told;
  return nounMention(home, passage, phrase, scene.profile).role
    ? unresolved(phraseText(home.paragraph.text, tokens, phrase.from, phrase.to))
    : null;
}

/** Moss, who had run all night, was asked what he thought. / “Sleep,” he said.: whoever the sentence above says was asked. */
export function askedAbove(scene: Scene, place: Place, gender: Gender): Resolved | null {
  if (scene.profile.tag !== 'en') return null;
  const here = sentenceAbove(scene, place);
  const passage = here ? place.passage : previousSpoken(scene.passages, place.passage);
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  const { from, to } = here ?? sentences.at(-1) ?? { from: 0, to: 0 };
  const asked = tokens.findIndex(
    ({ lower }, at) => at > from && at < to && /^(?:asked|pressed|questioned)$/.test(lower),
  );
  if (asked < 0 || !/^(?:was|is|when|being)$/.test(tokens[asked - 1]?.lower ?? '')) return null;
  const name = scene.names.within(passage, from, asked).find(({ kind, subject }) => kind === 'person' && subject);
  return name && isOfGender(scene, name, gender) !== false ? canonical(scene, name) : null;
}

/** The owner said she had paid him.: what somebody without a name says of herself. */
export function genderSaid(scene: Scene, noun: Place): Gender | null {
  const { tokens = [] } = scene.passages[noun.passage] ?? {};
  const to = sentenceAt(scene, noun)?.to ?? noun.from;
  const said = tokens.findIndex(({ lower }, at) => at > noun.from && at < to && scene.profile.speech.has(lower));
  if (scene.profile.tag !== 'en' || said < 0) return null;
  const that = scene.profile.complementizers.has(tokens[said + 1]?.lower ?? '') ? said + 2 : said + 1;
  const kind = scene.profile.pronouns[tokens[that]?.lower ?? ''];
  return kind === 'he' || kind === 'she' ? kind : null;
}

/** Moss is in prison. The judge called it “theft”. / He agreed to see me. “…,” he said: a paragraph that opens with a pronoun goes on with whom the story is about. */
export function isAboutNamed(scene: Scene, { passage }: Place, noun: Place, gender: Gender): boolean {
  const opener = scene.passages[passage]?.tokens[0]?.lower ?? '';
  return (
    scene.profile.tag === 'en' &&
    noun.passage < passage &&
    scene.profile.pronouns[opener] === gender &&
    scene.names
      .within(noun.passage, 0, noun.from)
      .some((name) => name.kind === 'person' && name.subject && isOfGender(scene, name, gender) !== false)
  );
}

/** His former partner says it came to him in the bath.: the pronoun stands in what is said. */
export function saysOfHimself(
  scene: Scene,
  phrase: Phrase,
  { to }: Sentence,
  tokens: readonly Token[],
  gender: Gender,
): boolean {
  const behind = tokens.slice(phrase.to, to);
  const said = behind.findIndex(({ lower }) => scene.profile.speech.has(lower));
  return said >= 0 && !behind.slice(0, said).some((token) => pronounKind(scene, token) === gender);
}
