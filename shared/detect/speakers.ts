import { withApposition } from './apposition.ts';
import type { Attribution } from './attribution.ts';
import { isCue } from './cues.ts';
import type { Passage } from './passage.ts';
import { type Phrase, phraseText } from './phrases.ts';
import { subjectBefore, type Utterance, utterancesOf } from './quotes.ts';
import { resolve } from './resolution.ts';
import { canonical, type Resolved, type Scene } from './scene.ts';
import type { LanguageProfile } from './words/profile.ts';

/** An utterance with whoever said it. `own` is false where the attribution was found beside another segment. */
export interface Voiced {
  utterance: Utterance;
  attribution: Attribution | null;
  /** The passage that `attribution` counts tokens in. */
  source: number;
  resolved: Resolved | null;
  group: number;
  trust: number;
}

/** The utterances of one sentence, each with its speaker. */
export interface SpokenSentence {
  passage: number;
  sentence: number;
  voices: Voiced[];
}

/**
 * Walks the article, sentence by sentence, and gives every quoted segment its speaker, carrying speakers on where none is printed. Who is
 * resolved between two sentences counts for the pronouns of the next.
 */
export function* spokenSentences(scene: Scene): Generator<SpokenSentence> {
  let last: Voiced | null = null;
  let group = 0;
  for (const [index, passage] of scene.passages.entries()) {
    const utterances = utterancesOf(passage, index, scene.profile);
    let here: Voiced | null = null;
    let at = 0;
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      const voices: Voiced[] = [];
      for (; at < utterances.length && (utterances[at] as Utterance).sentence <= sentence; at++) {
        const voiced = voice(scene, utterances[at] as Utterance, here, last, utterances[at + 1] ?? null);
        const previous = here ?? last;
        if (!previous || !isSameBreath(scene, previous, voiced)) group++;
        here = { ...voiced, group };
        voices.push(here);
      }
      yield { passage: index, sentence, voices };
    }
    last = here ?? last;
  }
}

function voice(
  scene: Scene,
  utterance: Utterance,
  here: Voiced | null,
  last: Voiced | null,
  next: Utterance | null,
): Voiced {
  const segment = scene.passages[utterance.passage]?.segments[utterance.segment];
  const base = { utterance, source: utterance.passage, group: 0 };
  if (segment?.continued && last && last.utterance.passage < utterance.passage && !utterance.attribution) {
    return {
      ...base,
      attribution: last.attribution,
      source: last.source,
      resolved: last.resolved,
      trust: Math.min(last.trust, 0.93),
    };
  }
  const printed = utterance.attribution;
  if (printed?.speaker) {
    if (here?.utterance.attribution === printed)
      return { ...base, attribution: here.attribution, resolved: here.resolved, trust: printed.trust };
    const named = withApposition(scene, utterance.passage, printed);
    const resolved = resolve(scene, utterance.passage, named.speaker ?? printed.speaker);
    return { ...base, attribution: named, resolved, trust: printed.trust };
  }
  return carried(scene, utterance, here, last, next) ?? { ...base, attribution: null, resolved: null, trust: 0.3 };
}

