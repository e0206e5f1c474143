import { coreEnd, isFunction } from '../grammar/nominal.ts';
import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/**
 * Whom "according to" names at `from`: of figures that the ministry released, or that were released by it, the ministry.
 */
export function sourceAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  if (isObject(tokens, from, profile)) return pronounPhrase(from);
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
  if (profile.tag === 'fr' || profile.tag === 'es') return readIn(tokens, verb, limit, profile);
  // Aus der Opposition kam der Vorwurf, er verstecke sich „…“
  const came =
    /^(?:kommt|kommen|kam|kamen)$/.test(tokens[verb]?.lower ?? '') &&
    /^(?:aus|von|vom)$/.test(tokens[from]?.lower ?? '') &&
    tokens.slice(verb + 1, verb + 4).some(({ lower }) => profile.speechNouns.has(lower) || lower === 'kritik');
  if (came && profile.tag === 'de') return germanNoun(tokens, from + 1, verb, profile);
  const mentioned = mentionedIn(tokens, verb, from, limit, profile);
  if (mentioned) return mentioned;
  const behind = behindImpersonal(tokens, verb, profile);
  if (behind === 0) return null;
  const isOut = (at: number) => /^(?:aus|in|im|beim?|vom?n?|auf)$/.test(tokens[at]?.lower ?? '');
  // …, heißt es darin · …, steht dort
  if (/^(?:darin|dort|da|darauf)$/.test(tokens[behind]?.lower ?? '')) return pronounPhrase(behind);
  if (isOut(behind)) return germanNoun(tokens, behind + 1, limit, profile);
  return isOut(from) && from < verb ? germanNoun(tokens, from + 1, verb, profile) : null;
}

/** On y lit que … · « … », y lit-on: there, in the text told of above. What « lit-on dans » names is a source of its own. */
function readIn(tokens: readonly Token[], verb: number, limit: number, profile: LanguageProfile): Phrase | null {
  const [lower, before] = [tokens[verb]?.lower ?? '', tokens[verb - 1]?.lower ?? ''];
  if (profile.tag === 'fr' && /^(?:lit|lisait|lit-on|lire)$/.test(lower) && before === 'y')
    return pronounPhrase(verb - 1);
  // On lit sur une banderole : « … »
  const on = /^(?:lit|lisait)$/.test(lower) && before === 'on' && /^(?:dans|sur)$/.test(tokens[verb + 1]?.lower ?? '');
  return on ? phraseAt(tokens, verb + 2, limit, profile) : null;
}

/** Im Bericht ist von „…“ die Rede · Darin ist von „…“ die Rede. `verb` is the token of ist. */
function mentionedIn(
  tokens: readonly Token[],
  verb: number,
  from: number,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  const told =
    /^(?:ist|war)$/.test(tokens[verb]?.lower ?? '') &&
    tokens.slice(verb, limit + 4).some(({ lower }, at, all) => lower === 'rede' && all[at - 1]?.lower === 'die');
  if (!told || profile.tag !== 'de') return null;
  if (/^(?:darin|dort|da)$/.test(tokens[from]?.lower ?? '')) return pronounPhrase(from);
  return /^(?:in|im|bei[m]?)$/.test(tokens[from]?.lower ?? '') ? germanNoun(tokens, from + 1, verb, profile) : null;
}

/** The token behind heißt es, steht, ist zu lesen; 0 where none of them stands at `verb`. */
function behindImpersonal(tokens: readonly Token[], verb: number, profile: LanguageProfile): number {
  const [first, second] = [tokens[verb]?.lower ?? '', tokens[verb + 1]?.lower ?? ''];
  if (profile.tag !== 'de') return 0;
  if (/^(?:heißt|hieß)$/.test(first) && second === 'es')
    return verb + (/^(?:weiter|nun|jetzt|da)$/.test(tokens[verb + 2]?.lower ?? '') ? 3 : 2);
  // Aus einem Vermerk geht hervor, dass …
  if (/^(?:geht|ging)$/.test(first) && second === 'hervor') return verb + 2;
  return /^(?:steht|stand)$/.test(first) ? verb + 1 : 0;
}

/** dem am Dienstag veröffentlichten Bericht: what stands between the article and its noun is passed over. */
function germanNoun(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): Phrase | null {
  const plain = phraseAt(tokens, from, limit, profile);
  if (plain && tokens[plain.to - 1]?.capital) return plain;
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') break;
    if (token.capital && !profile.times.has(token.lower)) return phraseAt(tokens, at, limit, profile);
  }
  return plain;
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
