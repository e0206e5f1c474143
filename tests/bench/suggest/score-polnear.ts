import type { BenchRow } from '../row.ts';
import type { Part } from './gold.ts';
import { readPolnear } from './polnear.ts';
import { f1, row } from './row.ts';
import { tallyOf } from './tally.ts';

/** Quoted spans and their speakers on one part of PolNeAR; goals and peers are those for its test part. */
export function scorePolnear(data: string, part: Part): BenchRow[] {
  const tally = tallyOf(readPolnear(data, part));
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
