import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as rest } from 'node:timers/promises';
import type { ArticleEntry } from '../search/article-entry.ts';
import type { Index } from './ask-index.ts';
import type { IndexSeal } from './index-seal.ts';

/**
 * Articles in one transaction. With each end of one FTS5 writes what it has gathered: of more that takes too long for those who
 * ask meanwhile, of fewer there is more to put together.
 */
const COMMITTED = 256;
/** Transactions after which what they have written is put together: each is a part more that a search goes through meanwhile. */
const TIDIED = 64;
/** After so many articles the index is compacted, if they are most of it: it is smaller then, and faster. */
const COMPACTED = 500;

export interface Filling {
  database: DatabaseSync;
  index: Index;
  /** Of the index as a file, where nobody else writes to it; else null. */
  seal: IndexSeal | null;
  /** How many will come. */
  articles: number;
  entries: AsyncIterable<ArticleEntry[]>;
  /** Puts some into the index. */
  put(entries: ArticleEntry[]): void;
  /** True when the rest is not wanted any more. */
  isStopped(): boolean;
}

/**
 * Takes many articles into the index, in steps of some milliseconds: whatever is asked meanwhile is answered between two of them. An index
 * of which most is new is not synced with the disk before it is done, so that no question waits for the disk either.
 */
export async function fillIndex({ database, index, seal, articles, entries, put, isStopped }: Filling): Promise<void> {
  const anew = articles >= COMPACTED && articles * 2 >= index.highest();
  const unsynced = anew && seal !== null && !database.isTransaction && seal.mark();
  if (unsynced) database.exec('PRAGMA synchronous = OFF');
  let gathered = 0;
  let ended = 0;
  for await (const some of entries) {
    if (isStopped()) break;
    index.begin();
    put(some);
    gathered += some.length;
    if (gathered >= COMMITTED) {
      await inTurns(index.commit());
      if (++ended % TIDIED === 0) await inTurns(index.tidy(), isStopped);
      gathered = 0;
    }
    await rest();
  }
  await inTurns(index.commit());
  await inTurns(anew ? index.compact() : index.tidy(), isStopped);
  if (!unsynced) return;
  database.exec('PRAGMA synchronous = NORMAL');
  await seal.unmark();
}

/** Lets others have their turn after each step. */
export async function inTurns(steps: Iterable<void>, isStopped = () => false): Promise<void> {
  for (const _ of steps) {
    await rest();
    if (isStopped()) return;
  }
}
