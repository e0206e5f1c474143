import { bundle } from '../../build/scripts/bundle.ts';
import { type Costs, costsInApp, type Sizes } from './annotate/in-app.ts';
import { type Load, openBench, type PageCosts, type Step } from './annotate/in-page.ts';
import type { WayName } from './annotate/page/page.ts';
import { type BenchRow, benchRow } from './row.ts';

export const annotateSizes: Sizes = { words: 10_000, annotations: 1000, runs: 5, turns: 20 };

const short: Load = { words: 10_000, annotations: 1000 };
const dense: Load = { words: 10_000, annotations: 5000 };
const long: Load = { words: 100_000, annotations: 5000 };
/** As many to a paragraph as in the long text: what differs is how many there are besides. */
const few: Load = { words: 2000, annotations: 100 };

const peers: WayName[] = ['wrapped', 'recogito', 'recogitoHighlights', 'markNode'];

export const annotateParts = ['load', 'change', 'key', 'scroll', 'heap', 'app'] as const;
export type AnnotatePart = (typeof annotateParts)[number];

/**
 * What annotations cost while one reads and corrects: main-thread CPU in a real Chromium, medians. The reader of the app
 * stands alone in a page, as do the other ways of annotating the same text, with plain elements as the limit; then the
 * app as a whole with annotations beside the app without. The same text in the same style sheets and window, and the same
 * turns of the wheel and keys. The reader brings its header, its tools and the bar that shows how far one has read, which
 * the others have not: beside them its text and marks stand alone too, which is the same work. Both lay out text far from
 * the screen once nobody has done anything for a moment, which the others do while loading. So loading is told with that,
 * too, and scrolling a second after loading, before which hardly anybody begins; and right after loading, for those
 * who do.
 */
export async function benchAnnotate(
  parts: readonly AnnotatePart[] = annotateParts,
  runs = annotateSizes.runs,
): Promise<BenchRow[]> {
  const bench = await openBench(runs);
  const rows: BenchRow[] = [];
  try {
    const of = async (ways: WayName[], load: Load, steps: Step[]) => {
      const costs = new Map<WayName, PageCosts>();
      for (const way of ways) costs.set(way, await bench.costsOf(way, load, steps));
      return new Measured(load, costs);
    };
    for (const part of parts) rows.push(...(part === 'app' ? await appRows(runs) : await measures[part](of)));
    return rows;
  } finally {
    await bench.close();
  }
}

/** What is told of a step beside others, and which of them has to be met. */
interface Goals {
  plain: number | null;
  best: number | null;
}

const noGoals: Goals = { plain: null, best: null };

/** Steps whose name does not say all. */
const names: Partial<Record<Step, string>> = { whole: 'load and lay out all', hurried: 'scroll right after loading' };

type Measure = (ways: WayName[], load: Load, steps: Step[]) => Promise<Measured>;

const all: WayName[] = ['plain', 'stet', 'stetText', ...peers];
const writers: WayName[] = ['plain', 'stet', 'markNode'];

const measures: Record<Exclude<AnnotatePart, 'app'>, (of: Measure) => Promise<BenchRow[]>> = {
  load: async (of) => {
    const loads = [await of(all, short, ['load']), await of(all, long, ['load'])];
    const wholes = [await of(all, short, ['whole']), await of(all, long, ['whole'])];
    return [
      ...loads.flatMap((measured) => measured.rows('load', { plain: 2, best: 1 / 2 })),
      ...wholes.flatMap((measured) => measured.rows('whole', noGoals)),
    ];
  },
  change: async (of) => {
    const inLong = await of(all, long, ['add', 'remove']);
    const inFew = await of(['plain', 'stet'], few, ['add', 'remove']);
    return (['add', 'remove'] as const).flatMap((step) => changeRows(step, inLong, inFew));
  },
  key: async (of) => {
    const keys = [await of(writers, dense, ['key']), await of(writers, long, ['key'])];
    return keys.flatMap((measured) => measured.rows('key', { plain: 1.8, best: 1 / 2 }));
  },
  scroll: async (of) => {
    const read = await of(all, short, ['scroll']);
    const hurried = await of(all, short, ['hurried']);
    return [...read.rows('scroll', { plain: 3, best: 1 }), ...hurried.rows('hurried', noGoals)];
  },
  heap: async (of) => heapRows(await of(all, dense, ['heap'])),
};

