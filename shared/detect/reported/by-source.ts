import { accordingLength } from '../grammar/cues.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { sourceAt } from '../quotes/sources.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { commaAfter } from './clause.ts';
import { type Reported, reported, type Sentence, wordsEnd } from './piece.ts';

/** According to the ministry, … and …, according to the ministry. */
export function bySource(passage: Passage, sentence: Sentence, profile: LanguageProfile): Reported | null {
  const { tokens } = passage;
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = accordingLength(tokens, at, profile);
    if (length === 0 || (length === 1 && at !== sentence.from && tokens[at - 1]?.text !== ',')) continue;
    // said that according to the survey …: the verb says it
    if (at > sentence.from && profile.complementizers.has(tokens[at - 1]?.lower ?? '')) return null;
    const speaker = sourceAt(tokens, at + length, sentence.to, profile);
    if (!speaker) return null;
    const attribution: Attribution = {
      rule: 'according',
      speaker,
      cueFrom: at,
      cueTo: at + length,
      addressee: null,
      trust: 0.85,
    };
    if (at <= sentence.from + 1) {
      const comma = behindSource(tokens, speaker.to, sentence.to);
      return comma < 0
        ? null
        : reported(passage, { from: comma + 1, to: wordsEnd(tokens, sentence) }, attribution, 0.74);
    }
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const joins = profile.conjunctions.has(tokens[end - 1]?.lower ?? '');
    if (joins || onlyOpens(tokens, sentence.from, end, profile)) {
      // It is late and, according to Moss, a billion over budget. Over the same years, according to Moss, the lake rose.
      const comma = behindSource(tokens, speaker.to, sentence.to);
      return comma < 0
        ? null
        : reported(passage, { from: comma + 1, to: wordsEnd(tokens, sentence) }, attribution, 0.6);
    }
    return reported(passage, { from: sentence.from, to: end }, attribution, 0.74);
  }
  return null;
}

/** How many words may stand in front of a sentence's own subject and verb. */
const OPENING = 7;

/** Over the same years, …, Today, …, But in March, …: nothing is told yet. */
function onlyOpens(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const first = profile.conjunctions.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const words = tokens.slice(first, to);
  if (words.length > OPENING || words.some(({ text, lower }) => text === ',' || profile.auxiliaries.has(lower)))
    return false;
  return words.length < 2 || profile.prepositions.has(words[0]?.lower ?? '');
}

/** According to Ada Moss, a historian who knew him, …: the comma that ends what is told of the source. */
function behindSource(tokens: readonly Token[], from: number, to: number): number {
  const comma = commaAfter(tokens, from, to);
  const apposed = tokens[comma]?.text === ',' && /^(?:an?|who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '');
  const second = apposed ? commaAfter(tokens, comma + 1, to) : -1;
  return second < 0 ? comma : second;
}
