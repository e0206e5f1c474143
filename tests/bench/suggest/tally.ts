import { suggest } from '../../../shared/detect/suggest.ts';
import { SURE, type SuggestedQuote } from '../../../shared/detect/suggestion.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';

/** Folded suggestions that nobody is named for are left out of the count. */
const COUNTED = 0.3;

/** Counts of quoted segments over some articles. */
export interface Tally {
  gold: number;
  goldDirect: number;
  given: number;
  partial: number;
  exact: number;
  attributed: number;
  speaker: number;
  attributedDirect: number;
  speakerDirect: number;
  both: number;
  bothDirect: number;
  sure: number;
  sureRight: number;
}

/** What is proposed as quoted, beside what people have marked as such. */
export function tallyOf(articles: readonly GoldArticle[]): Tally {
  const tally: Tally = {
    gold: 0,
    goldDirect: 0,
    given: 0,
    partial: 0,
    exact: 0,
    attributed: 0,
    speaker: 0,
    attributedDirect: 0,
    speakerDirect: 0,
    both: 0,
    bothDirect: 0,
    sure: 0,
    sureRight: 0,
  };
  for (const article of articles) count(article, tally);
  return tally;
}

function count({ text, language, quotes: gold }: GoldArticle, tally: Tally): void {
  const marked = suggest(text, { language }).quotes.filter(
    (quote) => quote.type !== 'paraphrase' && quote.score >= COUNTED,
  );
  // As of those that people have marked, the outermost are counted.
  const given = marked.filter(
    (quote) => !marked.some((other) => other !== quote && other.start <= quote.start && other.end >= quote.end),
  );
  tally.gold += gold.length;
  tally.goldDirect += gold.filter(({ direct }) => direct).length;
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
    if (right && wanted.direct) tally.bothDirect++;
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
  if (
    range &&
    first &&
    /^(?:who|whom|which|that|der|die|das|welche[rs]?)$/i.test(source.trim()) &&
    range.end <= first.start
  ) {
    const between = text.slice(range.end, first.start);
    if (between.length < 120 && !/[.!?]\s/.test(between)) return true;
  }
  if (speaker !== null && source.toLowerCase().includes(speaker.toLowerCase())) return true;
  const surname = speakerCanonical?.split(/\s+/).at(-1);
  return surname !== undefined && /^\p{Lu}\p{L}{3}/u.test(surname) && source.split(/[^\p{L}'’-]+/u).includes(surname);
}
