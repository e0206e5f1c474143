import { isCue } from '../grammar/cues.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { addresseeAt } from '../quotes/after-quote.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { firstVerb, isFiniteVerb } from './clause.ts';
import { behindAdverbials, isWeak } from './clause-opening.ts';
import { contentEnd, leaves } from './content-end.ts';
import { type Reported, reported, type Sentence, wordsEnd } from './piece.ts';

/**
 * The pumps, she said, would run until May. · The boards meet on Monday, the sources said, adding that …: who says it stands between commas. What stands
 * in front and behind is one utterance in two pieces, unless it goes on with something else. English.
 */
export function inserted(passage: Passage, sentence: Sentence, profile: LanguageProfile): Reported[] {
  const { tokens } = passage;
  const to = wordsEnd(tokens, sentence);
  if (profile.tag !== 'en') return [];
  for (let comma = sentence.from + 1; comma < to - 3; comma++) {
    if (tokens[comma]?.text !== ',') continue;
    const attribution = between(tokens, comma + 1, to, profile);
    if (!attribution) continue;
    const { cueFrom, cueTo, addressee } = attribution;
    const told = addressee?.to ?? cueTo;
    const tail = behindAdverbials(tokens, told, to, profile);
    const close = tokens[tail]?.text === ',' ? tail : -1;
    if (close < 0) continue;
    const { from } = sentence;
    const front = firstVerb(tokens, from, comma, profile) >= 0;
    // … , she said, would “go on”: what is quoted says it
    const quoted = tokens.slice(close, to).some(({ kind }) => kind === 'quote');
    const leavesOff =
      quoted ||
      (front && (tail > told || AROUND.test(tokens[close + 1]?.lower ?? ''))) ||
      leaves(tokens, close + 1, to, profile);
    const first = reported(passage, { from, to: comma }, attribution, 0.66);
    // It was, he said, “a mess”: what is said begins with the mark
    const hangs = quoted && isFiniteVerb(tokens[comma - 1]?.lower ?? '');
    if (leavesOff) return first && front && !hangs ? [first] : [];
    const speaker = attribution.speaker;
    if (!speaker || firstVerb(tokens, front ? from : close, to, profile) < 0) return [];
    const end = contentEnd(tokens, { start: comma, verb: cueFrom, speaker, from: close + 1, to }, profile);
    const second = reported(passage, { from: close + 1, to: end }, attribution, 0.66);
    return [first, second].filter((one) => one !== null);
  }
  return [];
}

/** …, the union announced, after talks collapsed: what the author tells of it */
const AROUND = /^(?:after|as|amid|following|ahead|in|on|at|days|hours|weeks|months)$/;

/** , she said, · , the ministry has insisted on Friday,: a subject and its verb of saying. */
function between(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): Attribution | null {
  const speaker = phraseAt(tokens, from, to, profile);
  if (!speaker || (speaker.kind === 'other' && !profile.determiners.has(tokens[from]?.lower ?? ''))) return null;
  let cue = speaker.to;
  while (cue < to && /^(?:also|often|has|have|had|later|then)$|ly$/.test(tokens[cue]?.lower ?? '')) cue++;
  const { lower = '' } = tokens[cue] ?? {};
  if (cue >= to || !isCue(tokens, cue, profile, false) || isWeak(lower, profile) || /ing$/.test(lower)) return null;
  const addressee = addresseeAt(tokens, cue, to, profile);
  return { rule: 'after', speaker, cueFrom: cue, cueTo: cue + 1, addressee, trust: 0.86 };
}
