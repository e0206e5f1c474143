import { isDefinite } from '../grammar/articles.ts';
import { isCue, phrasalLength } from '../grammar/cues.ts';
import { PARTICLE } from '../grammar/german-order.ts';
import { whoseWords } from '../grammar/german-subject.ts';
import { isFunction } from '../grammar/nominal.ts';
import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import { timeEnd } from '../grammar/time-end.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { behindAside } from './asides.ts';
import type { Attribution } from './attribution.ts';

/** "…," said Smith: the verb behind the quote in front of whoever speaks. */

export function inverted(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = mainVerb(tokens, from, limit, profile);
  const clitic = tokens[verb];
  if (!clitic || verb >= limit) return null;
  const carrier = tokens.slice(from, verb + 1).findIndex(({ lower }) => INVERTED.test(lower));
  if (carrier >= 0 && profile.tag === 'fr') {
    const found = frenchInversion(tokens, from + carrier, profile);
    const body =
      found && /-on$/.test(tokens[from + carrier]?.lower ?? '')
        ? bodyBehind(tokens, found.cueTo, limit, profile)
        : null;
    return found && body ? { ...found, speaker: body } : found;
  }
  if (!isCue(tokens, verb, profile, false) || (profile.tag === 'en' && /ing$/.test(clitic.lower))) return null;
  const start = behindDay(tokens, behindLight(tokens, verb + phrasalLength(tokens, verb), limit, profile), profile);
  const speaker = phraseAt(tokens, behindAside(tokens, start, limit, profile), limit, profile);
  if (!speaker) return dropped(tokens, verb, start, profile);
  // “Shame,” muttered somebody behind him.
  const first = tokens[speaker.from]?.lower ?? '';
  if (speaker.kind === 'other' && !profile.determiners.has(first) && !/^(?:some|any)body$/.test(first)) return null;
  const addressee = /^(?:told|tell|tells|informed)$/.test(clitic.lower);
  if (addressee) return null;
  // „…“, so das Fazit der Reederei
  const owner = profile.tag === 'de' ? whoseWords(tokens, speaker, limit, profile) : null;
  return {
    rule: 'inverted',
    speaker: owner ?? speaker,
    cueFrom: verb,
    cueTo: verb + phrasalLength(tokens, verb),
    addressee: null,
    trust: speaker.kind === 'other' ? 0.8 : 0.96,
  };
}

/** «…», afirmó este martes la alcaldesa, “…,” said yesterday the clerk: the time at which it was said is nobody. */
function behindDay(tokens: readonly Token[], from: number, profile: LanguageProfile): number {
  if (profile.tag === 'fr' || profile.tag === 'es') return timeEnd(tokens, from, profile);
  return tokens[from]?.capital === false && profile.times.has(tokens[from]?.lower ?? '') ? from + 1 : from;
}

/** „…“, äußerte sich der Chef · „…“, fürchtet etwa der Chef · « … », a déclaré le chef */
function behindLight(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  let at = from;
  while (
    at < limit &&
    (profile.adverbs.has(tokens[at]?.lower ?? '') ||
      // bringt es Moos auf den Punkt
      (profile.tag === 'de' && tokens[at]?.lower === 'es' && tokens[at + 1]?.capital === true) ||
      // but: berichtet unter Berufung auf …
      (profile.tag === 'de' &&
        PARTICLE.test(tokens[at]?.lower ?? '') &&
        !profile.prepositions.has(tokens[at]?.lower ?? '')) ||
      isParticiple(tokens, at, profile))
  )
    at++;
  return at;
}

/** «…», recuerda. · «…», dice entre risas: in Spanish a finite verb needs no subject. */
function dropped(tokens: readonly Token[], verb: number, next: number, profile: LanguageProfile): Attribution | null {
  if (profile.tag !== 'es') return null;
  // ha señalado; but señalado por todos
  if (/[ai]do$/.test(tokens[verb]?.lower ?? '') && !profile.auxiliaries.has(tokens[verb - 1]?.lower ?? '')) return null;
  const behind = tokens[next];
  const ends = behind === undefined || behind.kind === 'end' || behind.kind === 'quote' || /^[,;:]$/.test(behind.text);
  // «…», señalan desde la fiscalía
  const from = behind?.lower === 'desde' ? phraseAt(tokens, next + 1, tokens.length, profile) : null;
  if (from) return { rule: 'inverted', speaker: from, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.87 };
  if (!ends && !profile.prepositions.has(behind.lower) && !profile.subordinators.has(behind.lower)) return null;
  return { rule: 'inverted', speaker: null, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.8 };
}

/** a déclaré Marie, ha dicho el alcalde: the second verb of a compound tense. */
function isParticiple(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  return profile.tag !== 'en' && profile.speech.has(tokens[at]?.lower ?? '');
}

