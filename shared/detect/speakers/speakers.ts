import { complementEnd } from '../grammar/complement-end.ts';
import { type Phrase, phraseText } from '../grammar/phrases.ts';
import { withApposition } from '../people/apposition.ts';
import { isKinOf } from '../people/name-roles.ts';
import { canonical, type Resolved, type Scene } from '../people/scene.ts';
import { sentenceAbove } from '../people/stage.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { type Utterance, utterancesOf } from '../quotes/quotes.ts';
import type { Voiced } from '../quotes/voiced.ts';
import { type Passage, previousSpoken } from '../text/passage.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { carried, type Said } from './carried.ts';
import { replies } from './conversation.ts';
import { likeliestPerson } from './pronouns.ts';
import { pronounAt, resolve } from './resolution.ts';

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
  const turns: Voiced[] = [];
  let group = 0;
  for (const [index, passage] of scene.passages.entries()) {
    const utterances = utterancesOf(passage, index, scene.profile);
    let here: Voiced | null = null;
    let at = 0;
    for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
      const voices: Voiced[] = [];
      for (; at < utterances.length && (utterances[at] as Utterance).sentence <= sentence; at++) {
        const voiced = voice(scene, utterances[at] as Utterance, { here, turns, next: utterances[at + 1] ?? null });
        const previous = here ?? turns.at(-1);
        if (!previous || !isSameBreath(scene, previous, voiced)) group++;
        voices.push({ ...voiced, group });
        if (!isThing(voiced) && !isSign(voiced)) here = { ...voiced, group };
      }
      yield { passage: index, sentence, voices };
    }
    if (here) turns.push(here);
  }
}

/** His new record, “Songs”, is out. Why so late? “I was asleep.”: what has a title does not go on speaking; a curator who hangs “Songs” does. */
function isThing({ utterance, attribution, resolved }: Voiced): boolean {
  const thing = attribution?.speaker?.kind === 'collective' || attribution?.speaker?.kind === 'other';
  return utterance.likeness.title && thing && !resolved?.mention;
}

/** A board reads “Moss Ferry”: what is a name and has no speaker keeps nobody from going on. */
function isSign({ utterance: { likeness }, resolved }: Voiced): boolean {
  return resolved === null && (likeness.title || likeness.scare);
}

function voice(scene: Scene, utterance: Utterance, said: Said): Voiced {
  const last = said.turns.at(-1);
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
    if (said.here?.utterance.attribution === printed)
      return { ...base, attribution: said.here.attribution, resolved: said.here.resolved, trust: printed.trust };
    const reply = replies(scene, utterance.passage, printed, said.here ?? last ?? null);
    if (reply) {
      scene.spoken.push({ passage: utterance.passage, at: printed.speaker.from, resolved: reply });
      return { ...base, attribution: printed, resolved: reply, trust: printed.trust };
    }
    const named = withApposition(scene, utterance.passage, printed);
    const resolved = resolve(scene, utterance.passage, named.speaker ?? printed.speaker);
    return { ...base, attribution: named, resolved, trust: printed.trust };
  }
  if (printed) return withoutSubject(scene, utterance, printed, said);
  return carried(scene, utterance, said) ?? { ...base, attribution: null, resolved: null, trust: 0.3 };
}

/** «…», recuerda.: whoever would go on speaking without the verb, else the likeliest person around. */
function withoutSubject(scene: Scene, utterance: Utterance, printed: Attribution, said: Said): Voiced {
  const { passage, likeness } = utterance;
  // Las familias no paran. «…», advierten.
  const cue = scene.passages[passage]?.tokens[printed.cueFrom]?.lower ?? '';
  const several =
    scene.profile.tag === 'es' && printed.rule !== 'according' && /n$/.test(cue)
      ? pronounAt(scene, { passage, from: utterance.token }, 'they')
      : null;
  if (several) {
    scene.spoken.push({ passage, at: printed.cueFrom, resolved: several });
    return { utterance, source: passage, group: 0, attribution: printed, resolved: several, trust: printed.trust };
  }
  // „…“, heißt es weiter
  const further = cue === 'heißt' || cue === 'hieß' ? said.here : null;
  if (further?.resolved) return { ...further, utterance, attribution: printed, source: passage, trust: printed.trust };
  const kept = carried(scene, { ...utterance, attribution: null, likeness: { ...likeness, whole: true } }, said);
  const told = personTold(scene, utterance, kept?.resolved ?? null);
  const resolved = told ?? kept?.resolved ?? likeliestPerson(scene, passage, printed.cueFrom, null);
  const attribution =
    kept?.attribution && kept.source === passage && !told
      ? { ...kept.attribution, cueFrom: printed.cueFrom, cueTo: printed.cueTo }
      : printed;
  if (!kept && resolved) scene.spoken.push({ passage, at: printed.cueFrom, resolved });
  const trust = Math.max(kept?.trust ?? 0, printed.trust);
  return { utterance, source: passage, group: 0, attribution, resolved, trust };
}

/** La asociación duda, aunque su portavoz, Joaquín Seguí, celebra el fallo. «…», dice.: of a body and somebody who speaks for it, the latter. */
function personTold(scene: Scene, { passage, token }: Utterance, kept: Resolved | null): Resolved | null {
  const above = kept && !kept.mention ? sentenceAbove(scene, { passage, from: token }) : null;
  const name =
    above &&
    scene.names
      .within(passage, above.from, above.to)
      .findLast(({ kind, key, roles }) => kind === 'person' && key.length > 1 && roles.length > 0);
  return name ? canonical(scene, name) : null;
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
    const title = passage.tokens[speaker.headFrom - 1];
    const courtesy =
      HONORIFIC.test(title?.lower ?? '') &&
      // her brother Ali
      !(isKinOf(title?.lower ?? '') && title?.capital === false) &&
      speaker.headFrom > speaker.from;
    return { from: courtesy ? speaker.headFrom - 1 : speaker.headFrom, to: speaker.headTo };
  }
  return { from: speaker.from, to: complementEnd(passage.tokens, speaker.to, profile) };
}

/** Ms. Whitby is printed so; "Mayor" is a role. */
const HONORIFIC =
  /^(?:mrs?|ms|miss|dr|pc|sir|dame|lord|lady|pope|king|queen|prince|princess|emperor|empress|sultan|emir|sheikh|duke|duchess|sister|brother|mother|father|saint|prof|mme|m|herr|frau|sra?|don|doña)\.?$/;

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
