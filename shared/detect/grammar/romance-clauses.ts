import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { type Phrase, phraseAt } from './phrases.ts';

/** Clauses of French and Spanish whose subject does not stand in front of the verb. */

/** El enfado de los vecinos lo resumió la portavoz: what "lo" takes up is the object, and whoever stands behind the verb the subject. */
export function behindObject(
  tokens: readonly Token[],
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  if (verb - from < 1 || !/^l[oa]s?$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  const behind = phraseAt(tokens, verb + 1, tokens.length, profile);
  return behind && (behind.kind === 'name' || behind.kind === 'role') ? behind : null;
}

/** en la que, dans laquelle: the token of the relative closes such a pair. */
export function isInWhich(tokens: readonly Token[], relative: number, profile: LanguageProfile): boolean {
  const lower = tokens[relative]?.lower ?? '';
  const article = /^(?:el|la|los|las)$/.test(tokens[relative - 1]?.lower ?? '');
  return (
    (lower === 'que' && article && profile.prepositions.has(tokens[relative - 2]?.lower ?? '')) ||
    (/^(?:la|le)quel/.test(lower) && profile.prepositions.has(tokens[relative - 1]?.lower ?? ''))
  );
}
