import { isDefinite } from '../grammar/articles.ts';
import { isPlural } from '../grammar/nouns.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { withApposition } from '../people/apposition.ts';
import { canonical, type Resolved, type Scene } from '../people/scene.ts';
import { isSpokenOf } from '../people/spoken-of.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { indirectVerb } from '../quotes/german-mood.ts';
import { subjectBefore, type Utterance } from '../quotes/quotes.ts';
import type { Voiced } from '../quotes/voiced.ts';
import { type Passage, previousSpoken } from '../text/passage.ts';
import { personCalled } from './called-people.ts';
import { asRole } from './callings.ts';
import { asked, inTurn } from './conversation.ts';
import { isOwnBody, isReported } from './keeps-on.ts';
import { namedBehind } from './named-behind.ts';
import { resolve } from './resolution.ts';

/** What has been said so far, around an utterance. */
export interface Said {
  /** The last voice of this passage. */
  here: Voiced | null;
  /** The last voice of each passage above in which anybody spoke, in order. */
  turns: readonly Voiced[];
  /** What is quoted next in this passage. */
  next: Utterance | null;
}

/** Who goes on speaking where nobody is named beside the words; null where nobody can be told. */
export function carried(scene: Scene, utterance: Utterance, { here, turns, next }: Said): Voiced | null {
  const last = turns.at(-1) ?? null;
  const base = { utterance, source: utterance.passage, group: 0 };
  const passage = scene.passages[utterance.passage];
  if (!passage || isOneOfMany(passage, utterance)) return null;
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
  const answer = here ? null : answeredNext(scene, utterance, next);
  if (answer) return answer;
  const reporter =
    here?.resolved && utterance.likeness.whole && isReported(passage, here, utterance, scene) ? here : null;
  if (reporter)
    return {
      ...base,
      attribution: reporter.attribution,
      source: reporter.source,
      resolved: reporter.resolved,
      trust: 0.75,
    };
  const turn = here ? null : (inTurn(scene, utterance, turns) ?? asked(scene, utterance, last));
  if (turn) return unprinted(scene, utterance, turn, 0.7);
  const called = utterance.likeness.whole ? calledAbove(scene, utterance) : null;
  if (called) return called;
  const behind = here ? null : namedBehind(scene, utterance, last);
  const before =
    utterance.sentence > 0
      ? toldOf(scene, utterance.passage, utterance.sentence - 1, true)
      : introducedAbove(scene, utterance, behind === null);
  if (
    before?.found.speaker &&
    agrees(scene, utterance, before) &&
    (utterance.likeness.whole || before.found.trust > 0.75)
  ) {
    const own =
      here?.resolved?.mention && isOwnBody(scene, here.resolved.mention, before.found, before.source) ? here : null;
    if (own) return { ...base, attribution: own.attribution, source: own.source, resolved: own.resolved, trust: 0.7 };
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
  const described = utterance.likeness.whole ? calledAbove(scene, utterance, true) : null;
  if (described) return described;
  if (here?.resolved)
    return { ...base, attribution: here.attribution, source: here.source, resolved: here.resolved, trust: 0.5 };
  const answering = answers(scene, utterance) ? interviewed(scene, utterance.passage) : null;
  if (answering) return unprinted(scene, utterance, answering, 0.6);
  if (behind) return behind;
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

/** Nobody is printed beside the words; whoever it is counts for the pronouns that follow all the same. */
function unprinted(scene: Scene, utterance: Utterance, resolved: Resolved, trust: number): Voiced {
  const attribution: Attribution = { rule: 'carried', speaker: null, cueFrom: 0, cueTo: 0, addressee: null, trust };
  scene.spoken.push({ passage: utterance.passage, at: utterance.token, resolved });
  return { utterance, source: utterance.passage, group: 0, attribution, resolved, trust };
}

/** The book lies open. “Peace at last.” “The roof leaks.”: marks that follow each other part the words of several, and none is named. */
function isOneOfMany({ tokens, sentences }: Passage, { token, sentence }: Utterance): boolean {
  const row = [tokens[token - 1], tokens[token + 1]].some((other) => other?.kind === 'quote');
  const range = sentences[sentence];
  const [first, last] = [sentences[sentence - 1], sentences[sentence + 1]];
  const alone = (other: typeof range) =>
    other !== undefined && other.to - other.from === 1 && tokens[other.from]?.kind === 'quote';
  return row && alone(range) && (alone(first) || alone(last));
}

/** La ingeniera no pierde la fe. «…»: a noun that the lists do not have is a calling where somebody was given it. */
function calledAbove(scene: Scene, { passage, sentence, ...utterance }: Utterance, any = false): Voiced | null {
  const { tokens = [], sentences = [] } = scene.passages[passage] ?? {};
  const above = sentences[sentence - 1];
  const phrase = above && phraseAt(tokens, above.from, above.to, scene.profile);
  if (!above || phrase?.kind !== 'other' || !isDefinite(tokens[phrase.from]?.lower ?? '')) return null;
  const head = tokens[phrase.from + 1]?.lower ?? '';
  const named = scene.names.all.findLast(
    (name) =>
      name.kind === 'person' &&
      (name.passage < passage || (name.passage === passage && name.to <= phrase.from)) &&
      name.roles.includes(head),
  );
  // El técnico uruguayo se enteró por la radio. «…»: in French and Spanish any other noun, of the one person it can mean
  const described =
    any && /^(?:fr|es)$/.test(scene.profile.tag)
      ? personCalled(scene, passage, { ...phrase, to: phrase.from + 2 }, { head, indefinite: false })
      : null;
  const told = described?.mention && scene.names.isTold(described.mention) ? described : null;
  const resolved = named ? canonical(scene, named) : told;
  if (!resolved) return null;
  scene.spoken.push({ passage, at: phrase.from, resolved });
  const attribution: Attribution = {
    rule: 'main-subject',
    speaker: { ...phrase, to: phrase.from + 2 },
    cueFrom: phrase.from,
    cueTo: phrase.from,
    addressee: null,
    trust: 0.6,
  };
  return {
    utterance: { passage, sentence, ...utterance },
    source: passage,
    group: 0,
    attribution,
    resolved,
    trust: 0.6,
  };
}

interface Located {
  found: Attribution;
  source: number;
}

/** “I was tired” is not said by reviewers, nor by a union. */
function agrees(scene: Scene, utterance: Utterance, { found, source }: Located): boolean {
  const { tokens = [] } = scene.passages[source] ?? {};
  const words = scene.passages[utterance.passage]?.tokens[utterance.token]?.text ?? '';
  const speaker = found.speaker;
  // Moss came in. “Moss never knocks.”
  const [name] = speaker?.kind === 'name' ? scene.names.within(source, speaker.headFrom, speaker.headTo) : [];
  if (name && isSpokenOf(scene, { passage: utterance.passage, from: utterance.token }, name)) return false;
  const several =
    (speaker?.kind === 'collective' && tokens.at(-1)?.text !== ':') ||
    (speaker?.kind === 'role' && isPlural(tokens[speaker.to - 1]?.lower ?? ''));
  // Sus hijos lo saben. «…», responde.: in Spanish the verb tells that it is one
  const verb =
    utterance.attribution === null ? scene.passages[utterance.passage]?.tokens[utterance.token + 2] : undefined;
  const many = scene.profile.tag === 'es' && /^(?:l[oa]s|sus|un[oa]s)$/.test(tokens[speaker?.from ?? -1]?.lower ?? '');
  if (many && verb && scene.profile.speech.has(verb.lower) && !/n$/.test(verb.lower)) return false;
  return !(several && ONE.test(words));
}

/** Somebody who speaks of himself or herself alone. */
const ONE = /(?<![\p{L}'’])(?:I|I['’](?:m|ve|d|ll)|my|[Jj]e|[Jj]['’]\p{L}+|[Ii]ch|[Yy]o)(?![\p{L}])/u;

function located(scene: Scene, found: Attribution | null, source: number): Located | null {
  return found && { found: withApposition(scene, source, found), source };
}

/**
 * Whom the paragraph above leads to, where the quote opens its own: by a colon; or by what it tells of somebody behind the last words quoted in it,
 * or in other words: Moss said he had known. / “Her shoulders drop.”
 */
function introducedAbove(scene: Scene, utterance: Utterance, told: boolean): Located | null {
  const index = previousSpoken(scene.passages, utterance.passage);
  const above = scene.passages[index];
  if (!above || utterance.token > 0) return null;
  const last = above.tokens.at(-1)?.text;
  const colon = last === ':';
  // A question is answered by whoever is asked.
  if (!colon && (!told || last === '?')) return null;
  return colon
    ? located(scene, subjectBefore(above, above.sentences.length - 1, scene.profile), index)
    : toldOf(scene, index, above.sentences.length - 1, false);
}

/**
 * Whoever the sentences up from one tell about, as far as nobody is quoted in them: one about nobody is passed over, and `bodies` that only do
 * something.
 */
function toldOf(scene: Scene, index: number, last: number, bodies: boolean): Located | null {
  const { tokens = [], sentences = [] } = scene.passages[index] ?? {};
  const passage = scene.passages[index];
  for (let at = last; passage && at >= 0; at--) {
    const { from = 0, to = 0 } = sentences[at] ?? {};
    if (tokens.slice(from, to).some(({ kind }) => kind === 'quote')) return null;
    const found = subjectBefore(passage, at, scene.profile);
    if (
      found &&
      scene.profile.tag === 'de' &&
      (isReportedThere(scene, index, at, found) || isNoun(scene, index, found))
    )
      continue;
    if (found?.speaker && (bodies || found.speaker.kind !== 'collective' || found.trust > 0.6))
      return located(scene, found, index);
  }
  return null;
}

/** Dafür brauche es eine Wetterlage.: what the mood tells of is told by whoever speaks further up, unless the sentence says who that is. */
function isReportedThere(scene: Scene, index: number, sentence: number, found: Attribution): boolean {
  const { tokens = [], sentences = [] } = scene.passages[index] ?? {};
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',') + from;
  return found.cueTo === found.cueFrom && indirectVerb(tokens, from, comma > from ? comma : to, scene.profile) > 0;
}

/** Wetterlagen, eine neue Heizung: in German a noun that is nobody's name, and neither a calling nor a body. */
function isNoun(scene: Scene, index: number, { speaker, cueFrom, cueTo }: Attribution): boolean {
  if (speaker?.kind !== 'name' || speaker.roleTo > speaker.roleFrom || cueTo > cueFrom) return false;
  const names = scene.names.within(index, speaker.headFrom, speaker.headTo);
  return (
    names.length > 0 &&
    names.every(
      ({ kind, key }) => kind === 'body' && key.length === 1 && !scene.profile.collectives.has(key[0] ?? ''),
    ) &&
    asRole(scene, index, speaker) === null
  );
}

/** Why did you stop? “My hand told me to.”: a quote that opens its paragraph, below a question that nobody else is quoted with. */
function answers(scene: Scene, utterance: Utterance): boolean {
  const index = previousSpoken(scene.passages, utterance.passage);
  const above = scene.passages[index];
  return (
    utterance.token === 0 &&
    utterance.likeness.whole &&
    above?.tokens.at(-1)?.text === '?' &&
    above.segments.length === 0
  );
}

/** Who is asked: whoever spoke last, else the first person that the article names. */
function interviewed(scene: Scene, passage: number): Resolved | null {
  const spoken = scene.spoken.findLast((entry) => entry.resolved.mention?.kind === 'person')?.resolved;
  if (spoken) return spoken;
  const named = scene.names.all.find((name) => name.kind === 'person' && name.subject && name.passage < passage);
  return named ? canonical(scene, named) : null;
}

/** ¿Se arrepiente? «Ni un segundo». ¿Volverá? «Si me dejan», dice Moss.: below a question of the story, whoever answers the next. Outside of English. */
function answeredNext(scene: Scene, utterance: Utterance, next: Utterance | null): Voiced | null {
  const { tokens = [] } = scene.passages[utterance.passage] ?? {};
  const isAsked = (at: number) => tokens[at - 1]?.text === '?';
  const speaker = next?.attribution?.speaker;
  if (scene.profile.tag === 'en' || !speaker || !isAsked(utterance.token) || !isAsked(next.token)) return null;
  const resolved = resolve(scene, utterance.passage, speaker);
  return { utterance, source: utterance.passage, group: 0, attribution: next.attribution, resolved, trust: 0.7 };
}

/** "First." "Second," he said: the attribution behind the next quote of the paragraph, when nothing stands between. */
function laterAttribution(utterance: Utterance, next: Utterance | null): Utterance | null {
  if (!next || next.sentence - utterance.sentence > 1 || next.token - utterance.token > 2) return null;
  return next.attribution && next.attribution.cueFrom > next.token ? next : null;
}
