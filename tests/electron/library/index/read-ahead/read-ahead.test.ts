import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readAhead } from '../../../../../electron/library/index/read-ahead/read-ahead.ts';
import { readEntryNow } from '../../../../../electron/library/index/read-entry-now.ts';
import { openLibrary } from '../../../../../electron/library/open-library.ts';
import type { ArticleEntry } from '../../../../../electron/library/search/article-entry.ts';
import type { LibraryFolder } from '../../../../../electron/library/store/folder-access.ts';
import type { ArticlePlace } from '../../../../../electron/library/store/library-paths.ts';
import { articleFolders, scanFolder } from '../../../../../electron/library/store/scan-folder.ts';
import { generateLibrary } from '../../../../bench/library/generate-library.ts';
import { textMaker } from '../../../../bench/library/generate-text.ts';
import { makeFolder, must, removeFolders } from '../../../../support/library.ts';

/** More than one thread takes at once, and more than are read without one. */
const ARTICLES = 300;

afterEach(removeFolders);

function generated(articles = ARTICLES): LibraryFolder {
  const root = join(makeFolder(), 'library');
  generateLibrary(root, { articles, words: 60, annotations: 2 }, textMaker());
  return { root, readOnly: false };
}

function allIn(folder: LibraryFolder): ArticlePlace[] {
  return articleFolders(folder).paths.flatMap((path) => scanFolder(folder, path)?.found ?? []);
}

async function entries(folder: LibraryFolder, batches: ArticlePlace[][], file?: URL): Promise<(ArticleEntry | null)[]> {
  const read: (ArticleEntry | null)[] = [];
  for await (const batch of readAhead(folder, batches, file)) read.push(...batch.map(({ entry }) => entry));
  return read;
}

/** A Buffer arrives as an array of its bytes. */
function plain(entries: readonly (ArticleEntry | null)[]): unknown {
  const value = (one: unknown) => (one instanceof Uint8Array ? Buffer.from(one).toString('hex') : one);
  return entries.map((entry) => {
    if (!entry) return null;
    const columns = Object.entries(entry.columns).map(([name, one]) => [name, value(one)]);
    return {
      ...entry,
      columns,
      annotations: entry.annotations.map((one) => ({ ...one, values: one.values.map(value) })),
    };
  });
}

test('the thread reads what is read here, in the same order, and leaves what is out of the ordinary', async () => {
  const folder = generated(20);
  const all = allIn(folder);
  writeFileSync(join(folder.root, all[7]!.path, 'article.json'), '{');
  const read = await entries(folder, [all.slice(0, 5), all.slice(5, 12), all.slice(12)]);
  const here = all.map((article) => readEntryNow(folder, article));
  expect(plain(read)).toEqual(plain(here));
  expect(read.map((entry) => entry === null)).toEqual(all.map((_, at) => at === 7));
});

test('of a thread that breaks down everything comes unread', async () => {
  const folder = generated(20);
  const all = allIn(folder);
  const file = join(makeFolder(), 'worker.mjs');
  writeFileSync(
    file,
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(1));",
  );
  const read = await entries(folder, [all.slice(0, 10), all.slice(10)], new URL(`file://${file}`));
  expect(read).toEqual(all.map(() => null));
});

test('an index that is built with the thread knows all that the files hold', async () => {
  const folder = generated();
  const library = must(await openLibrary(folder.root, { cacheDir: makeFolder(), background: false }));
  expect(must(await library.list({ trashed: false }))).toHaveLength(ARTICLES);
  expect(must(await library.annotationCounts())).toEqual({
    highlight: 0,
    quote: ARTICLES,
    claim: ARTICLES,
    note: 0,
    tag: 0,
  });
  await library.close();
});
