import type { BenchRow } from '../row.ts';
import { type GermanArticle, readGermanQuotes } from './german-quotes.ts';
import type { Part } from './gold.ts';
import { type ReportedArticle, reportsOf } from './reports.ts';
import { f1, row } from './row.ts';
import { tallyOf } from './tally.ts';

/**
 * Quotes in marks with their speakers on one part of the German set, and as information what is reported without marks. Of speakers only what is
 * printed is annotated: whom a pronoun stands for is not judged.
 */
export function scoreGermanQuotes(data: string, part: Part): BenchRow[] {
  const articles = readGermanQuotes(data, part);
  const tally = tallyOf(articles);
  const reports = reportsOf(articles.map(toldWithoutMarks), 0);
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

/** A sentence with a quotation in it is proposed by that alone. */
function toldWithoutMarks(article: GermanArticle): ReportedArticle {
  const { quotes, reported } = article;
  const wanted = reported.filter(({ start, end }) => !quotes.some((quote) => quote.start < end && quote.end > start));
  return { ...article, wanted, right: reported };
}
