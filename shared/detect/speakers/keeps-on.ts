import { isDefinite } from '../grammar/articles.ts';
import type { NameMention } from '../people/names.ts';
import type { Scene } from '../people/scene.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { indirectVerb } from '../quotes/german-mood.ts';
import type { Utterance } from '../quotes/quotes.ts';
import type { Voiced } from '../quotes/voiced.ts';
import type { Passage } from '../text/passage.ts';

/** Why whoever has just spoken goes on, though a sentence since then is about somebody or something else. */

/** „…“, sagt sie. Ihr Chef habe schon gefragt. „…“: what stands between is told by whoever spoke last. */
export function isReported(
  { tokens, sentences }: Passage,
  here: Voiced,
  utterance: Utterance,
  { profile }: Scene,
): boolean {
  const between = sentences.slice(here.utterance.sentence + 1, utterance.sentence);
  return between.length > 0 && between.every(({ from, to }) => indirectVerb(tokens, from, to, profile) > 0);
}

/** Ada Moss of the residents' association spoke of a “scandal”. The association has a lawyer. “…”: she speaks for it. `source` is the passage of `speaker`. */
export function isOwnBody(
  scene: Scene,
  { passage, to }: NameMention,
  { speaker }: Attribution,
  source: number,
): boolean {
  const { tokens = [] } = scene.passages[source] ?? {};
  const noun = speaker && tokens[speaker.from + 1]?.lower;
  if (!speaker || !noun || !isDefinite(tokens[speaker.from]?.lower ?? '') || speaker.to !== speaker.from + 2)
    return false;
  const behind = scene.passages[passage]?.tokens.slice(to, to + 8) ?? [];
  const end = behind.findIndex(
    ({ kind, lower }) => kind === 'quote' || kind === 'end' || scene.profile.speech.has(lower),
  );
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ lower }) => lower === noun || (scene.profile.tag === 'de' && noun.length > 4 && lower.endsWith(noun)));
}
