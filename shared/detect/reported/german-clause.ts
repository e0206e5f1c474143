import { indirectVerb } from '../quotes/german-mood.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** How far behind its verb of saying the comma may stand, in tokens: whoever says it may stand between. */
const REACH = 14;

/** Die Teilnehmer würden geschützt: behind a verb of saying this mood tells the same. */
const SECOND_MOOD = /^(?:würden?|wären?|hätten?|könnten?|müssten?|sollten?|dürften?)$/;

/** Moos sagte am Montag, man werde kämpfen: where the clause without “dass” begins that the mood tells of; -1 where none does, and outside of German. */
export function moodClause(tokens: readonly Token[], verb: number, to: number, profile: LanguageProfile): number {
  if (profile.tag !== 'de') return -1;
  for (let at = verb + 1; at < Math.min(to, verb + REACH); at++) {
    const token = tokens[at];
    if (!token || /^(?:quote|end)$/.test(token.kind) || /^[;:]$/.test(token.text)) return -1;
    if (token.text !== ',') continue;
    const first = tokens[at + 1]?.lower ?? '';
    if (profile.subordinators.has(first) || profile.relatives.has(first) || profile.conjunctions.has(first)) return -1;
    const close = tokens.findIndex(({ text }, index) => index > at && text === ',');
    const end = close > 0 ? Math.min(close, to) : to;
    const told = tokens.slice(at + 2, end).some(({ lower }) => SECOND_MOOD.test(lower));
    if (told || indirectVerb(tokens, at + 1, end, profile) > 0) return at + 1;
  }
  return -1;
}
