import { isDefinite } from '../grammar/articles.ts';
import { subjectOf } from '../grammar/clauses.ts';
import { accordingLength, isCue, phrasalLength } from '../grammar/cues.ts';
import { germanSubject, whoseWords } from '../grammar/german-subject.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { isText } from '../grammar/nouns.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { addresseeAt } from './after-quote.ts';
import { agentBehind, agentOf, agentOfPassive, callersOf } from './agents.ts';
import type { Attribution } from './attribution.ts';
import { frenchInversion, INVERTED } from './inverted.ts';
import { ownWords, possessive, wordsWere } from './possessive.ts';
import { likened } from './quotative.ts';
import { impersonalSource, sourceAt } from './sources.ts';
import { saidFirst, viewOf } from './turned-round.ts';
import { inView, nearSource, ownView, toldAbove, viewpoint } from './views.ts';
import { writtenIn } from './written-texts.ts';

/**
 * The attribution that stands before a quote in its sentence: Smith said: "…" · Smith called it "…" · According to Smith, "…" · Smith's
 * "…" remark. `quote` is the quote's token, `from` the first of the sentence.
 */
export function attributionBefore(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  return (
    callersOf(tokens, quote, profile) ??
    likened(tokens, quote, from, profile) ??
    wordsWere(tokens, quote, from, profile) ??
    saidFirst(tokens, quote, from, profile) ??
    viewOf(tokens, quote, from, profile) ??
    writerOf(tokens, quote, from, profile) ??
    wordsOf(tokens, quote, from, profile) ??
    agentBehind(tokens, quote, from, profile) ??
    bracketed(tokens, quote, from, profile) ??
    writtenIn(tokens, quote, from, profile) ??
    colonName(tokens, quote, from, profile) ??
    ownView(tokens, from, profile) ??
    toldAbove(tokens, quote, from, profile) ??
    governing(tokens, quote, from, profile) ??
    nearSource(tokens, quote, from, profile) ??
    nearestCue(tokens, quote, from, profile) ??
    source(tokens, quote, from, profile) ??
    inView(tokens, quote, from, profile) ??
    possessive(tokens, quote, from, profile)
  );
}

/** The nearest reporting verb; an infinitive or a verb in a clause of its own gives way to one that governs it: said he would continue to "…". */
function nearestCue(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  let fallback: Attribution | null = null;
  for (let verb = quote - 1; verb >= from; verb--) {
    if (tokens[verb]?.text === ';') break;
    const body = fallback ? null : impersonalSource(tokens, verb, from, quote, profile);
    if (body) return { rule: 'according', speaker: body, cueFrom: verb, cueTo: verb + 2, addressee: null, trust: 0.88 };
    const agent = fallback ? null : agentOf(tokens, verb, quote, profile);
    if (agent) return agent;
    // Le bruit, se souvient-elle, était « … »
    const told =
      profile.tag === 'fr' && INVERTED.test(tokens[verb]?.lower ?? '') ? frenchInversion(tokens, verb, profile) : null;
    if (told && told.trust > 0.8) return { ...told, rule: 'before' };
    // schildert es so: „…“
    if (!isCue(tokens, verb, profile, true) || isThus(tokens, verb) || isTold(tokens, verb, profile)) continue;
    // said in a statement read by her solicitor: “…”
    if (profile.tag === 'en' && tokens[verb + 1]?.lower === 'by') continue;
    // It began in a hall, where Moss held a “sit and sing” evening.
    if (
      /^beg[ai]n$/.test(tokens[verb]?.lower ?? '') &&
      quote - verb > 2 &&
      !/^[,:]$/.test(tokens[quote - 1]?.text ?? '')
    )
      continue;
    const weak = isGoverned(tokens, verb, profile) || isToldOf(tokens, verb, from, profile);
    if (fallback && (weak || !profile.speech.has(tokens[verb]?.lower ?? ''))) continue;
    const speaker = subjectOf(tokens, verb, from, profile);
    if (isDropped(tokens, verb, speaker, from, profile))
      return { rule: 'before', speaker: null, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.8 };
    if (!speaker || isNobody(tokens, speaker)) continue;
    const found: Attribution = {
      rule: 'before',
      speaker,
      cueFrom: verb,
      cueTo: verb + phrasalLength(tokens, verb),
      addressee: addresseeAt(tokens, verb, quote, profile),
      trust: trustOf(tokens, verb, quote, speaker, profile),
    };
    if (!weak) return found;
    fallback ??= { ...found, trust: found.trust - 0.08 };
  }
  return fallback;
}

