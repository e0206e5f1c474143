import type { Library } from '../../../electron/library/library.ts';
import type { ListQuery } from '../../../shared/model/article-list.ts';
import { type BenchRow, benchRow, median } from '../row.ts';
import { timed } from './timing.ts';

const ROUNDS = 5;

/** What the list asks for: its top, a window in its middle, an order that it did not have before, a filter as one types. */
export async function measureList(library: Library, articles: number): Promise<BenchRow[]> {
  const newest: ListQuery = { trashed: false };
  const middle = articles >> 1;
  let largest = 0;
  const window = async (query: ListQuery, from: number) => {
    const found = await library.listWindow(query, { from, limit: 100 });
    if (!found.ok || found.value.rows.length === 0) throw new Error('The list is empty.');
    largest = Math.max(largest, JSON.stringify(found.value).length);
  };
  const measured = async (ask: (round: number) => Promise<void>) => {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round++) taken.push((await timed(() => ask(round))).cpu);
    return median(taken);
  };
  await window(newest, middle);
  return [
    benchRow('library', 'list: the first 100 rows, processor', await measured(() => window(newest, 0)), 'ms'),
    benchRow(
      'library',
      'list: 100 rows in the middle, processor',
      await measured((round) => window(newest, middle + round * 100)),
      'ms',
    ),
    benchRow(
      'library',
      'list: another order, processor',
      // A filter that keeps every row makes each a list that is not known yet.
      await measured((round) => window({ ...newest, filter: `20${' '.repeat(round)}`, sort: byTitle }, 0)),
      'ms',
    ),
    benchRow(
      'library',
      'list: filtered, processor',
      await measured((round) => window({ ...newest, filter: 'aeiou'.charAt(round) }, 0)),
      'ms',
    ),
    benchRow('library', 'list: the largest answer', largest / 1000, 'kB', { below: 1000 }),
  ];
}

const byTitle = { by: 'title', descending: false } as const;
