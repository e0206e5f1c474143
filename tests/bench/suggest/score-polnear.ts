import { english } from '../../../shared/detect/words/english.ts';
import type { BenchRow } from '../row.ts';
import type { Part } from './gold.ts';
import { type PolnearArticle, readPolnear } from './polnear.ts';
import { type ReportedArticle, reportsOf } from './reports.ts';
import { f1, row } from './row.ts';
import { tallyOf } from './tally.ts';

/** Quoted spans and their speakers on one part of PolNeAR; goals and peers are those for its test part. */
export function scorePolnear(data: string, part: Part): BenchRow[] {
  const articles = readPolnear(data, part);
  const tally = tallyOf(articles);
  const reports = reportsOf(articles.map(toldWithoutMarks), SAME);
  const name = (what: string) => `PolNeAR ${part}: ${what}`;
  return [
    row(name('quoted spans, partial F1'), f1(tally.partial, tally.given, tally.gold), 0.965, 0.959),
    row(name('quoted spans, exact F1'), f1(tally.exact, tally.given, tally.gold), 0.955, 0.95),
    row(name('speaker, all'), tally.speaker / tally.attributed, 0.9, 0.869),
    row(name('speaker, direct quotes'), tally.speakerDirect / tally.attributedDirect, 0.95, 0.929),
    row(name('span and speaker, F1'), f1(tally.both, tally.given, tally.gold), 0.87, 0.834),
    row(name('precision of the sure tier'), tally.sureRight / tally.sure, 0.97, 0.952),
    row(name('share of the sure tier'), tally.sure / tally.given, 0.5, null),
    row(name('reported without marks, recall'), reports.found / reports.gold, null, null),
    row(name('reported without marks, precision'), reports.right / reports.given, null, null),
  ];
}

/** Of the words of both together, what two stretches have in common that are the same report. */
const SAME = 0.6;

/** Of what is thought, wanted, praised or refused, and of a few words, nothing is asked; where it is proposed it is right. */
function toldWithoutMarks({ text, language, attributed }: PolnearArticle): ReportedArticle {
  const says = (cue: string) =>
    cue
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => SAYS.has(word));
  const wanted = attributed.filter(({ cue, named, words }) => named && words >= 4 && says(cue));
  return { text, language, wanted, right: attributed };
}

const SAYS = new Set([...english.speech, 'according'].filter((word) => !english.stance.has(word)));
