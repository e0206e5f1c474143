import type { NameMention } from '../people/names.ts';
import { canonical, type Resolved, type Scene } from '../people/scene.ts';
import { isBesideTrade, isSomethingElse } from '../people/stage.ts';
import { type Description, fits, last } from './description.ts';

/** Whom a calling leads to that nobody was given: whoever stands in a sentence near, or spoke in one. */

/** Widerspruch kam von Ada Moos. „…“, sagte die 28-Jährige: whom this paragraph names in full, wherever in its sentence. English has other words for that. */
export function namedHere(scene: Scene, description: Description): Resolved | null {
  if (scene.profile.tag === 'en') return null;
  return last(scene, description, (name) => name.passage === description.passage && name.key.length > 1);
}

/**
 * Whom a sentence near was about. “He heals fast,” his coach said. / The 29-year-old …: not whoever spoke of somebody else, where there is another. Where
 * nobody is the subject, whom the paragraph above names first.
 */
export function about(scene: Scene, description: Description): Resolved | null {
  const reach = (name: NameMention) => description.passage - name.passage;
  const { head, words } = description;
  // the Swede, the Welshman
  const from = words.some(({ capital, lower }) => capital && lower === head);
  // The mayor, Einar Moss, said she had saved ninety. “More,” the keeper called.: of two, whoever the story has not called something else
  const plain =
    scene.profile.tag === 'en' && !from && !isBesideTrade(head)
      ? last(
          scene,
          description,
          (name) =>
            name.subject &&
            reach(name) <= 3 &&
            scene.names.isTold(name) &&
            !isSomethingElse(scene, name, head) &&
            !(reach(name) > 0 && speaksOfAnother(scene, name)),
        )
      : null;
  if (plain) return plain;
  return (
    // Words about somebody else may stand between.
    last(
      scene,
      description,
      (name) =>
        name.subject &&
        reach(name) <= 2 &&
        scene.names.isTold(name) &&
        !(reach(name) > 0 && speaksOfAnother(scene, name)),
    ) ??
    last(scene, description, (name) => name.subject && reach(name) <= 1) ??
    namedFirst(scene, description)
  );
}

function namedFirst(scene: Scene, description: Description): Resolved | null {
  const name = scene.names
    .inPassage(description.passage - 1)
    .find((other) => other.key.length > 1 && fits(scene, other, description) && scene.names.isTold(other));
  return name ? canonical(scene, name) : null;
}

/** “He heals fast,” Moss said.: words that open with he or she go on with whom the story was about, and that is not Moss. */
function speaksOfAnother(scene: Scene, name: NameMention): boolean {
  const spoken = scene.spoken.findLast(({ passage }) => passage === name.passage);
  return (
    name.speaks &&
    spoken?.resolved.name === canonical(scene, name).name &&
    scene.passages[name.passage]?.tokens.some(({ kind, text }) => kind === 'quote' && OF_ANOTHER.test(text)) === true
  );
}

const OF_ANOTHER = /^["“„«‘'»]\s?(?:s?he|il|elle|er|él|ella)(?![\p{L}-])/iu;

/** "…," Moss said. "…," the novelist said two paragraphs on: a calling that nobody has been given yet is one of whoever spoke last. */
export function lastVoice(scene: Scene, description: Description): Resolved | null {
  const { passage, head } = description;
  const another = scene.introduced.some((noun) => noun.head === head && noun.indefinite && noun.passage <= passage);
  const spoken = scene.spoken.findLast(({ resolved }) => resolved.mention?.kind === 'person');
  const mention = spoken?.resolved.mention;
  return !another && spoken && mention && passage - spoken.passage <= 2 && fits(scene, mention, description)
    ? spoken.resolved
    : null;
}

/** “Whose is it?” asked Tran. / “Mine.” / “Since when, Mr Moss?” / “Ah,” said the 61-year-old.: in a conversation, whoever spoke before the last one. */
export function otherVoice(scene: Scene, description: Description): Resolved | null {
  const isTurn = (passage: number) => scene.passages[passage]?.tokens[0]?.kind === 'quote';
  const { passage } = description;
  const voiceIn = (where: number) => scene.spoken.findLast((spoken) => spoken.passage === where)?.resolved;
  const [other, last] = [voiceIn(passage - 2), voiceIn(passage - 1)];
  if (!other?.mention || !last || other.name === last.name || !isTurn(passage) || !isTurn(passage - 1)) return null;
  return isTurn(passage - 2) && fits(scene, other.mention, description) ? other : null;
}
