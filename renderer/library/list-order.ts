import { MOST_IDS, MOST_ROWS } from '../../shared/model/article-list.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { call } from '../state/bridge.ts';
import type { Order } from './picking.ts';
import { knownWindows, type Listed, WINDOW_ROWS } from './windows.ts';

/** The order of a list: from the rows that are here, else from the library. */
export function orderOf({ query, total }: Listed): Order {
  return {
    total,
    async places(ids) {
      const [only] = ids;
      const here = ids.length === 1 && only !== undefined ? placeHere(knownWindows(query), only) : null;
      if (here !== null) return [here];
      return inParts(ids, MOST_IDS, (part) => call('articles.places', query, part));
    },
    async ids(from, to) {
      const here = idsHere(knownWindows(query), from, to);
      if (here) return here;
      const found: string[] = [];
      for (let at = from; at < to; at += MOST_IDS) {
        found.push(...(await call('articles.ids', query, { from: at, limit: Math.min(MOST_IDS, to - at) })));
      }
      return found;
    },
  };
}

/** The rows of these articles, wherever they are listed. */
export function rowsOf(ids: readonly string[]): Promise<ArticleRow[]> {
  return inParts(ids, MOST_ROWS, (part) => call('articles.rows', part));
}

/** Long lists go in parts: no message takes the window long. */
export async function inParts<T>(
  ids: readonly string[],
  size: number,
  ask: (part: string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < ids.length; at += size) answers.push(...(await ask(ids.slice(at, at + size))));
  return answers;
}

function placeHere(windows: ReadonlyMap<number, readonly ArticleRow[]>, id: string): number | null {
  for (const [number, rows] of windows) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return number * WINDOW_ROWS + at;
  }
  return null;
}

function idsHere(windows: ReadonlyMap<number, readonly ArticleRow[]>, from: number, to: number): string[] | null {
  const ids: string[] = [];
  for (let at = from; at < to; at++) {
    const row = windows.get(Math.floor(at / WINDOW_ROWS))?.[at % WINDOW_ROWS];
    if (!row) return null;
    ids.push(row.id);
  }
  return ids;
}
