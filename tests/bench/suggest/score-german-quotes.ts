import { suggest } from '../../../shared/detect/suggest.ts';
import { LIKELY } from '../../../shared/detect/suggestion.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import type { BenchRow } from '../row.ts';
import { type GermanArticle, readGermanQuotes } from './german-quotes.ts';
import type { Part } from './gold.ts';
import { f1, row } from './row.ts';
import { tallyOf } from './tally.ts';

/**
 * Quotes in marks with their speakers on one part of the German set, and as information what is reported without marks. Of speakers only what is
 * printed is annotated: whom a pronoun stands for is not judged.
 */
export function scoreGermanQuotes(data: string, part: Part): BenchRow[] {
  const articles = readGermanQuotes(data, part);
  const tally = tallyOf(articles);
  const reports = reportsOf(articles);
  const name = (what: string) => `German quotes ${part}: ${what}`;
  return [
    row(name('quoted spans, partial F1'), f1(tally.partial, tally.given, tally.gold), null, null),
    row(name('quoted spans, exact F1'), f1(tally.exact, tally.given, tally.gold), null, null),
    row(name('speaker, all'), tally.speaker / tally.attributed, null, null),
    row(name('speaker, direct quotes'), tally.speakerDirect / tally.attributedDirect, null, null),
    row(name('span and speaker, F1'), f1(tally.both, tally.given, tally.gold), null, null),
    row(name('span and speaker, of direct quotes'), tally.bothDirect / tally.goldDirect, 0.92, null),
    row(name('precision of the sure tier'), tally.sureRight / tally.sure, null, null),
    row(name('share of the sure tier'), tally.sure / tally.given, null, null),
    row(name('reported without marks, recall'), reports.found / reports.gold, null, null),
    row(name('reported without marks, precision'), reports.right / reports.given, null, null),
  ];
}

/** What is shown as told in other words, beside what is annotated so. A sentence with a quotation in it is proposed by that alone. */
function reportsOf(articles: readonly GermanArticle[]): Record<'gold' | 'found' | 'given' | 'right', number> {
  const counts = { gold: 0, found: 0, given: 0, right: 0 };
  for (const { text, language, quotes, reported } of articles) {
    const told = reported.filter((range) => !quotes.some((quote) => overlaps(quote, range)));
    const given = suggest(text, { language }).quotes.filter(
      ({ type, score }) => type === 'paraphrase' && score >= LIKELY,
    );
    counts.gold += told.length;
    counts.found += told.filter((range) => given.some((quote) => overlaps(quote, range))).length;
    counts.given += given.length;
    counts.right += given.filter((quote) => reported.some((range) => overlaps(quote, range))).length;
  }
  return counts;
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && one.end > other.start;
}
