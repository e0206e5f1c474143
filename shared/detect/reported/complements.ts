import { subjectOf } from '../grammar/clauses.ts';
import { isCue, phrasalLength } from '../grammar/cues.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { addresseeAt } from '../quotes/after-quote.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { opensClause } from './clause.ts';
import { clauseOf } from './clause-opening.ts';
import { contentEnd } from './content-end.ts';
import { moodClause } from './german-clause.ts';
import { type Reported, reported, type Sentence, wordsEnd } from './piece.ts';

/** More clauses of saying than that have only sentences that are no prose; who says each is looked for through the sentence. */
const MOST = 12;

/** Smith said that …, adding that … · Smith said … and warned that …: each clause that depends on a verb of saying. Outside of English the first. */
export function complements(passage: Passage, sentence: Sentence, profile: LanguageProfile): Reported[] {
  const { tokens } = passage;
  const found: Reported[] = [];
  let clauses = 0;
  for (let verb = sentence.from + 1; verb < sentence.to - 2; verb++) {
    if (!isCue(tokens, verb, profile, false) || isUnsaid(tokens, verb, sentence.from)) continue;
    const addressee = addresseeAt(tokens, verb, sentence.to, profile);
    const mood = moodClause(tokens, verb, sentence.to, profile);
    const opening =
      clauseOf(tokens, verb, addressee, sentence.to, profile) ?? (mood > 0 ? { at: mood, score: 0.6 } : null);
    if (!opening) continue;
    if (++clauses > MOST) break;
    const speaker = subjectOf(tokens, verb, sentence.from, profile);
    if (!speaker || (speaker.kind === 'other' && !isPlainSubject(tokens, speaker, verb, sentence.from, opening.at)))
      continue;
    const attribution: Attribution = {
      rule: 'before',
      speaker,
      cueFrom: verb,
      cueTo: verb + phrasalLength(tokens, verb),
      addressee,
      trust: 0.86,
    };
    const to = wordsEnd(tokens, sentence);
    const end =
      profile.tag === 'en'
        ? contentEnd(tokens, { start: sentence.from, verb, speaker, from: opening.at, to }, profile)
        : to;
    const one = reported(passage, { from: opening.at, to: end }, attribution, opening.score);
    if (!one) continue;
    found.push(one);
    if (profile.tag !== 'en') break;
    const second = behindQuote(tokens, { from: opening.at, to: end });
    if (second && opensClause(tokens, second, end, profile)) {
      const last = contentEnd(tokens, { start: sentence.from, verb, speaker, from: second, to }, profile);
      const more = reported(passage, { from: second, to: last }, attribution, 0.78);
      if (more) found.push(more);
    }
    verb = end - 1;
  }
  return found;
}

/** said the two were “a perfect fit” and that nobody would go: the clause behind what is quoted; null where there is none, or more is quoted in it. */
function behindQuote(tokens: readonly Token[], { from, to }: Sentence): number | null {
  const words = tokens.slice(from, to);
  const quote = words.findLastIndex(({ kind }) => kind === 'quote');
  if (quote < 0) return null;
  const and = words.findIndex(({ lower }, at) => at > quote && lower === 'and' && words[at + 1]?.lower === 'that');
  return and < 0 ? null : from + and + 2;
}

/** The museum acknowledged that …: any noun with its article that opens the sentence, where "that" follows. */
function isPlainSubject(
  tokens: readonly Token[],
  speaker: Phrase,
  verb: number,
  from: number,
  clause: number,
): boolean {
  // an architect who said he was never paid
  if (tokens[verb - 1]?.lower === 'who') return true;
  // The couple say they will move: also where they themselves are what is told of
  const own = /^(?:s?he|they|it|there)$/.test(tokens[clause]?.lower ?? '');
  // The sport's governing body said the date stood.
  const owner = tokens.slice(from, speaker.to).some(({ lower }) => /^(?:'s|its|their|his|her)$/.test(lower));
  const that = tokens[clause - 1]?.lower === 'that';
  const told = that || own || (owner && /^sa(?:id|ys)$/.test(tokens[verb]?.lower ?? ''));
  // specialists say, some Democrats said: several of whom nothing else is known
  const several =
    /^(?:say|said)$/.test(tokens[verb]?.lower ?? '') &&
    /[^s']s$/.test(tokens[speaker.to - 1]?.lower ?? '') &&
    !/^(?:in|at|on|of)$/.test(tokens[speaker.from - 1]?.lower ?? '');
  const opens = speaker.from - from <= 1 || /^(?:,|and|but|while)$/.test(tokens[speaker.from - 1]?.lower ?? '');
  if ((several || own) && speaker.to === verb && opens) return true;
  return told && (own || owner || tokens[from]?.lower === 'the') && speaker.from === from && speaker.to === verb;
}

/**
 * declined to say, would like to say, not saying: nobody has. Forty residents spoke during an hour that …: nothing is told of what they said. You
 * would think that …, it goes without saying that …
 */
function isUnsaid(tokens: readonly Token[], verb: number, from: number): boolean {
  if (/^spe?[ao]k/.test(tokens[verb]?.lower ?? '')) return true;
  const before = tokens.slice(Math.max(from, verb - 4), verb).map(({ lower }) => lower);
  const last = before.at(-1) ?? '';
  // went on to say that
  if (last === 'to') return !/^(?:on|continue[sd]?|began|begins|used)$/.test(before.at(-2) ?? '');
  return before.includes('you') || /^(?:not|never|without|worth)$|n't$/.test(last);
}