/** What all ways cost with the same to show. */
class Measured {
  readonly size: string;
  readonly #costs: ReadonlyMap<WayName, PageCosts>;

  constructor({ words, annotations }: Load, costs: ReadonlyMap<WayName, PageCosts>) {
    this.size = `${words / 1000}k words, ${annotations} annotations`;
    this.#costs = costs;
  }

  of(way: WayName, step: Step): number {
    return this.#costs.get(way)?.[step] ?? Number.NaN;
  }

  /** What a change costs beyond the frame and the call, which plain elements, that nothing is done to, cost too. */
  change(way: WayName, step: 'add' | 'remove'): number {
    return this.of(way, step) - this.of('plain', step);
  }

  /** The peers that were measured, cheapest first, by what is told of each. */
  ranked(told: (way: WayName) => number): { way: WayName; value: number }[] {
    const known = peers.filter((way) => this.#costs.has(way)).map((way) => ({ way, value: told(way) }));
    return known.sort((a, b) => a.value - b.value);
  }

  /** The reader beside plain elements and the best peer; what does the same work as the peers beside the best, with its goal, and beside all others. */
  rows(step: Step, goals: Goals): BenchRow[] {
    const own = this.of('stet', step);
    const name = `${names[step] ?? step}, ${this.size}`;
    const [best, ...others] = this.ranked((way) => this.of(way, step));
    const rows = [row(`${name} / plain`, own, this.of('plain', step), goals.plain)];
    if (!best) return rows;
    const alone = this.#costs.has('stetText');
    const [same, told] = alone ? [this.of('stetText', step), `${name}, text and marks`] : [own, name];
    if (alone) rows.push(row(`${name} / ${best.way}`, own, best.value, null));
    rows.push(row(`${told} / ${best.way}`, same, best.value, goals.best));
    return [...rows, ...others.map(({ way, value }) => row(`${told} / ${way}`, same, value, null))];
  }
}

function row(name: string, own: number, peer: number, goal: number | null, unit = 'ms'): BenchRow {
  return benchRow('annotate', name, own, unit, { peer, ...(goal === null ? {} : { below: goal, of: 'ratio' }) });
}

function changeRows(step: 'add' | 'remove', many: Measured, few: Measured): BenchRow[] {
  const own = many.change('stet', step);
  const others = many.ranked((way) => many.change(way, step));
  return [
    row(`${step} one, ${many.size} / with 100`, own, few.change('stet', step), 1.5),
    ...others.map(({ way, value }, rank) =>
      row(`${step} one, ${many.size} / ${way}`, own, value, rank === 0 ? 1 / 3 : null),
    ),
  ];
}

const MEGABYTE = 1_000_000;

/** Beyond what plain elements take. */
function heapRows(measured: Measured): BenchRow[] {
  const beyond = (way: WayName) => (measured.of(way, 'heap') - measured.of('plain', 'heap')) / MEGABYTE;
  const own = beyond('stet');
  const name = `heap beyond plain, ${measured.size}`;
  return [
    benchRow('annotate', name, own, 'MB', { below: 1 }),
    ...measured
      .ranked(beyond)
      .map(({ way, value }, rank) => row(`${name} / ${way}`, own, value, rank === 0 ? 1 / 3 : null, 'MB')),
  ];
}

/** The whole app, its lists, cards and inspector included, with many annotations and with none. */
async function appRows(runs: number): Promise<BenchRow[]> {
  await bundle(['chromium']);
  const { bare, marked } = await costsInApp({ ...annotateSizes, runs });
  const size = `${annotateSizes.words / 1000}k words, ${annotateSizes.annotations} annotations`;
  const beside = (step: keyof Costs, name: string, goal: number) =>
    row(`whole app, ${name}, ${size} / without them`, marked[step], bare[step], goal);
  const [own, other] = [marked.heap / MEGABYTE, bare.heap / MEGABYTE];
  return [
    beside('load', 'load', 2),
    beside('scroll', `scroll ${annotateSizes.turns} turns`, 3),
    beside('add', 'add one', 1.5),
    row(`whole app, heap, ${size} / without them`, own, other, null, 'MB'),
  ];
}
