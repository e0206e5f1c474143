import { accordingLength, isCue } from '../grammar/cues.ts';
import { phraseEndingAt } from '../grammar/phrase-ends.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';
import { sourceAt } from './sources.ts';

/** Whose view a sentence gives where no verb of saying beside the quote tells: for Moss it is …, as the ministry said, in her view. */

/** Para Montiel, la ordenanza es «…» · Für Weber ist das ein „…“: a view, where no verb of saying stands in the sentence. */
export function inView(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag === 'en' || tokens[quote - 1]?.text === ':') return null;
  const speaker = viewpoint(tokens, from, quote, profile) ?? isFor(tokens, quote, from, profile);
  return (
    speaker && {
      rule: 'according',
      speaker,
      cueFrom: speaker.from - 1,
      cueTo: speaker.from,
      addressee: null,
      trust: 0.81,
    }
  );
}

/** Das ist für den Bürgermeister ein „Skandal“ · C'est pour le maire un « scandale »: whom it is so for, right in front of what it is. */
function isFor(tokens: readonly Token[], quote: number, from: number, profile: LanguageProfile): Phrase | null {
  const end = /^(?:eine?n?|une?|una?)$/.test(tokens[quote - 1]?.lower ?? '') ? quote - 1 : quote;
  for (let at = end - 2; at > Math.max(from, end - 8); at--) {
    if (!FOR.test(tokens[at]?.lower ?? '')) continue;
    const found = phraseAt(tokens, at + 1, end, profile);
    const is = tokens.slice(from, at).some(({ lower }) => IS.test(lower));
    return is && found && found.to === end && found.kind !== 'other' ? found : null;
  }
  return null;
}

const FOR = /^(?:for|für|pour|para)$/;

const IS =
  /^(?:ist|sind|sei|seien|war|waren|bleibt|bleiben|est|sont|était|étaient|reste|es|son|era|eran|fue|sería|sigue)$/;

/** Wie die Behörde mitteilte, sei … · Como dijo Julio Serna, … · Jule Harmsen zufolge …: what opens the sentence names the source of all of it. */
export function toldAbove(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag === 'en') return null;
  // Según explicó la alcaldesa, …; but según la alcaldesa
  const as = /^(?:wie|comme|como|según)$/.test(tokens[from]?.lower ?? '');
  const first = phraseAt(tokens, as ? from + 1 : from, quote, profile);
  if (!as) {
    const follows = first !== null && tokens[first.to]?.lower === 'zufolge';
    return follows
      ? { rule: 'according', speaker: first, cueFrom: first.to, cueTo: first.to + 1, addressee: null, trust: 0.88 }
      : null;
  }
  const comma = tokens.slice(from, quote).findIndex(({ text }) => text === ',') + from;
  const known = tokens.slice(from, comma).findIndex((_, at) => isCue(tokens, from + at, profile, false)) + from;
  // Según avanzó la consejera, …: what stands between según and somebody is a verb
  const any = profile.tag === 'es' && /(?:ó|aron|ieron|[ai]ba|ía)$/.test(tokens[from + 1]?.lower ?? '');
  const cue = known > from || !any ? known : from + 1;
  if (
    comma <= from ||
    cue <= from ||
    tokens.slice(comma, quote).some((_, at) => isCue(tokens, comma + at, profile, profile.tag !== 'de'))
  )
    return null;
  const speaker = profile.tag === 'de' ? first : phraseAt(tokens, cue + 1, comma, profile);
  return speaker && { rule: 'according', speaker, cueFrom: cue, cueTo: cue + 1, addressee: null, trust: 0.88 };
}

/**
 * … que el Gobierno prometió y que, según el informe, presenta un avance «…» · Die Rechte seien dem Bericht zufolge „…“: a source nearer than any
 * verb of saying.
 */
export function nearSource(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag === 'en') return null;
  for (let at = quote - 1; at > from && tokens[at]?.text !== ';'; at--) {
    if (isCue(tokens, at, profile, true)) return asTold(tokens, at, quote, profile);
    const own = ownView(tokens, at, profile);
    if (own) return own;
    const above = tokens[at]?.lower === 'zufolge' ? phraseEndingAt(tokens, at, from, profile) : null;
    if (above) return { rule: 'according', speaker: above, cueFrom: at, cueTo: at + 1, addressee: null, trust: 0.88 };
    const length = accordingLength(tokens, at, profile);
    if (length > 0) {
      const speaker = sourceAt(tokens, at + length, quote, profile);
      return speaker && { rule: 'according', speaker, cueFrom: at, cueTo: at + length, addressee: null, trust: 0.88 };
    }
  }
  return null;
}

