import type { QuoteType } from '../model/annotation.ts';
import type { TextRange } from '../model/selector.ts';
import { sceneOf } from './people/scene.ts';
import { said, toldSentences } from './quote-suggestions.ts';
import type { SuggestOptions } from './suggest.ts';
import type { SuggestedQuote } from './suggestion.ts';
import { passagesWith } from './text/passage.ts';
import { profileFor } from './words/languages.ts';

/** What stands beside a span that somebody tags as a quote by hand: for filling in the form. */
export type PrintedAttribution = Pick<
  SuggestedQuote,
  'speaker' | 'speakerCanonical' | 'person' | 'role' | 'cue' | 'addressee' | 'score'
> & {
  type: QuoteType;
};

/**
 * The speaker, role and cue printed beside `range` (UTF-16 code units of `text`, marks left out or included), or carried over to it; null when
 * nobody can be told. Takes the span as it is, whether or not `suggest` would propose it.
 */
export function attributionFor(
  text: string,
  range: TextRange,
  options: SuggestOptions = {},
): PrintedAttribution | null {
  const profile = profileFor(options.language, text);
  const taken = passagesWith(text, range, profile);
  if (!taken) return null;
  const scene = sceneOf(taken.passages, profile, options.people ?? [], options.byline ?? null);
  const voiced = toldSentences(text, scene)
    .flatMap(({ quoted }) => quoted)
    .map((found) => found.voiced)
    .find(({ utterance }) => utterance.passage === taken.passage && utterance.segment === taken.segment);
  if (!voiced?.resolved) return null;
  const { speakerRange: _, ...printed } = said(scene, voiced.source, voiced.attribution, voiced.resolved);
  return { ...printed, type: voiced.utterance.direct ? 'direct' : 'mixed', score: voiced.trust };
}
