import { isText } from './grammar/nouns.ts';
import { phraseText } from './grammar/phrases.ts';
import { withApposition } from './people/apposition.ts';
import { isNamed, type Resolved, type Scene } from './people/scene.ts';
import type { Attribution } from './quotes/attribution.ts';
import type { Voiced } from './quotes/voiced.ts';
import type { Reported } from './reported/piece.ts';
import { reportedIn } from './reported/reported.ts';
import { quotedWithin } from './speakers/quoted-within.ts';
import { resolve } from './speakers/resolution.ts';
import { printedRole, printedSpeaker, spokenSentences } from './speakers/speakers.ts';
import type { SuggestedQuote } from './suggestion.ts';
import type { Passage } from './text/passage.ts';

/** What one sentence says: its quoted segments, each with what is proposed of it if anything is, and what it reports in other words. */
export interface ToldSentence {
  quoted: { voiced: Voiced; quote: SuggestedQuote | null; within: SuggestedQuote[] }[];
  reported: SuggestedQuote[];
}

/** All quotes of the article, in the order of the text. */
export function quoteSuggestions(text: string, scene: Scene): SuggestedQuote[] {
  const found = toldSentences(text, scene)
    .flatMap(({ quoted, reported }) => [
      ...quoted.flatMap(({ quote, within }) => [...(quote ? [quote] : []), ...within]),
      ...reported,
    ])
    .toArray();
  return numbered(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** In a sentence with more quotations than that nothing else is looked for. */
const MIXED = 3;

/** Walks the article. Whoever is quoted or reported in a sentence counts for the pronouns of the next, so both belong to one walk. */
export function* toldSentences(text: string, scene: Scene): Generator<ToldSentence> {
  const before: Voiced[] = [];
  for (const { passage, sentence, voices } of spokenSentences(scene)) {
    before.push(...voices);
    const quoted = voices.map((voiced) => {
      const quote = spoken(text, scene, voiced);
      return { voiced, quote, within: quote ? within(text, scene, voiced, quote.score, before) : [] };
    });
    // A sentence with a quotation in it is reported by that; a paraphrase around it would only say it twice. But: called it “fair” but warned that …
    const marked = quoted.flatMap(({ quote }) => (quote && quote.score >= 0.3 ? [quote] : []));
    const mayReport = marked.length <= (scene.profile.tag === 'en' ? MIXED : 0);
    const reported = mayReport ? paraphraseOf(text, scene, passage, sentence) : [];
    const apart = ({ start, end }: SuggestedQuote) => marked.every((quote) => quote.start >= end || quote.end <= start);
    yield { quoted, reported: reported.filter(apart) };
  }
}

function spoken(text: string, scene: Scene, voiced: Voiced): SuggestedQuote | null {
  const { utterance } = voiced;
  const passage = scene.passages[utterance.passage];
  const segment = passage?.segments[utterance.segment];
  if (!passage || !segment) return null;
  const score = scoreOf(voiced, segment.family === 'single' && !scene.singleMarks, segment.closed);
  if (score < 0.2) return null;
  const range = trimmed(text, passage.paragraph.start + segment.start, passage.paragraph.start + segment.end);
  return {
    ...range,
    text: text.slice(range.start, range.end),
    ...said(scene, scene.passages[voiced.source], voiced.attribution, voiced.resolved),
    type: utterance.direct ? 'direct' : 'mixed',
    group: voiced.group,
    score,
  };
}

/** What is quoted inside the quoted words: no surer than these. */
function within(text: string, scene: Scene, outer: Voiced, score: number, before: readonly Voiced[]): SuggestedQuote[] {
  return quotedWithin(scene, outer, before).map(({ passage, segment, attribution, resolved, direct, trust }) => {
    const { start } = passage.paragraph;
    const range = trimmed(text, start + segment.start, start + segment.end);
    return {
      ...range,
      text: text.slice(range.start, range.end),
      ...said(scene, passage, attribution, resolved),
      type: direct ? 'direct' : 'mixed',
      group: -1,
      score: Math.min(score, trust),
    };
  });
}

function scoreOf(voiced: Voiced, single: boolean, closed: boolean): number {
  const { likeness, attribution } = voiced.utterance;
  if (likeness.title) return 0.1;
  // A report lists the school as one of seven with “…”: what a text has in marks it says.
  const text = attribution?.rule === 'main-subject' && likeness.words > 1 && isWritten(voiced);
  if (likeness.scare && !text) return armsLength(voiced, single);
  let score = text ? 0.7 : voiced.trust;
  // Fragments are a little less sure than whole sentences, wherever their speaker stands.
  if (!voiced.utterance.direct && score > 0.87) score -= 0.06;
  if (voiced.attribution === null)
    score = likeness.whole && likeness.words >= 6 ? 0.5 : likeness.words >= 8 ? 0.3 : 0.1;
  if (attribution && (attribution.rule === 'before' || attribution.rule === 'main-subject') && likeness.words <= 2)
    score -= 0.06;
  if (single) score = isSaid(voiced) ? score - 0.08 : 0.15;
  if (!closed && !likeness.whole) score -= 0.05;
  if (voiced.resolved === null) score = Math.min(score, 0.5);
  return Math.round(Math.max(0, Math.min(0.99, score)) * 1000) / 1000;
}

function isWritten({ resolved }: Voiced): boolean {
  return (
    resolved?.mention === null &&
    resolved.name
      .toLowerCase()
      .split(/[\s’']+/)
      .some(isText)
  );
}

/**
 * Words held at arm's length: folded away, but there to be found, where a verb of saying stands far in front of them or where whoever the sentence
 * is about can be meant. One word without a verb is tone.
 */
function armsLength({ utterance, attribution, resolved }: Voiced, single: boolean): number {
  const rule = utterance.attribution?.rule;
  if (single || !attribution || resolved === null) return 0.1;
  if (rule === 'before') return 0.4;
  return rule === 'main-subject' && utterance.likeness.words > 1 ? 0.3 : 0.1;
}

/** Single marks have other uses: what stands in them must be attributed, or go on with what was. */
function isSaid({ utterance: { attribution, likeness }, attribution: carried }: Voiced): boolean {
  if (attribution) return likeness.words >= 4 || attribution.rule !== 'before';
  return carried !== null && carried.rule !== 'carried' && likeness.whole && likeness.words > 3;
}

/** The fields that name the speaker, from the words printed in a passage. */
export function said(
  scene: Scene,
  passage: Passage | undefined,
  attribution: Attribution | null,
  resolved: Resolved | null,
): Pick<
  SuggestedQuote,
  'speaker' | 'speakerRange' | 'speakerCanonical' | 'named' | 'person' | 'role' | 'cue' | 'addressee'
> {
  const printed = attribution?.speaker;
  // „…“, steht darin: a word that points to the text, and no name for it
  const points = printed?.kind === 'pronoun' && /^(?:da|y$)/.test(passage?.tokens[printed.from]?.lower ?? '');
  const phrase = points ? null : printed;
  const cue =
    passage && attribution && attribution.cueTo > attribution.cueFrom
      ? phraseText(passage.paragraph.text, passage.tokens, attribution.cueFrom, attribution.cueTo)
      : null;
  if (!passage || !attribution || !phrase) {
    return {
      speaker: null,
      speakerRange: null,
      speakerCanonical: resolved?.name ?? null,
      named: resolved !== null && isNamed(scene, resolved),
      person: resolved?.person ?? null,
      role: null,
      cue,
      addressee: null,
    };
  }
  const { tokens, paragraph } = passage;
  const place = printedSpeaker(passage, phrase, scene.profile);
  const first = tokens[place.from];
  const last = tokens[place.to - 1];
  // a-t-il, poursuit-elle: the pronoun behind the last hyphen
  const inverted = phrase.kind === 'pronoun' ? first?.text.match(/(?<=-)(?:ils?|elles?|on)$/i)?.[0].length : undefined;
  const start = inverted && last ? last.end - inverted : (first?.start ?? 0);
  return {
    speaker: last ? paragraph.text.slice(start, last.end) : '',
    speakerRange: first && last ? { start: paragraph.start + start, end: paragraph.start + last.end } : null,
    speakerCanonical: resolved?.name ?? null,
    named: resolved !== null && isNamed(scene, resolved),
    person: resolved?.person ?? null,
    role: printedRole(passage, phrase, scene.profile),
    cue,
    addressee: attribution.addressee
      ? phraseText(paragraph.text, tokens, attribution.addressee.from, attribution.addressee.to)
      : null,
  };
}

function paraphraseOf(text: string, scene: Scene, index: number, sentence: number): SuggestedQuote[] {
  const passage = scene.passages[index];
  const range = passage?.sentences[sentence];
  if (!passage || !range) return [];
  const found = reportedIn(passage, range, scene.profile);
  return found.map((reported) => {
    // Two pieces around whoever says them are one utterance.
    const parts = found.filter(({ attribution }) => attribution === reported.attribution);
    const group = parts.length > 1 ? -2 - passage.paragraph.start - (parts[0]?.range.start ?? 0) : -1;
    return paraphrase(text, scene, index, passage, reported, group);
  });
}

function paraphrase(
  text: string,
  scene: Scene,
  index: number,
  passage: Passage,
  reported: Reported,
  group: number,
): SuggestedQuote {
  const range = trimmed(
    text,
    passage.paragraph.start + reported.range.start,
    passage.paragraph.start + reported.range.end,
  );
  const attribution = withApposition(scene, index, reported.attribution);
  const phrase = attribution.speaker;
  const resolved = phrase ? resolve(scene, index, phrase) : null;
  return {
    ...range,
    text: text.slice(range.start, range.end),
    ...said(scene, passage, attribution, resolved),
    type: 'paraphrase',
    group,
    score: reported.score,
  };
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Numbers the utterances from 1 through the text: what has −1 is one of its own, what shares another number belongs together. */
function numbered(quotes: readonly SuggestedQuote[]): SuggestedQuote[] {
  const numbers = new Map<number, number>();
  let next = 0;
  return quotes.map((quote) => {
    if (quote.group === -1) return { ...quote, group: ++next };
    const known = numbers.get(quote.group);
    if (known !== undefined) return { ...quote, group: known };
    next++;
    numbers.set(quote.group, next);
    return { ...quote, group: next };
  });
}