/** The judge wrote that the bird showed “distress”, said officers had found it “intact”: what is seen in a clause of saying is told by whoever says it. */
function isToldOf(tokens: readonly Token[], verb: number, from: number, { tag, speech }: LanguageProfile): boolean {
  if (tag !== 'en' || !/^(?:f(?:ind|inds|ound)|show(?:s|ed)?)$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens
    .slice(from, verb)
    .some(
      ({ lower }, at, words) => /^(?:said|says|wrote|told)$/.test(lower) && speech.has(lower) && words.length - at < 14,
    );
}

/** Nobody claimed it. · It drew 4,000 comments: what says nothing. · Leaving for the last time felt “like a fall” */
function isNobody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  if (/^(?:time|moment|day|hour|minute|second)$/.test(words.at(-1)?.lower ?? '')) return true;
  return words.every(({ kind, lower }) => kind === 'number' || /^(?:nobody|nothing|none|neither)$/.test(lower));
}

/** The older party, she said, believes that …: what others believe is told by whoever the commas enclose. */
function isTold(tokens: readonly Token[], verb: number, { speech }: LanguageProfile): boolean {
  const [said, comma] = tokens.slice(Math.max(0, verb - 2), verb);
  return (
    MIND.test(tokens[verb]?.lower ?? '') &&
    comma?.text === ',' &&
    speech.has(said?.lower ?? '') &&
    tokens.slice(Math.max(0, verb - 6), verb - 2).some(({ text }) => text === ',')
  );
}

const MIND = /^(?:believe[sd]?|thinks?|thought|feels?|felt|hope[sd]?|fear(?:s|ed)?|wants?|wanted)$/;

function isThus(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'so' && /^[:]$/.test(tokens[at + 1]?.text ?? '');
}

