import { subjectOf } from '../grammar/clauses.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** And I was like, “No way”; he goes, “Why not?”: how people tell, in English, what somebody said. */
export function likened(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag !== 'en') return null;
  const apart = /^[,:]$/.test(tokens[quote - 1]?.text ?? '');
  const to = apart ? quote - 1 : quote;
  const like =
    /^(?:like|all)$/.test(tokens[to - 1]?.lower ?? '') &&
    /^(?:am|is|are|was|were|'m|'s|'re)$/.test(tokens[to - 2]?.lower ?? '') &&
    /^.\p{Lu}/u.test(tokens[quote]?.text ?? '');
  if (!like && !(apart && /^(?:go|goes|went)$/.test(tokens[to - 1]?.lower ?? ''))) return null;
  const verb = like ? to - 2 : to - 1;
  const speaker = verb > from ? subjectOf(tokens, verb, from, profile) : null;
  // It was like “The Crown”: things are like things
  const thing =
    speaker?.kind === 'other' ||
    speaker?.kind === 'collective' ||
    /^(?:it|this)$/.test(tokens[speaker?.from ?? -1]?.lower ?? '');
  return thing ? null : speaker && { rule: 'before', speaker, cueFrom: verb, cueTo: to, addressee: null, trust: 0.85 };
}
