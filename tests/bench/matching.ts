import search from 'approx-string-match';
import { createMatcher } from '../../shared/anchor/match.ts';
import type { Placement } from '../../shared/model/selector.ts';
import { CodePointIndex } from '../../shared/text/code-points.ts';
import { type MatchingScore, type PlaceAll, scoreMatching } from '../support/matching-run.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const size = { words: 10_000, selectors: 1000 };
/** The peer takes long for a thousand: it is timed on fewer, and compared by selector. */
const peerSelectors = 200;

const seeds = [21, 22, 23, 24, 25];
/** Placed before anything is timed, for Stet and for the peer: else who comes first pays for the compiling. */
const warmUpSeeds = [17, 18, 19, 20];

const goals = [
  { share: 0.01, withOldText: 0.999, without: 0.999 },
  { share: 0.05, withOldText: 0.999, without: 0.995 },
  { share: 0.2, withOldText: 0.995, without: 0.99 },
];

const withOldText: PlaceAll = (text, targets, oldText) => createMatcher(text, { oldText }).matchAll(targets);
const without: PlaceAll = (text, targets) => createMatcher(text).matchAll(targets);

/** Placing 1,000 selectors of 10,000 words in the edited text, beside the approximate search that web annotators use. */
export function benchMatching(): BenchRow[] {
  return goals.flatMap((goal) => {
    const name = `${goal.share * 100} % of the words changed`;
    // They take turns, so that what else the machine does lengthens them alike.
    const turns = [...warmUpSeeds, ...seeds].map((seed) => ({
      withOldText: timed(seed, goal.share, size.selectors, withOldText),
      without: timed(seed, goal.share, size.selectors, without),
      peer: timed(seed, goal.share, peerSelectors, approximately),
    }));
    const of = (way: keyof (typeof turns)[number]) => turns.slice(warmUpSeeds.length).map((turn) => turn[way]);
    return [
      ...rowsOf(`${name}, with the old text`, of('withOldText'), of('peer'), goal.withOldText),
      ...rowsOf(`${name}, without the old text`, of('without'), of('peer'), goal.without),
    ];
  });
}

type Timed = ReturnType<typeof timed>;

function rowsOf(name: string, runs: readonly Timed[], peers: readonly Timed[], least: number): BenchRow[] {
  const right = ({ score }: Timed) => score.right / score.selectors;
  const wrong = runs.reduce((sum, { score }) => sum + score.wrong, 0);
  return [
    benchRow('matching', `${name}: right`, median(runs.map(right)), 'share', {
      peer: median(peers.map(right)),
      above: least,
    }),
    benchRow('matching', `${name}: wrong in 5,000`, wrong, 'selectors', { below: 0 }),
    benchRow('matching', `${name}: time`, median(runs.map(({ each }) => each)), 'ms a selector', {
      peer: median(peers.map(({ each }) => each)),
      below: 1 / 20,
      of: 'ratio',
    }),
  ];
}

/** Processor time, which other programs on the machine do not lengthen. */
function timed(seed: number, share: number, selectors: number, place: PlaceAll) {
  let each = 0;
  const score: MatchingScore = scoreMatching({ seed, share, words: size.words, selectors }, (...given) => {
    const before = process.cpuUsage();
    const placements = place(...given);
    const { user, system } = process.cpuUsage(before);
    each = (user + system) / 1000 / selectors;
    return placements;
  });
  return { score, each };
}

/**
 * The method of Hypothesis' client (matchQuote): all occurrences of the words, where there are none all approximate ones
 * with errors up to half of their length, the best by likeness of words, prefix and suffix and by nearness to the old
 * position (weights 50, 20, 20, 2). Context too is looked for to the letter first. The search is the same library's.
 */
const approximately: PlaceAll = (text, targets, oldText) => {
  const old = new CodePointIndex(oldText);
  return targets.map(([quote, position]): Placement => {
    const { exact, prefix = '', suffix = '' } = quote;
    const expected = old.toUtf16(position.start);
    let best: { range: { start: number; end: number }; score: number } | null = null;
    for (const { start, end, errors } of occurrences(text, exact, Math.min(256, exact.length / 2))) {
      const before = text.slice(Math.max(0, start - prefix.length), start);
      const after = text.slice(end, end + suffix.length);
      const score =
        (50 * (1 - errors / exact.length) +
          20 * likeness(before, prefix) +
          20 * likeness(after, suffix) +
          2 * (1 - Math.abs(start - expected) / text.length)) /
        92;
      if (!best || score > best.score) best = { range: { start, end }, score };
    }
    return best ? { state: 'moved', method: 'approximate', ...best } : { state: 'orphan', candidates: [] };
  });
};

function occurrences(text: string, words: string, errors: number): { start: number; end: number; errors: number }[] {
  const found: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, words, errors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const errors = occurrences(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  return 1 - errors / wanted.length;
}
