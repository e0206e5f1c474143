import type { QuoteType } from '../model/annotation.ts';
import type { TextRange } from '../model/selector.ts';
import { sceneOf } from './people/scene.ts';
import { takesTurns } from './people/turns.ts';
import { said, toldSentences } from './quote-suggestions.ts';
import type { SuggestOptions } from './suggest.ts';
import type { SuggestedQuote } from './suggestion.ts';
import { passagesOf, passagesWith } from './text/passage.ts';
import { profileFor } from './words/languages.ts';
import type { LanguageProfile } from './words/profile.ts';

/** What stands beside a span that somebody tags as a quote by hand: for filling in the form. */
export type PrintedAttribution = Pick<
  SuggestedQuote,
  'speaker' | 'speakerCanonical' | 'named' | 'person' | 'role' | 'cue' | 'addressee' | 'score'
> & {
  type: QuoteType;
};

/** How sure it is who speaks where the name stands in front. */
const NAMED_IN_FRONT = 0.95;

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
  const inner = withinQuoted(text, range, options, profile) ?? inTurn(text, range, options, profile);
  if (inner) return inner;
  const taken = passagesWith(text, range, profile);
  if (!taken) return null;
  const scene = sceneOf(taken.passages, profile, options.people ?? [], options.byline ?? null);
  const voiced = toldSentences(text, scene)
    .flatMap(({ quoted }) => quoted)
    .map((found) => found.voiced)
    .find(({ utterance }) => utterance.passage === taken.passage && utterance.segment === taken.segment);
  if (!voiced?.resolved) return null;
  const { speakerRange: _, ...printed } = said(
    scene,
    scene.passages[voiced.source],
    voiced.attribution,
    voiced.resolved,
  );
  return { ...printed, type: voiced.utterance.direct ? 'direct' : 'mixed', score: voiced.trust };
}

/** As above where the range is what somebody says in a transcript, without marks around it: whoever is named in front of the turn. */
function inTurn(
  text: string,
  { start, end }: TextRange,
  { people = [], byline = null }: SuggestOptions,
  profile: LanguageProfile,
): PrintedAttribution | null {
  const passages = passagesOf(text, profile);
  if (!takesTurns(passages)) return null;
  const scene = sceneOf(passages, profile, people, byline);
  const turn = scene.answers.find((own) => own.start <= start && start < own.end);
  if (!turn?.by || turn.printed === null) return null;
  const inMarks = passages.some(({ paragraph, segments }) =>
    segments.some((segment) => start < paragraph.start + segment.end && end > paragraph.start + segment.start),
  );
  if (inMarks) return null;
  const person = scene.known.find(turn.by)?.id ?? null;
  const { by: speakerCanonical, printed: speaker } = turn;
  return {
    speaker,
    speakerCanonical,
    named: true,
    person,
    role: null,
    cue: null,
    addressee: null,
    type: 'direct',
    score: NAMED_IN_FRONT,
  };
}

/** As above where the range is what somebody who is quoted quotes: there the words around it tell who said it. */
function withinQuoted(
  text: string,
  range: TextRange,
  options: SuggestOptions,
  profile: LanguageProfile,
): PrintedAttribution | null {
  const passages = passagesOf(text, profile);
  const nested = passages.some(({ paragraph: { start }, segments }) =>
    segments.some((segment) => range.start > start + segment.start && range.end <= start + segment.end),
  );
  if (!nested) return null;
  const scene = sceneOf(passages, profile, options.people ?? [], options.byline ?? null);
  const quote = toldSentences(text, scene)
    .flatMap(({ quoted }) => quoted.flatMap(({ within }) => within))
    .find(({ start, end }) => Math.abs(start - range.start) <= 1 && Math.abs(end - range.end) <= 1);
  if (!quote) return null;
  const { speaker, speakerCanonical, named, person, role, cue, addressee, type, score } = quote;
  return { speaker, speakerCanonical, named, person, role, cue, addressee, type, score };
}
