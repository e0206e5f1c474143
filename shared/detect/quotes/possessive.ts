import { mainSubject } from '../grammar/main-subject.ts';
import { isText } from '../grammar/nouns.ts';
import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import { isKinOf } from '../people/name-roles.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** Whose words they are, where a possessive tells: Smith's “…” remark, his last words were “…”. */

/** Smith's claim that there are "thousands" of them. */
function claimThat(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): number | undefined {
  for (let at = quote - 4; at > Math.max(from, quote - 14); at--) {
    if (profile.speechNouns.has(tokens[at]?.lower ?? '') && profile.complementizers.has(tokens[at + 1]?.lower ?? ''))
      return at;
  }
  return undefined;
}

/** Smith's "basket of facts" remark; the statement's "shared existing commitments". */
export function possessive(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const near = [quote + 1, quote + 2, quote - 1, quote - 2, quote - 5].find((at) =>
    profile.speechNouns.has(tokens[at]?.lower ?? ''),
  );
  const noun = near ?? claimThat(tokens, quote, from, profile);
  if (noun === undefined) return null;
  const own = tokens
    .slice(from, Math.min(quote, noun))
    .findLastIndex((token) => token.lower === "'s" || /^(?:his|her|their|its)$/.test(token.lower));
  if (own >= 0) {
    const at = from + own;
    if (tokens[at]?.lower !== "'s") {
      return {
        rule: 'possessive',
        speaker: mainSubject(tokens, from, at, profile) ?? pronounPhrase(at),
        cueFrom: at,
        cueTo: at,
        addressee: null,
        trust: 0.7,
      };
    }
    for (let start = Math.max(from, at - 6); start < at; start++) {
      const found = phraseAt(tokens, start, at, profile);
      if (found && found.to === at && found.kind !== 'other')
        return { rule: 'possessive', speaker: found, cueFrom: at, cueTo: at, addressee: null, trust: 0.75 };
    }
  }
  return null;
}

/** Her last words to me were “…” · The mayor's answer was: “…” */
export function wordsWere(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = /^[,:]$/.test(tokens[quote - 1]?.text ?? '') ? quote - 2 : quote - 1;
  if (profile.tag !== 'en' || !/^(?:was|were|is|are)$/.test(tokens[verb]?.lower ?? '')) return null;
  if (!/^.[\p{Lu}\p{N}]/u.test(tokens[quote]?.text ?? '')) return null;
  for (let at = verb - 1; at > Math.max(from, verb - 6); at--) {
    if (tokens[at]?.kind !== 'word') return null;
    if (!SAYING.test(tokens[at]?.lower ?? '')) continue;
    const speaker = ownerOf(tokens, at, from, profile);
    return speaker && { rule: 'possessive', speaker, cueFrom: at, cueTo: at + 1, addressee: null, trust: 0.87 };
  }
  return null;
}

/** Her answer: “…” · Ihr Fazit war kurz: „…“ · Son conseil aux automobilistes : « … » · Su lema: «…»: in front of the colon nothing but what is somebody's own. */
export function ownWords(
  tokens: readonly Token[],
  from: number,
  colon: number,
  profile: LanguageProfile,
): Attribution | null {
  if (!OWN[profile.tag].test(tokens[from]?.lower ?? '')) return null;
  const noun = tokens.findIndex(
    ({ kind, capital }, at) => at > from && kind === 'word' && (capital || profile.tag !== 'de'),
  );
  const word = tokens[noun]?.lower ?? '';
  const somebody = profile.roles.has(word) || isKinOf(word) || (profile.collectives.has(word) && !isText(word));
  if (noun >= colon || somebody || noun > from + 2) return null;
  const next = tokens[noun + 1]?.lower ?? '';
  const goesOn = noun + 1 === colon || IS.test(next) || profile.prepositions.has(next);
  if (!goesOn || tokens.slice(noun, colon).some(({ lower }) => profile.relatives.has(lower))) return null;
  // sa, son and su do not tell whether a woman or a man: whoever the story goes on with
  const owner = profile.tag === 'fr' || profile.tag === 'es' ? null : pronounPhrase(from);
  return { rule: 'possessive', speaker: owner, cueFrom: from, cueTo: from, addressee: null, trust: 0.78 };
}

const OWN: Readonly<Record<LanguageProfile['tag'], RegExp>> = {
  en: /^(?:his|her|their)$/,
  de: /^(?:sein|ihr)e?$/,
  fr: /^(?:son|sa|ses|leurs?)$/,
  es: /^sus?$/,
};

const IS =
  /^(?:is|was|are|were|remains|ist|war|sind|waren|lautete?n?|bleibt|est|était|sont|reste|es|era|fue|son|sigue)$/;

/** What consists of words; a claim or a comment that was “false” does not. */
const SAYING =
  /^(?:words?|answer|reply|response|message|question|advice|motto|slogan|mantra|refrain|catchphrase|verdict|orders?|instructions?)$/;

/** Whose noun stands at `noun`, behind an adjective or two: his, or whoever the possessive names. */
function ownerOf(tokens: readonly Token[], noun: number, from: number, profile: LanguageProfile): Phrase | null {
  for (let at = noun - 1; at >= Math.max(from, noun - 4); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:his|her|their|its|my|our)$/.test(lower)) return pronounPhrase(at);
    if (lower !== "'s") continue;
    for (let start = Math.max(from, at - 6); start < at; start++) {
      const found = phraseAt(tokens, start, at, profile);
      if (found?.to === at && found.kind !== 'other') return found;
    }
  }
  return null;
}
