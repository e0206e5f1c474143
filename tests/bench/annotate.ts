import { bundle } from '../../build/scripts/bundle.ts';
import { type Costs, costsInApp, type Sizes } from './annotate/in-app.ts';
import { costsInPage } from './annotate/in-page.ts';
import { type BenchRow, benchRow } from './row.ts';

export const annotateSizes: Sizes = { words: 10_000, annotations: 1000, runs: 5, turns: 20 };

/**
 * What annotations cost while one reads: main-thread CPU in a real Chromium, medians. The app with many annotations is
 * held against the app with none, then against the bare text in a page and against that text with an element around
 * every annotated stretch; the app's figures include its lists, cards and inspector, the page's do not.
 */
export async function benchAnnotate(sizes: Sizes = annotateSizes): Promise<BenchRow[]> {
  await bundle(['chromium']);
  const { bare, marked } = await costsInApp(sizes);
  const { plain, wrapped } = await costsInPage(sizes);
  const size = `${sizes.words / 1000}k words, ${sizes.annotations} annotations`;
  return [
    row(`load ${size} / the app without them`, 'load', marked, bare, 2),
    row(`scroll ${sizes.turns} turns, ${size} / the app without them`, 'scroll', marked, bare, 3),
    row(`add one, ${size} / the app without them`, 'add', marked, bare, 1.5),
    { ...row(`heap, ${size} / the app without them`, 'heap', marked, bare, null), ...within(marked, bare, 1) },
    row(`load ${size} / plain page`, 'load', marked, plain, null),
    row(`scroll ${size} / plain page`, 'scroll', marked, plain, null),
    row(`load ${size} / page with wrapped text nodes`, 'load', marked, wrapped, null),
    row(`scroll ${size} / page with wrapped text nodes`, 'scroll', marked, wrapped, null),
    row(`add one, ${size} / page with wrapped text nodes`, 'add', marked, wrapped, null),
  ];
}

const MEGABYTE = 1_000_000;

function row(name: string, key: keyof Costs, own: Costs, other: Costs, goal: number | null): BenchRow {
  const [unit, by] = key === 'heap' ? (['MB', MEGABYTE] as const) : (['ms', 1] as const);
  const aim = goal === null ? {} : ({ below: goal, of: 'ratio' } as const);
  return benchRow('annotate', name, own[key] / by, unit, { peer: other[key] / by, ...aim });
}

/** Held to a difference, not to a ratio. */
function within(own: Costs, other: Costs, megabytes: number): { goal: number; ok: boolean } {
  return { goal: megabytes, ok: own.heap - other.heap <= megabytes * MEGABYTE };
}