function carried(
  scene: Scene,
  utterance: Utterance,
  here: Voiced | null,
  last: Voiced | null,
  next: Utterance | null,
): Voiced | null {
  const base = { utterance, source: utterance.passage, group: 0 };
  const passage = scene.passages[utterance.passage];
  if (!passage) return null;
  if (here?.resolved && utterance.likeness.whole) {
    const gap = utterance.sentence - here.utterance.sentence;
    if (gap <= 1)
      return {
        ...base,
        attribution: here.attribution,
        source: here.source,
        resolved: here.resolved,
        trust: here.trust - 0.04,
      };
  }
  const later = laterAttribution(utterance, next);
  if (later?.attribution?.speaker) {
    return {
      ...base,
      attribution: later.attribution,
      resolved: resolve(scene, utterance.passage, later.attribution.speaker),
      trust: 0.8,
    };
  }
  const before =
    utterance.sentence > 0
      ? located(scene, subjectBefore(passage, utterance.sentence - 1, scene.profile), utterance.passage)
      : introducedAbove(scene, utterance);
  if (before?.found.speaker && (utterance.likeness.whole || before.found.trust > 0.75)) {
    const resolved = resolve(scene, before.source, before.found.speaker);
    // "…," says Moss. She is 22. "…": the narrative stays with whoever speaks.
    const stays = here?.resolved?.name === resolved.name && before.found.speaker.kind === 'pronoun';
    return {
      ...base,
      attribution: before.found,
      source: before.source,
      resolved,
      trust: stays ? Math.max(0.75, before.found.trust) : before.found.trust,
    };
  }
  if (here?.resolved)
    return { ...base, attribution: here.attribution, source: here.source, resolved: here.resolved, trust: 0.5 };
  const answering = answers(scene, utterance) ? interviewed(scene, utterance.passage) : null;
  if (answering) {
    const attribution = { rule: 'carried', speaker: null, cueFrom: 0, cueTo: 0, addressee: null, trust: 0.6 } as const;
    return { ...base, attribution, resolved: answering, trust: attribution.trust };
  }
  if (last?.resolved && utterance.likeness.whole && utterance.passage - last.utterance.passage <= 2) {
    return {
      ...base,
      attribution: { ...(last.attribution as Attribution), rule: 'carried' },
      source: last.source,
      resolved: last.resolved,
      trust: 0.6,
    };
  }
  return null;
}

interface Located {
  found: Attribution;
  source: number;
}

function located(scene: Scene, found: Attribution | null, source: number): Located | null {
  return found && { found: withApposition(scene, source, found), source };
}

/** A paragraph that ends in a colon introduces the quote that opens the next. */
function introducedAbove(scene: Scene, utterance: Utterance): Located | null {
  const index = previousSpoken(scene.passages, utterance.passage);
  const above = scene.passages[index];
  if (above?.tokens.at(-1)?.text !== ':') return null;
  return located(scene, subjectBefore(above, above.sentences.length - 1, scene.profile), index);
}

/** Why did you stop? “My hand told me to.”: a quote that opens its paragraph, below a question that nobody else is quoted with. */
function answers(scene: Scene, utterance: Utterance): boolean {
  const index = previousSpoken(scene.passages, utterance.passage);
  const above = scene.passages[index];
  return (
    utterance.token === 0 &&
    utterance.likeness.whole &&
    above?.tokens.at(-1)?.text === '?' &&
    above.segments.length === 0 &&
    above.tokens.some(({ lower }) => /^(?:you|your|he|his|she|her|they|it)$/.test(lower))
  );
}

/** Who is asked: whoever spoke last, else the first person that the article names. */
function interviewed(scene: Scene, passage: number): Resolved | null {
  const spoken = scene.spoken.findLast((entry) => entry.resolved.mention?.kind === 'person')?.resolved;
  if (spoken) return spoken;
  const named = scene.names.all.find((name) => name.kind === 'person' && name.subject && name.passage < passage);
  return named ? canonical(scene, named) : null;
}

function previousSpoken(passages: readonly Passage[], from: number): number {
  for (let at = from - 1; at >= 0; at--) if (passages[at]?.paragraph.masked === false) return at;
  return -1;
}

/** "First." "Second," he said: the attribution behind the next quote of the paragraph, when nothing stands between. */
function laterAttribution(utterance: Utterance, next: Utterance | null): Utterance | null {
  if (!next || next.sentence - utterance.sentence > 1 || next.token - utterance.token > 2) return null;
  return next.attribution && next.attribution.cueFrom > next.token ? next : null;
}

/** Segments of one utterance: a split quotation, a speech that goes on, "It continued: …". */
function isSameBreath(scene: Scene, last: Voiced, next: Voiced): boolean {
  if (!last.resolved || !next.resolved || last.resolved.name !== next.resolved.name) return false;
  if (next.attribution !== last.attribution && isAnother(scene, next)) return false;
  const distance = next.utterance.passage - last.utterance.passage;
  const segment = scene.passages[next.utterance.passage]?.segments[next.utterance.segment];
  if (segment?.continued) return true;
  if (distance === 0) return next.utterance.sentence - last.utterance.sentence <= 1;
  if (previousSpoken(scene.passages, next.utterance.passage) !== last.utterance.passage) return false;
  return continues(scene, next) || (next.attribution === last.attribution && next.utterance.likeness.whole);
}

