import type { Attribution } from './attribution.ts';
import { phraseAt } from './phrases.ts';
import type { Scene } from './scene.ts';

/**
 * Its president, Carla Mendez, said: the speaker is the name, and the words in front are the role. Left alone where the name is that of a body:
 * a spokesman for the retailer, Glenmart.
 */
export function withApposition(scene: Scene, passage: number, attribution: Attribution): Attribution {
  const { speaker } = attribution;
  const tokens = scene.passages[passage]?.tokens ?? [];
  if (speaker?.kind !== 'role' || tokens[speaker.to]?.text !== ',') return attribution;
  const name = phraseAt(tokens, speaker.to + 1, tokens.length, scene.profile);
  const [mention] = name ? scene.names.within(passage, name.headFrom, name.headTo) : [];
  if (
    name?.kind !== 'name' ||
    mention?.kind !== 'person' ||
    mention.key.length < 2 ||
    !/^[,.;]$/.test(tokens[name.to]?.text ?? '.')
  )
    return attribution;
  return { ...attribution, speaker: { ...name, roleFrom: speaker.from, roleTo: speaker.to } };
}
