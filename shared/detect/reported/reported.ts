import type { Passage } from '../text/passage.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { bySource } from './by-source.ts';
import { isWeak } from './clause-opening.ts';
import { complements } from './complements.ts';
import { inserted } from './inserted.ts';
import type { Reported, Sentence } from './piece.ts';
import { trailing } from './trailing.ts';

/** What the sentence reports without marks, in its order; nothing where nothing can be cut out. */
export function reportedIn(passage: Passage, sentence: Sentence, profile: LanguageProfile): Reported[] {
  const source = bySource(passage, sentence, profile);
  const clauses = source && profile.tag !== 'en' ? [] : complements(passage, sentence, profile);
  const pieces = source ? [source] : inserted(passage, sentence, profile);
  if (pieces.length > 0) {
    const end = Math.max(...pieces.map(({ range }) => range.end));
    return [...pieces, ...clauses.filter(({ range }) => range.start >= end)];
  }
  const behind = trailing(passage, sentence, profile);
  if (!behind) return clauses;
  // …, said Ada Moss, a teacher, who added that …
  const further = clauses.filter(({ range }) => range.start > behind.range.end);
  const held = clauses.every((clause) => further.includes(clause) || isHeld(passage, clause, behind, profile));
  return held ? [behind, ...further] : clauses;
}

/**
 * Police believe that it has left the country, a person briefed on the inquiry said.: what others believe, or said, is told by whoever stands behind
 * the comma.
 */
function isHeld(
  { tokens }: Passage,
  { range, attribution }: Reported,
  behind: Reported,
  profile: LanguageProfile,
): boolean {
  const cue = tokens[behind.attribution.cueFrom];
  return isWeak(tokens[attribution.cueFrom]?.lower ?? '', profile) || (cue?.start ?? 0) >= range.end;
}
