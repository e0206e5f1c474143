import { coreEnd, isFunction } from './nominal.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { LanguageProfile } from './words/profile.ts';

/**
 * Whom "according to" names at `from`: of figures that the ministry released, or that were released by it, the ministry.
 */
export function sourceAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  if (isObject(tokens, from, profile))
    return {
      from,
      to: from + 1,
      kind: 'pronoun',
      headFrom: from,
      headTo: from + 1,
      roleFrom: from + 1,
      roleTo: from + 1,
    };
  const found = phraseAt(tokens, from, limit, profile);
  const noun = tokens[coreEnd(tokens, from, limit, profile) - 1]?.lower ?? '';
  if (!found || profile.tag !== 'en' || !MATERIAL.test(noun)) return found;
  const by = /^(?:by|from)$/.test(tokens[found.to + 1]?.lower ?? '') && GIVEN.test(tokens[found.to]?.lower ?? '');
  const that = /^(?:that|which)$/.test(tokens[found.to]?.lower ?? '');
  const giver = phraseAt(tokens, found.to + (by ? 2 : that ? 1 : 0), limit, profile);
  return giver && (by || GIVEN.test(tokens[giver.to]?.lower ?? '') || GIVEN.test(tokens[giver.to + 1]?.lower ?? ''))
    ? giver
    : found;
}

/** Aus dem Rathaus hieß es, … · Im Bericht heißt es: … · …, heißt es aus der Fraktion: where it comes from. `verb` is the token of heißt. */
export function impersonalSource(
  tokens: readonly Token[],
  verb: number,
  from: number,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  const words = [tokens[verb]?.lower ?? '', tokens[verb + 1]?.lower ?? ''];
  if (profile.tag !== 'de' || !/^(?:heißt|hieß)$/.test(words[0] ?? '') || words[1] !== 'es') return null;
  const isOut = (at: number) => /^(?:aus|in|im|beim?|vom?n?)$/.test(tokens[at]?.lower ?? '');
  if (isOut(verb + 2)) return phraseAt(tokens, verb + 3, limit, profile);
  return isOut(from) ? phraseAt(tokens, from + 1, verb, profile) : null;
}

/** according to him, selon lui; but according to her lawyer */
function isObject(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (/^(?:him|them|lui|eux|ihm)$/.test(lower)) return true;
  return lower === 'her' && (next?.kind !== 'word' || isFunction(next.lower, profile));
}

/** What says nothing of itself. */
const MATERIAL =
  /^(?:figures?|data|numbers|statistics|estimates?|documents?|records?|papers|files|results|information|emails?|projections?|calculations?)$/;

const GIVEN =
  /^(?:released|published|issued|compiled|provided|collected|gathered|supplied|submitted|filed|handed|gave|shared|circulated|disclosed|presented|produced|sent|posted)$/;
