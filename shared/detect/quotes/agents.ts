import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** Speakers that "by" or "from" names: was told by Smith that he had "…" · was called "…" by Smith · shouts of "…" from the gallery. */

/** Words between a verb in the passive and its "by": was told on Monday by. */
const REACH = 4;

/** What is done by whoever stands behind "by": the verb at `verb` is a participle, and somebody else its subject. */
export function agentOf(
  tokens: readonly Token[],
  verb: number,
  quote: number,
  profile: LanguageProfile,
): Attribution | null {
  const lower = tokens[verb]?.lower ?? '';
  if (
    profile.tag !== 'en' ||
    !(profile.speech.has(lower) || profile.stance.has(lower)) ||
    !/(?:ed|told|put)$/.test(lower)
  )
    return null;
  const by =
    byNear(tokens, verb, quote) ?? (quote - verb <= 6 && isPassive(tokens, verb) ? byBehind(tokens, quote) : null);
  const speaker = by === null ? null : phraseAt(tokens, by + 1, by < quote ? quote : tokens.length, profile);
  if (
    !speaker ||
    profile.times.has(tokens[speaker.from]?.lower ?? '') ||
    /ing$/.test(tokens[speaker.from]?.lower ?? '')
  )
    return null;
  return {
    rule: by !== null && by > quote ? 'after' : 'before',
    speaker,
    cueFrom: verb,
    cueTo: verb + 1,
    addressee: null,
    trust: speaker.kind === 'other' ? 0.6 : 0.85,
  };
}

/** Le projet est qualifié de « … » par les riverains · fue calificado de «…» por los vecinos: whoever stands behind par and por. */
export function agentBehind(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (!/^(?:par|por)$/.test(tokens[quote + 1]?.lower ?? '')) return null;
  const verb =
    tokens.slice(from, quote).findLastIndex(({ lower }) => /(?:ée?s?|[ai]d[oa]s?|dite?s?|dich[oa]s?)$/.test(lower)) +
    from;
  const lower = tokens[verb]?.lower ?? '';
  if (verb < from || quote - verb > 5 || !(profile.speech.has(lower) || profile.stance.has(lower))) return null;
  const speaker = phraseAt(tokens, quote + 2, tokens.length, profile);
  return speaker && { rule: 'after', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.82 };
}

/** Das Haus wird von Anwohnern als „…“ bezeichnet: the verb stands behind the quote, its auxiliary in front, and between them whoever says it. */
export function agentOfPassive(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = quote + 1;
  const auxiliary =
    tokens.slice(from, quote).findLastIndex(({ lower }) => /^(?:wird|werden|wurden?)$/.test(lower)) + from;
  if (auxiliary < from) return null;
  const by = tokens.slice(auxiliary, quote).findIndex(({ lower }) => /^vo[nm]$/.test(lower)) + auxiliary;
  const speaker = by > auxiliary ? phraseAt(tokens, by + 1, quote, profile) : textNamed(tokens, from, quote, profile);
  return speaker && { rule: 'before', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.85 };
}

/** In einem Bericht wird das als „…“ bezeichnet · wurde im „Kurier“ als „…“ bezeichnet */
function textNamed(tokens: readonly Token[], from: number, quote: number, profile: LanguageProfile): Phrase | null {
  for (let at = from; at < quote - 1; at++) {
    if (!/^(?:in|im)$/.test(tokens[at]?.lower ?? '')) continue;
    if (tokens[at + 1]?.kind === 'quote') return { ...pronounPhrase(at + 1), kind: 'name' };
    const found = phraseAt(tokens, at + 1, quote, profile);
    if (found?.kind === 'collective') return found;
  }
  return null;
}

/** Shouts of "…" from the gallery: whoever the noun of saying comes from. */
export function callersOf(tokens: readonly Token[], quote: number, profile: LanguageProfile): Attribution | null {
  const noun = tokens[quote - 2]?.lower ?? '';
  if (tokens[quote - 1]?.lower !== 'of' || !(profile.speechNouns.has(noun) || SHOUTS.test(noun))) return null;
  if (!/^(?:from|by)$/.test(tokens[quote + 1]?.lower ?? '')) return null;
  const speaker = phraseAt(tokens, quote + 2, tokens.length, profile);
  return speaker && { rule: 'after', speaker, cueFrom: quote - 2, cueTo: quote - 1, addressee: null, trust: 0.75 };
}

const SHOUTS = /^(?:shouts?|cries|cry|cheers?|jeers?|calls|chorus|whispers?|screams?|murmurs?)$/;

function byNear(tokens: readonly Token[], verb: number, quote: number): number | null {
  for (let at = verb + 1; at <= Math.min(verb + REACH, quote - 2); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (token.lower === 'by') return at;
    if (/^(?:that|as|to|with)$/.test(token.lower)) return null;
  }
  return null;
}

function byBehind(tokens: readonly Token[], quote: number): number | null {
  return tokens[quote + 1]?.lower === 'by' ? quote + 1 : null;
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|being|got)$/.test(lower));
}