/** "…," said one official. Another said "…": of one group, but not one voice. */
function isAnother(scene: Scene, voiced: Voiced): boolean {
  const speaker = voiced.attribution?.speaker;
  const first = speaker && scene.passages[voiced.source]?.tokens[speaker.from]?.lower;
  return /^(?:another|one|an?)$/.test(first ?? '');
}

const GOES_ON =
  /^(?:continued|continues|added|adds|continuing|adding|went|fügte|ergänzte|poursuivi|poursuit|ajouté|ajoute|añadió|agregó|continuó)$/;

function continues(scene: Scene, next: Voiced): boolean {
  const tokens = scene.passages[next.source]?.tokens ?? [];
  const { attribution } = next;
  return (
    attribution !== null &&
    attribution.speaker?.kind === 'pronoun' &&
    GOES_ON.test(tokens[attribution.cueFrom]?.lower ?? '')
  );
}

export function printedSpeaker(
  passage: Passage,
  speaker: Phrase,
  profile: LanguageProfile,
): { from: number; to: number } {
  // A role in front of a name is told apart from it: "spokesman John Smith" is spoken by John Smith.
  if (speaker.kind === 'name') {
    const courtesy =
      HONORIFIC.test(passage.tokens[speaker.headFrom - 1]?.lower ?? '') && speaker.headFrom > speaker.from;
    return { from: courtesy ? speaker.headFrom - 1 : speaker.headFrom, to: speaker.headTo };
  }
  return { from: speaker.from, to: Math.max(speaker.to, complementEnd(passage, speaker, profile)) };
}

/** Ms. Whitby is printed so; "Mayor" is a role. */
const HONORIFIC = /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|prof|mme|m|herr|frau|sra?|don|doña)\.?$/;

/** officials familiar with the matter: the words that tell which ones. */
function complementEnd(passage: Passage, speaker: Phrase, profile: LanguageProfile): number {
  const { tokens } = passage;
  const next = tokens[speaker.to];
  if (!next || !/^(?:familiar|close|briefed|aware)$/.test(next.lower)) return speaker.to;
  let at = speaker.to + 1;
  while (
    at - speaker.to < 9 &&
    tokens[at]?.kind === 'word' &&
    !isCue(tokens, at, profile, true) &&
    (tokens[at]?.lower === "'s" || !profile.auxiliaries.has(tokens[at]?.lower ?? ''))
  )
    at++;
  return at;
}

export function printedRole(passage: Passage, speaker: Phrase, profile: LanguageProfile): string | null {
  const { tokens, paragraph } = passage;
  const roleTo = HONORIFIC.test(tokens[speaker.roleTo - 1]?.lower ?? '') ? speaker.roleTo - 1 : speaker.roleTo;
  if (roleTo > speaker.roleFrom) return phraseText(paragraph.text, tokens, speaker.roleFrom, roleTo);
  if (speaker.kind !== 'name' || tokens[speaker.to]?.text !== ',') return null;
  const from = speaker.to + 1;
  const first = tokens[from];
  if (
    first?.kind !== 'word' ||
    profile.relatives.has(first.lower) ||
    profile.speech.has(first.lower) ||
    /ing$/.test(first.lower)
  )
    return null;
  let to = from;
  while (to < tokens.length && to - from < 24 && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'number')) to++;
  const words = tokens.slice(from, to);
  const named =
    words.some((token) => profile.roles.has(token.lower) || profile.titles.has(token.lower)) ||
    /^(?:a|an|the|ein|eine|der|die|un|une|el|la|le)$/.test(first.lower);
  return named &&
    !words.some((token) => !token.capital && profile.speech.has(token.lower) && !profile.collectives.has(token.lower))
    ? phraseText(paragraph.text, tokens, from, to)
    : null;
}
