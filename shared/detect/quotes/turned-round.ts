import { isCue } from '../grammar/cues.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** English sentences in which somebody's words come first and how they were said is told of: “…,” was how Moss put it. */

/** “…,” was how Moss put it · “…,” that is what Moss said · “…,” is what the mayor calls it. `from` is the first token behind the quote. */
export function toldOf(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag !== 'en') return null;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const that = /^(?:that|this|those|these)$/.test(lower(from)) ? from + 1 : from;
  if (!/^(?:was|were|is|are)$/.test(lower(that)) || !/^(?:how|what)$/.test(lower(that + 1))) return null;
  const speaker = phraseAt(tokens, that + 2, limit, profile);
  if (!speaker) return null;
  const puts = /^(?:puts?|sees?|saw)$/.test(lower(speaker.to)) && lower(speaker.to + 1) === 'it';
  if (!puts && !isCue(tokens, speaker.to, profile, true)) return null;
  return { rule: 'after', speaker, cueFrom: speaker.to, cueTo: speaker.to + 1, addressee: null, trust: 0.88 };
}

/** Said the mayor: “…” · Says Moss, with a smile: “…”: the verb opens the sentence, and nothing but whoever says it stands behind it. */
export function saidFirst(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const opens =
    profile.tag === 'en' && /^(?:said|says|added|adds|asked|asks|wrote|writes)$/.test(tokens[from]?.lower ?? '');
  if (!opens || !/^[:,]$/.test(tokens[quote - 1]?.text ?? '')) return null;
  const speaker = phraseAt(tokens, from + 1, quote - 1, profile);
  if (!speaker || speaker.kind === 'other' || !/^[:,]$/.test(tokens[speaker.to]?.text ?? '')) return null;
  return { rule: 'before', speaker, cueFrom: from, cueTo: from + 1, addressee: null, trust: 0.9 };
}

/** To Moss, it is “…” · For the mayor, the plan is “…”: whose view it is. */
export function viewOf(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag !== 'en' || !/^(?:to|for)$/.test(tokens[from]?.lower ?? '')) return null;
  const speaker: Phrase | null = phraseAt(tokens, from + 1, quote, profile);
  if (!speaker || speaker.kind === 'other' || tokens[speaker.to]?.text !== ',') return null;
  const clause = tokens.slice(speaker.to + 1, quote);
  const is = clause.findLastIndex(({ lower }) =>
    /^(?:is|was|are|were|'s|remains?|feels|felt|seems|seemed|sounds)$/.test(lower),
  );
  const plain = is >= 0 && clause.length - is <= 3 && clause.length <= 8 && clause.every(({ text }) => text !== ',');
  return plain ? { rule: 'according', speaker, cueFrom: from, cueTo: from + 1, addressee: null, trust: 0.81 } : null;
}