/** « … », indique-t-on à la préfecture · souligne-t-on auprès du parquet · dit-on dans l'entourage du ministre: the body at which somebody says so. */
function bodyBehind(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): Phrase | null {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  const side = first === 'auprès' || (first === 'du' && second === 'côté') ? from + (first === 'du' ? 3 : 2) : 0;
  const at = side > 0 ? side : /^(?:à|aux?|chez|dans|de)$/.test(first) ? from + 1 : 0;
  const body = at > 0 ? phraseAt(tokens, at, limit, profile) : null;
  return body?.kind === 'pronoun' ? null : body;
}

export const INVERTED = /-(?:t-)?(?:ils?|elles?|on)$/;

/** a-t-il déclaré, dit-elle, lui a-t-elle dit: `carrier` is the verb with the pronoun. */
export function frenchInversion(
  tokens: readonly Token[],
  carrier: number,
  profile: LanguageProfile,
): Attribution | null {
  const next = tokens[carrier + 1];
  const stem = (tokens[carrier]?.lower ?? '').replace(INVERTED, '');
  const compound = profile.auxiliaries.has(stem);
  // a-t-il souri, sourit-elle: behind a quote any verb says; but est-il vrai
  const known = profile.speech.has(compound ? (next?.lower ?? '') : stem);
  if (!known && (compound ? !/^a/.test(stem) || !/(?:é|i|u|it|is)$/.test(next?.lower ?? '') : stem.length < 4))
    return null;
  return {
    rule: 'inverted',
    speaker: pronounPhrase(carrier),
    cueFrom: compound ? carrier + 1 : carrier,
    cueTo: compound ? carrier + 2 : carrier + 1,
    addressee: null,
    trust: known ? 0.9 : 0.8,
  };
}

/** "…!" beamed Ada Moss: a verb in the past, or any outside of English, with a name behind it. */
export function invertedUnknown(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = profile.tag === 'en' ? from : mainVerb(tokens, from, limit, profile);
  const word = tokens[verb];
  if (word?.kind !== 'word' || word.capital || verb >= limit) return null;
  if (profile.tag === 'en' ? !/(?:[^e]ed|^calls)$/.test(word.lower) : isSmall(word.lower, profile)) return null;
  const start = behindAside(tokens, behindDay(tokens, verb + 1, profile), limit, profile);
  const light = profile.tag === 'de' ? behindLight(tokens, start, limit, profile) : start;
  const speaker = phraseAt(tokens, light, limit, profile);
  const person =
    speaker?.kind === 'name' ||
    // „…“, spottet er
    (profile.tag !== 'en' &&
      speaker?.kind === 'pronoun' &&
      /^(?:er|sie|il|elle|él|ella)$/.test(tokens[speaker.from]?.lower ?? '')) ||
    (profile.tag !== 'en' && speaker !== null && isDescribed(tokens, speaker, profile));
  // «…», le espetó.: a past form that no list has
  // «…», ríe.: or one in the present, where nothing else stands
  const alone =
    /[ae]$/.test(word.lower) && /^[.]?$/.test(tokens[verb + 1]?.text ?? '') && tokens[verb - 1]?.text === ',';
  if (!speaker && profile.tag === 'es' && (/[^aeiou]i?ó$/.test(word.lower) || alone))
    return dropped(tokens, verb, verb + 1, profile);
  if (!speaker || !person) return null;
  return { rule: 'inverted', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.8 };
}

function isSmall(lower: string, profile: LanguageProfile): boolean {
  return (
    isFunction(lower, profile) ||
    profile.determiners.has(lower) ||
    lower in profile.pronouns ||
    /^(?:denen|sich|dessen|deren)$/.test(lower)
  );
}

/** « … », a rétorqué l'élu · «…», ironiza la regidora: nothing more than an article and what somebody is. */
function isDescribed(tokens: readonly Token[], speaker: Phrase, profile: LanguageProfile): boolean {
  return (
    speaker.kind === 'role' ||
    (isDefinite(tokens[speaker.from]?.lower ?? '') &&
      // la vieille dame
      speaker.to <= speaker.from + (/^(?:fr|es)$/.test(profile.tag) ? 3 : 2) &&
      speaker.to > speaker.from + 1 &&
      !profile.collectives.has(tokens[speaker.from + 1]?.lower ?? '') &&
      /^[.,;]?$/.test(tokens[speaker.to]?.text ?? ''))
  );
}

/** « … », lui a lancé · «…», le ha dicho: behind the small words that a verb can have in front of it. */
function mainVerb(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  let at = from;
  while (
    at < Math.min(limit, from + 4) &&
    (CLITIC.test(tokens[at]?.lower ?? '') ||
      // « … », y déclare le facteur
      (profile.tag === 'fr' && tokens[at]?.lower === 'y' && profile.speech.has(tokens[at + 1]?.lower ?? '')) ||
      profile.auxiliaries.has(tokens[at]?.lower ?? '') ||
      // „…“, weiter hieß es: a clause of its own
      (profile.tag !== 'de' && profile.adverbs.has(tokens[at]?.lower ?? '')))
  )
    at++;
  return at;
}

export const CLITIC = /^(?:lui|leur|m'|l'|me|nous|le|les|lo|la|nos|se|s')$/;
