import { suggest } from '../../../shared/detect/suggest.ts';
import { SURE, type SuggestedQuote } from '../../../shared/detect/suggestion.ts';
import type { BenchRow } from '../row.ts';
import { type GoldQuote, type PolnearArticle, readPolnear } from './polnear.ts';
import { f1, row } from './row.ts';

/** Folded suggestions that nobody is named for are left out of the count. */
const COUNTED = 0.3;

interface Tally {
  gold: number;
  given: number;
  partial: number;
  exact: number;
  attributed: number;
  speaker: number;
  attributedDirect: number;
  speakerDirect: number;
  both: number;
  sure: number;
  sureRight: number;
}

/** Quoted spans and their speakers on one part of PolNeAR; goals and peers are those for its test part. */
export function scorePolnear(data: string, part: 'train' | 'dev' | 'test'): BenchRow[] {
  const tally: Tally = {
    gold: 0,
    given: 0,
    partial: 0,
    exact: 0,
    attributed: 0,
    speaker: 0,
    attributedDirect: 0,
    speakerDirect: 0,
    both: 0,
    sure: 0,
    sureRight: 0,
  };
  for (const article of readPolnear(data, part)) count(article, tally);
  const name = (what: string) => `PolNeAR ${part}: ${what}`;
  return [
    row(name('quoted spans, partial F1'), f1(tally.partial, tally.given, tally.gold), 0.965, 0.959),
    row(name('quoted spans, exact F1'), f1(tally.exact, tally.given, tally.gold), 0.955, 0.95),
    row(name('speaker, all'), tally.speaker / tally.attributed, 0.9, 0.869),
    row(name('speaker, direct quotes'), tally.speakerDirect / tally.attributedDirect, 0.95, 0.929),
    row(name('span and speaker, F1'), f1(tally.both, tally.given, tally.gold), 0.87, 0.834),
    row(name('precision of the sure tier'), tally.sureRight / tally.sure, 0.97, 0.952),
    row(name('share of the sure tier'), tally.sure / tally.given, 0.5, null),
  ];
}

function count({ text, quotes: gold }: PolnearArticle, tally: Tally): void {
  const given = suggest(text, { language: 'en' }).quotes.filter(
    (quote) => quote.type !== 'paraphrase' && quote.score >= COUNTED,
  );
  tally.gold += gold.length;
  tally.given += given.length;
  tally.sure += given.filter((quote) => quote.score >= SURE).length;
  const used = new Set<SuggestedQuote>();
  for (const wanted of gold) {
    const found = given.find((quote) => !used.has(quote) && quote.start < wanted.end && quote.end > wanted.start);
    if (!found) continue;
    used.add(found);
    const exact = bare(text, found) === bare(text, wanted);
    const named = wanted.source.length > 0;
    const right = !named || isSpeaker(text, found, wanted);
    tally.partial++;
    if (exact) tally.exact++;
    if (right) tally.both++;
    if (named) tally.attributed++;
    if (named && right) tally.speaker++;
    if (named && wanted.direct) tally.attributedDirect++;
    if (named && wanted.direct && right) tally.speakerDirect++;
    if (found.score >= SURE && right && exact) tally.sureRight++;
  }
}

function bare(text: string, range: { start: number; end: number }): string {
  return text.slice(range.start, range.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The printed speaker overlaps the source; or, where both were carried over, the words or the surname are the same. */
function isSpeaker(text: string, found: SuggestedQuote, wanted: GoldQuote): boolean {
  const { speakerRange: range, speaker, speakerCanonical } = found;
  if (range && wanted.source.some((part) => range.start < part.end && range.end > part.start)) return true;
  const source = wanted.source.map((part) => text.slice(part.start, part.end)).join(' ');
  const first = wanted.source[0];
  // Smith, who said: the relative pronoun is the source there, whom it stands for here.
  if (range && first && /^(?:who|whom|which|that)$/i.test(source.trim()) && range.end <= first.start) {
    const between = text.slice(range.end, first.start);
    if (between.length < 120 && !/[.!?]\s/.test(between)) return true;
  }
  if (speaker !== null && source.toLowerCase().includes(speaker.toLowerCase())) return true;
  const surname = speakerCanonical?.split(/\s+/).at(-1);
  return surname !== undefined && /^\p{Lu}\p{L}{3}/u.test(surname) && source.split(/[^\p{L}'’-]+/u).includes(surname);
}
