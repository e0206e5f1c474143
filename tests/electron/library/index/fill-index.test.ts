import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSoundIndex } from '../../../../electron/library/index/ask-index.ts';
import { fillIndex } from '../../../../electron/library/index/fill-index.ts';
import { IndexSeal, markOf } from '../../../../electron/library/index/index-seal.ts';
import { IndexKeeper } from '../../../../electron/library/index/keep-index.ts';
import { readEntryNow } from '../../../../electron/library/index/read-entry-now.ts';
import type { ArticleEntry } from '../../../../electron/library/search/article-entry.ts';
import type { LibraryFolder } from '../../../../electron/library/store/folder-access.ts';
import { articleFolders, scanFolder } from '../../../../electron/library/store/scan-folder.ts';
import { WorkQueue } from '../../../../electron/library/store/work-queue.ts';
import { generateLibrary } from '../../../bench/library/generate-library.ts';
import { textMaker } from '../../../bench/library/generate-text.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

/** So many that an index of which they are most is made without syncing. */
const ARTICLES = 560;
const AT_ONCE = 16;

const PARTS = 'SELECT count(DISTINCT segid) AS parts FROM article_fts_idx';

afterAll(removeFolders);

/** Nobody changes anything in it. */
const folder: LibraryFolder = { root: join(makeFolder(), 'library'), readOnly: false };
generateLibrary(folder.root, { articles: ARTICLES, words: 20, annotations: 1 }, textMaker());

interface Options {
  /** Of how many articles the index is told; what follows then. */
  articles?: number;
  sealed?: boolean;
  /** Called before each of the articles' batches, with how many there were. */
  before?(done: number, database: DatabaseSync): void;
  isStopped?(): boolean;
}

/** Makes an index with all articles of the folder, closes it, and seals it. */
async function fill(file: string, options: Options = {}): Promise<void> {
  const { articles = ARTICLES, sealed = true, before, isStopped = () => false } = options;
  const seal = new IndexSeal(file);
  const { database, index } = openSoundIndex(file, 'keep');
  const { paths } = articleFolders(folder);
  // As each scan does before anything is read.
  index.knownFolders(paths);
  const found = paths.flatMap((path) => scanFolder(folder, path)?.found ?? []);
  async function* entries(): AsyncGenerator<ArticleEntry[]> {
    for (let at = 0; at < found.length; at += AT_ONCE) {
      before?.(at, database);
      yield found.slice(at, at + AT_ONCE).flatMap((article) => readEntryNow(folder, article) ?? []);
    }
  }
  const put = (some: ArticleEntry[]) => void index.put(some);
  await fillIndex({ database, index, seal: sealed ? seal : null, articles, entries: entries(), put, isStopped });
  database.close();
  await seal.put();
}

/** Opens the index as the library does, and answers the titles in it when it knows all. */
async function titlesIn(file: string): Promise<string[]> {
  const queue = new WorkQueue();
  const keeper = new IndexKeeper({ folder, file, use: 'keep', queue, background: false, onScanned: () => undefined });
  const titles = must(await keeper.query((index) => index.rows(false).map(({ title }) => title)));
  await keeper.close();
  return titles;
}

function inside<T>(file: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

const count = (file: string) =>
  inside(file, (database) => Number(database.prepare('SELECT count(*) AS n FROM article').get()?.['n']));
const syncing = (database: DatabaseSync) => database.prepare('PRAGMA synchronous').get()?.['synchronous'];

test('a new index is made without syncing, with its mark beside it, and stands on the disk as one part at last', async () => {
  const file = join(makeFolder(), 'a.index');
  const states = new Set<string>();
  await fill(file, {
    before: (_, database) => states.add(`${existsSync(markOf(file))} ${syncing(database)}`),
  });
  expect([...states]).toEqual(['true 0']);
  expect(existsSync(markOf(file))).toBe(false);
  expect(inside(file, (database) => database.prepare(PARTS).get())).toEqual({ parts: 1 });
});

test('all words of a transaction make one part: nothing has them written before it ends', async () => {
  const parts: unknown[] = [];
  await fill(join(makeFolder(), 'a.index'), {
    before(done, database) {
      if (done === 256) parts.push(database.prepare(PARTS).get());
    },
  });
  expect(parts).toEqual([{ parts: 1 }]);
});

test.each<[string, Options]>([
  ['is small', { articles: 40 }],
  // A command that only reads: it does not hold the library's lock.
  ['has no seal of its own', { sealed: false }],
])('what is taken into an index that %s is synced', async (_what, options) => {
  const file = join(makeFolder(), 'a.index');
  const states = new Set<string>();
  await fill(file, {
    ...options,
    before: (_, database) => states.add(`${existsSync(markOf(file))} ${syncing(database)}`),
  });
  expect([...states]).toEqual(['false 1']);
});

test('a power cut while an index is made costs that index, also when nothing shows that it is wrong', async () => {
  const file = join(makeFolder(), 'a.index');
  const left = join(makeFolder(), 'left', 'a.index');
  await fill(file, {
    before: (done) => {
      if (done === 256) cpSync(dirname(file), dirname(left), { recursive: true });
    },
  });
  expect(existsSync(markOf(left))).toBe(true);
  expect(count(left)).toBeGreaterThan(0);
  inside(left, (database) => database.exec("UPDATE article SET title = 'of another page'"));
  expect(await titlesIn(left)).toEqual(await titlesIn(file));
  expect(existsSync(markOf(left))).toBe(false);
});

test('an index whose making was stopped is kept as far as it came, and goes on from there', async () => {
  const file = join(makeFolder(), 'a.index');
  let read = 0;
  await fill(file, {
    before: (done) => {
      read = done;
    },
    isStopped: () => read >= 256,
  });
  expect([count(file), existsSync(markOf(file))]).toEqual([256, false]);
  expect(await titlesIn(file)).toHaveLength(ARTICLES);
});

test('other questions are answered while an index is filled', async () => {
  const file = join(makeFolder(), 'a.index');
  mkdirSync(dirname(file), { recursive: true });
  let turns = 0;
  const turn = () => {
    turns++;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  await fill(file);
  clearImmediate(next);
  // One after each batch, and those while transactions end and the index is compacted.
  expect(turns).toBeGreaterThan(ARTICLES / AT_ONCE + (ARTICLES / 128) * 4);
});