/** según contó Ana, no podía «…» · según ha contado, …: a source that has a verb, in Spanish with or without somebody. */
function asTold(tokens: readonly Token[], verb: number, quote: number, profile: LanguageProfile): Attribution | null {
  const before = profile.auxiliaries.has(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  if (profile.tag !== 'es' || !/^(?:según|como)$/.test(tokens[before]?.lower ?? '') || tokens[before - 1]?.text !== ',')
    return null;
  const speaker = phraseAt(tokens, verb + 1, quote, profile);
  return { rule: 'according', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: speaker ? 0.88 : 0.8 };
}

/** For her it is no matter of tactics: “…” · Für sie …: „…“ */
export function viewpoint(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Phrase | null {
  // A Julio Serna le parece «…»
  if (profile.tag === 'es' && tokens[from]?.lower === 'a') {
    const topic = phraseAt(tokens, from + 1, end, profile);
    if (!topic || topic.kind === 'other') return null;
    // A Julio Serna, que vive al lado, no le da pena
    const comma =
      tokens[topic.to]?.text === ',' ? tokens.findIndex(({ text }, at) => at > topic.to && text === ',') : -1;
    const behind = comma > 0 && comma < end ? comma + 1 : topic.to;
    const clitic = tokens[behind]?.lower === 'no' ? behind + 1 : behind;
    return /^(?:les?|l[ao]s?)$/.test(tokens[clitic]?.lower ?? '') ? topic : null;
  }
  if (!FOR.test(tokens[from]?.lower ?? '')) return null;
  if (/^(?:her|him|them|lui|eux)$/.test(tokens[from + 1]?.lower ?? '') && tokens[from + 2]?.text === ',')
    return sourceAt(tokens, from + 1, end, profile);
  const found = phraseAt(tokens, from + 1, end, profile);
  // Para el alcalde, Vicente Mora, es «…» · Pour les opposants, c'est « … »
  const called = /^(?:fr|es)$/.test(profile.tag) && (found?.kind === 'role' || found?.kind === 'collective');
  if (called && tokens[found?.to ?? 0]?.text === ',') return found;
  // Für den Bürgermeister ist das …
  if (profile.tag === 'de' && found?.kind === 'role' && IS.test(tokens[found.to]?.lower ?? '')) return found;
  return found?.kind === 'pronoun' ||
    (found?.kind === 'name' &&
      profile.tag !== 'en' &&
      (tokens[found.to]?.text === ',' ||
        // Für Weber ist das …; but Für junge Bäume sei das …
        (profile.tag === 'de' && !isAdjective(tokens, from + 1, profile) && IS.test(tokens[found.to]?.lower ?? ''))))
    ? found
    : null;
}

function isAdjective(tokens: readonly Token[], at: number, { determiners }: LanguageProfile): boolean {
  return tokens[at]?.capital === false && !determiners.has(tokens[at]?.lower ?? '');
}

/** Según sus cálculos, … · à ses yeux · seiner Ansicht nach: the view of whoever the text is about. The attribution has no speaker. */
export function ownView(tokens: readonly Token[], at: number, profile: LanguageProfile): Attribution | null {
  const view = OWN[profile.tag];
  const three = tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (!view?.test(three)) return null;
  return { rule: 'according', speaker: null, cueFrom: at, cueTo: at + 3, addressee: null, trust: 0.85 };
}

const OWN: Readonly<Record<LanguageProfile['tag'], RegExp | null>> = {
  en: null,
  de: /^(?:(?:seiner|ihrer) (?:ansicht|meinung|auffassung|einschätzung) nach|nach (?:seinen|ihren|eigenen) (?:angaben|worten|berechnungen|schätzungen)|nach (?:seiner|ihrer) (?:ansicht|meinung|darstellung|auffassung))$/,
  // A ses yeux: capitals are often without their accents
  fr: /^(?:[àa] ses yeux|[àa] son avis|[àa] leurs yeux|selon (?:ses|leurs) (?:calculs|estimations|dires|mots))$/,
  es: /^(?:a su (?:juicio|entender|parecer)|en su opinión|según sus? (?:cálculos|estimaciones|palabras|datos|versión|relato))$/,
};