/** En una nota, advirtió …: in Spanish nothing in front of a finite verb but what a preposition governs. */
function isDropped(
  tokens: readonly Token[],
  verb: number,
  speaker: Phrase | null,
  from: number,
  profile: LanguageProfile,
): boolean {
  if (profile.tag !== 'es') return false;
  // Decía: «…» · También añadió que …: a sentence that its verb opens, with nobody behind it
  if (speaker === null && tokens.slice(from, verb).every(({ lower }) => isLight(lower, profile))) return true;
  // un incendio que ha definido como «…»: the thing is what is said so, not who says it
  const joint = profile.auxiliaries.has(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const como = tokens.slice(verb + 1, verb + 3).some(({ lower }) => /^(?:como|de)$/.test(lower));
  if (
    speaker?.kind === 'other' &&
    tokens[joint]?.lower === 'que' &&
    como &&
    profile.stance.has(tokens[verb]?.lower ?? '')
  )
    return true;
  // De los libros opina poco: «…»: what a preposition governs is no subject, and nobody stands behind the verb
  const compound = /^(?:ha|han|había|habían)$/.test(tokens[verb - 1]?.lower ?? '');
  const first = compound ? verb - 1 : verb;
  const governed =
    speaker !== null && speaker.to === first && profile.prepositions.has(tokens[speaker.from - 1]?.lower ?? '');
  if (governed && speaker.from === from + 1) return true;
  const lower = tokens[verb]?.lower ?? '';
  const finite =
    /(?:ó|aron|ieron)$/.test(lower) || (profile.speech.has(lower) && !/(?:[ai]d[oa]s?|[aei]r|ndo)$/.test(lower));
  if (!compound && !finite) return false;
  const comma = first - 1;
  // En 2003, al recoger el premio, había dicho …: what stands before the comma has its preposition
  const before = tokens.slice(from, comma).findLastIndex(({ text }) => text === ',') + from + 1;
  const last = profile.prepositions.has(tokens[before]?.lower ?? '') ? before : from;
  return (
    tokens[comma]?.text === ',' &&
    profile.prepositions.has(tokens[from]?.lower ?? '') &&
    (speaker === null || speaker.from === from + 1 || (last > from && speaker.from > last))
  );
}

function isLight(lower: string, profile: LanguageProfile): boolean {
  return (
    profile.adverbs.has(lower) ||
    profile.conjunctions.has(lower) ||
    /^(?:lo|la|le|les|los|las|se|me|nos|así|eso)$/.test(lower)
  );
}

function isGoverned(tokens: readonly Token[], verb: number, profile: LanguageProfile): boolean {
  const before = tokens[verb - 1]?.lower ?? '';
  // As my mother used to say
  if (before === 'to' && tokens[verb - 2]?.lower === 'used') return false;
  if (before === 'to' || /^(?:will|would|can|could|may|might|should|must|'ll)$/.test(before)) return true;
  // customers had agreed to “improvement”, the spokesman wrote: nobody says what he agrees to.
  if (/^agree[sd]?$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'to') return true;
  return (
    profile.stance.has(tokens[verb]?.lower ?? '') &&
    /^(?:knows?|sees?|means?|meant|wants?|wanted|uses?|feels?|plans?|supports?|backs?|views?)$/.test(
      tokens[verb]?.lower ?? '',
    )
  );
}

function trustOf(
  tokens: readonly Token[],
  verb: number,
  quote: number,
  speaker: Phrase,
  profile: LanguageProfile,
): number {
  const speech = profile.speech.has(tokens[verb]?.lower ?? '');
  const distance = quote - verb;
  const last = tokens[quote - 1];
  const introduced = last?.text === ':' || last?.text === ',' || profile.complementizers.has(last?.lower ?? '');
  // Smith said: "…" is told from afar, Smith rejected the motion, saying: "…" less so.
  // Dazu sagte Moos: „…“: in German whoever speaks may stand right behind the verb.
  const inverted = profile.tag === 'de' && speaker.from > verb && speaker.from - verb <= 2;
  const adjacent = inverted || (verb - speaker.to <= 1 && speaker.from < verb);
  let trust = introduced || distance === 1 ? (adjacent ? 0.93 : 0.87) : distance <= 8 ? 0.87 : 0.8;
  if (!speech) trust -= introduced && last?.text === ':' ? 0.18 : 0.06;
  if (speaker.kind === 'other') trust -= 0.25;
  return trust;
}

/** Smith: "…" · Smith, in a letter: "…" · Smith resisted: "…" — whoever the sentence is about, where no verb of saying stands in it. */
function colonName(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  if (tokens[quote - 1]?.text !== ':') return null;
  for (let at = from; at < quote; at++) if (isCue(tokens, at, profile, false)) return null;
  const owned = ownWords(tokens, from, quote - 1, profile);
  if (owned) return owned;
  const speaker =
    viewpoint(tokens, from, quote - 1, profile) ??
    mainSubject(tokens, from, quote - 1, profile) ??
    doerOf(tokens, from, quote - 1, profile);
  // Das Fazit der Reederei: „…“
  const owner = profile.tag === 'de' && speaker ? whoseWords(tokens, speaker, quote - 1, profile) : null;
  if (owner) return { rule: 'colon', speaker: owner, cueFrom: from, cueTo: from, addressee: null, trust: 0.78 };
  // Seine Zuversicht ist groß: „…“ · Había perdido la paciencia: «…»: a thing, and nobody, or a verb without its subject
  if (!speaker)
    return profile.tag === 'de' || profile.tag === 'es'
      ? { rule: 'colon', speaker: null, cueFrom: quote - 1, cueTo: quote - 1, addressee: null, trust: 0.7 }
      : null;
  // Der sieht es sportlich: „…“
  if (profile.tag === 'de' && tokens[speaker.from]?.lower === 'es' && speaker.kind === 'pronoun')
    return { rule: 'colon', speaker: null, cueFrom: quote - 1, cueTo: quote - 1, addressee: null, trust: 0.7 };
  const direct = speaker.from === from && (speaker.to === quote - 1 || /^[,(]$/.test(tokens[speaker.to]?.text ?? ''));
  return { rule: 'colon', speaker, cueFrom: quote - 1, cueTo: quote - 1, addressee: null, trust: direct ? 0.87 : 0.78 };
}

/** El procesado pidió perdón: «…»: in French and Spanish also a noun that no list has, where it does something and is none of a quality. */
function doerOf(tokens: readonly Token[], from: number, end: number, profile: LanguageProfile): Phrase | null {
  const found =
    /^(?:fr|es)$/.test(profile.tag) && isDefinite(tokens[from]?.lower ?? '')
      ? phraseAt(tokens, from, end, profile)
      : null;
  const noun = tokens[from + 1]?.lower ?? '';
  const is = profile.auxiliaries.has(tokens[found?.to ?? end]?.lower ?? '');
  return found?.kind === 'other' && !is && !QUALITY.test(noun) && !profile.speechNouns.has(noun) && !isText(noun)
    ? found
    : null;
}

const QUALITY =
  /(?:[ts]ions?|tés?|ments?|ages?|ures?|[ae]nces?|ismes?|esses?|[cs]ión|dad|mientos?|ajes?|uras?|[ae]ncias?|ismos?|eza|umbre)$/;

/** Im Sommer hatte ein Leser vor „…“ gewarnt: in German the verb of saying may stand behind, and its auxiliary beside the subject. */
function bracketed(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = quote + 1;
  const lower = tokens[verb]?.lower ?? '';
  if (profile.tag !== 'de' || !(profile.speech.has(lower) || profile.stance.has(lower))) return null;
  const passive = agentOfPassive(tokens, quote, from, profile);
  if (passive) return passive;
  // Anhänger, die „…“ riefen · Wenn er „…“ flüstert, …
  const speaker = germanSubject(tokens, verb, from, profile);
  if (!speaker || speaker.from > quote) return null;
  return { rule: 'before', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.87 };
}

/** The filing quotes a message from the owner, Ada Moss: “…” · He read out a warning by the mayor: “…”: whose text it is that the colon opens. */
function writerOf(tokens: readonly Token[], quote: number, from: number, profile: LanguageProfile): Attribution | null {
  if (profile.tag !== 'en' || tokens[quote - 1]?.text !== ':') return null;
  for (let at = quote - 3; at > Math.max(from, quote - 12); at--) {
    const noun = tokens[at - 1]?.lower ?? '';
    if (!/^(?:from|by)$/.test(tokens[at]?.lower ?? '') || !(isText(noun) || profile.speechNouns.has(noun))) continue;
    const speaker = phraseAt(tokens, at + 1, quote - 1, profile);
    // nothing but a name or what somebody is stands between them and the colon
    const apposed =
      tokens[speaker?.to ?? quote]?.text === ',' ? phraseAt(tokens, (speaker?.to ?? 0) + 1, quote, profile) : null;
    if (speaker && speaker.kind !== 'other' && (apposed ?? speaker).to === quote - 1)
      return { rule: 'before', speaker, cueFrom: at, cueTo: at + 1, addressee: null, trust: 0.87 };
  }
  return null;
}

/** According to the complaint, nurses had asked for help “eleven times”: the source that opens a sentence tells also what others do in it. */
function governing(
  tokens: readonly Token[],
  quote: number,
  from: number,
  profile: LanguageProfile,
): Attribution | null {
  const length = accordingLength(tokens, from, profile);
  const close =
    length === 0 ||
    tokens
      .slice(Math.max(from, quote - 5), quote)
      .some((token, at) => token.text === ':' || isCue(tokens, Math.max(from, quote - 5) + at, profile, true));
  return close ? null : source(tokens, quote, from, profile);
}

/** … of selling tins that are, in the words of the complaint, “mostly lid”: a source right in front of the quote. */
function wordsOf(tokens: readonly Token[], quote: number, from: number, profile: LanguageProfile): Attribution | null {
  const to = tokens[quote - 1]?.text === ',' ? quote - 1 : quote;
  for (let at = Math.max(from, to - 9); at < to; at++) {
    const length = accordingLength(tokens, at, profile);
    const speaker = length > 0 ? sourceAt(tokens, at + length, to, profile) : null;
    if (speaker?.to === to)
      return { rule: 'according', speaker, cueFrom: at, cueTo: at + length, addressee: null, trust: 0.93 };
  }
  return null;
}

function source(tokens: readonly Token[], quote: number, from: number, profile: LanguageProfile): Attribution | null {
  for (let at = from; at < quote; at++) {
    const length = accordingLength(tokens, at, profile);
    if (length === 0) continue;
    const speaker = sourceAt(tokens, at + length, quote, profile);
    if (speaker) return { rule: 'according', speaker, cueFrom: at, cueTo: at + length, addressee: null, trust: 0.88 };
  }
  return null;
}
