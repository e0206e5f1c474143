import type { TextRange } from '../../model/selector.ts';
import { type Authors, authorAt } from '../people/interview.ts';
import { type NumberOptions, numbersOf } from '../quantities/numbers.ts';
import type { SuggestedClaim, SuggestedQuote } from '../suggestion.ts';
import type { Passage } from '../text/passage.ts';
import { sentencesOf } from '../text/sentences.ts';
import { claimKindOf } from './claim-kind.ts';
import { claimOdds } from './claim-model.ts';
import { newsOdds } from './claim-news.ts';
import { BELIEVED, givenTo, quotedWith } from './claimant.ts';
import { isTranscript } from './transcript.ts';

/** The article's sentences ranked by how much they are worth checking, best first; those that are hardly worth it are left out. */
export function claimSuggestions(
  text: string,
  passages: readonly Passage[],
  quotes: readonly SuggestedQuote[],
  authors: Authors,
  told: NumberOptions,
): SuggestedClaim[] {
  const claims: SuggestedClaim[] = [];
  const transcript = isTranscript(passages);
  const manner: Manner = { told, transcript, stopped: !transcript && endsInStops(passages) };
  for (const { paragraph } of passages) {
    if (paragraph.masked) continue;
    for (const sentence of sentencesOf(paragraph.text)) {
      const claim = claimIn(
        text,
        { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end },
        quotes,
        authors,
        manner,
      );
      if (claim) claims.push(claim);
    }
  }
  return claims.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** How the text as a whole is written. */
interface Manner {
  /** How its numbers are read. */
  told: NumberOptions;
  transcript: boolean;
  /** Its paragraphs end in full stops, so that one that does not is a heading. Posts leave them out, speakers break off. */
  stopped: boolean;
}

const STOP = /[.!?…]["”’'»)\]]*$/u;

function endsInStops(passages: readonly Passage[]): boolean {
  const own = passages.filter(({ paragraph }) => !paragraph.masked && /\p{Ll}/u.test(paragraph.text));
  return own.filter(({ paragraph }) => STOP.test(paragraph.text.trimEnd())).length * 2 >= own.length;
}

/** PORT ELDER, May 3 (UPI) — is no part of what is claimed. */
const DATELINE = /^\p{Lu}[\p{Lu}.'’-]+[\p{L}\s.,'’\d/-]{0,40}?(?:\([A-Za-z]+\)\s*)?[—–]\s+/u;

/** Below this a sentence is not proposed at all. */
const FLOOR = 0.2;

function claimIn(
  text: string,
  sentence: TextRange,
  quotes: readonly SuggestedQuote[],
  authors: Authors,
  manner: Manner,
): SuggestedClaim | null {
  const around = quotes.filter(
    (quote) => quote.score >= BELIEVED && quote.start < sentence.end && quote.end > sentence.start,
  );
  const range = checkable(text, sentence, around);
  const words = text.slice(range.start, range.end);
  if (manner.stopped && !STOP.test(text.slice(sentence.start, sentence.end)) && !inside(sentence, around)) return null;
  if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 4) return null;
  const numbers = numbersOf(words, manner.told);
  const score = scoreOf(words, numbers, manner.transcript);
  if (score < FLOOR) return null;
  const told = around.map((quote) => ({ ...quote, ...givenTo(text, sentence, quote) }));
  return {
    ...range,
    text: words,
    claimant: quotedWith(range, told)?.speakerCanonical ?? authorAt(range.start, authors),
    kind: claimKindOf(words, numbers, manner.told.language),
    numbers,
    score,
  };
}

/**
 * 0 to 1. The model has met debates only: of a report it says less than the signs of news prose do. In a transcript it knows better than they
 * what is worth checking, and they only tell what is not.
 */
export function scoreOf(words: string, numbers: SuggestedClaim['numbers'], transcript: boolean): number {
  const [model, news] = [claimOdds(words), newsOdds(words, numbers)];
  const odds = transcript ? model + 0.3 * Math.min(0, news) : 0.7 * model + 0.5 * news;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/**
 * The part that can be true or false: the quoted words, or the reported clause, where they are most of the sentence. What
 * follows on quoted words at its beginning only tells who said them.
 */
function checkable(text: string, sentence: TextRange, around: readonly SuggestedQuote[]): TextRange {
  const length = sentence.end - sentence.start;
  const main = around.find((quote) => {
    const share = (Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start)) / length;
    if (quote.type !== 'direct') return share >= 0.6;
    return share >= 0.25 || (quote.cue !== null && quote.start <= sentence.start + 1);
  });
  const dateline = DATELINE.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const range = main
    ? { start: Math.max(main.start, sentence.start), end: Math.min(main.end, sentence.end) }
    : { start: sentence.start + dateline, end: sentence.end };
  if (!main) return range;
  while (range.start < range.end && /["“”„«»'‘’\s]/.test(text.charAt(range.start))) range.start++;
  while (range.end > range.start && /["“”„«»'‘’\s,]/.test(text.charAt(range.end - 1))) range.end--;
  return range;
}

function inside(sentence: TextRange, quotes: readonly SuggestedQuote[]): boolean {
  return quotes.some((quote) => quote.start <= sentence.end && quote.end >= sentence.start);
}
