import { appendFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { scanArticles } from '../../../../electron/library/index/scan-articles.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { articleIndex } from '../../../../electron/library/search/article-index.ts';
import { openIndex } from '../../../../electron/library/search/open-index.ts';
import { articleFolders, scanFolder } from '../../../../electron/library/store/scan-folder.ts';
import { generateLibrary } from '../../../bench/library/generate-library.ts';
import { textMaker } from '../../../bench/library/generate-text.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

const ARTICLES = 60;

afterEach(removeFolders);

/** A library with its index, in which other programs have since done all that they can. */
async function changedOutside() {
  const root = join(makeFolder(), 'library');
  const cacheDir = makeFolder();
  generateLibrary(root, { articles: ARTICLES, words: 60, annotations: 1 }, textMaker());
  const library = must(await openLibrary(root, { cacheDir, background: false }));
  must(await library.list({ trashed: false }));
  await library.close();
  const folder = { root, readOnly: false };
  const paths = articleFolders(folder).paths.flatMap((path) => scanFolder(folder, path)?.found ?? []);
  const at = (from: number) => join(root, paths.at(from)!.path);
  const name = (from: number) => paths.at(from)!.path.split('/').at(-1)!;
  // In both halves: one is edited in place, one deleted, one moved into the trash.
  for (const one of [0, -1]) appendFileSync(join(at(one), 'annotations.jsonl'), '\n');
  for (const one of [1, -2]) rmSync(at(one), { recursive: true });
  for (const one of [2, -3]) renameSync(at(one), join(root, 'trash', name(one)));
  // And one has a twin in a folder that comes later, or earlier.
  cpSync(at(3), join(root, 'trash', name(3)), { recursive: true });
  const [first = ''] = readdirSync(join(root, 'articles')).sort();
  cpSync(at(-4), join(root, 'articles', first, name(-4)), { recursive: true });
  mkdirSync(join(root, 'articles', 'ff'), { recursive: true });
  for (const [shard, id] of [
    [first, '00000000000000000001'],
    ['ff', '000000000000000000ff'],
  ] as const) {
    cpSync(at(5), join(root, 'articles', shard, `new--${id}`), { recursive: true });
  }
  return { folder, file: join(cacheDir, readdirSync(cacheDir).find((one) => one.endsWith('.index'))!) };
}

test.each([
  ['the index', (file: string) => file],
  [
    'an index that it cannot read',
    (file: string) => {
      writeFileSync(`${file}.bad`, 'no index');
      return `${file}.bad`;
    },
  ],
])('two threads, of which the second gets %s, find what one finds', async (_what, forThread) => {
  const { folder, file } = await changedOutside();
  const scan = async (threadFile: string | null) => {
    const { database } = openIndex(file, 'keep');
    const index = { ...articleIndex(database), highest: () => 1_000_000 };
    const scanned = await scanArticles({ folder, index, file: threadFile, isStopped: () => false });
    database.close();
    return {
      changed: scanned?.changed.map(({ path }) => path).sort(),
      gone: scanned?.gone.sort(),
      strays: scanned?.strays.sort(),
    };
  };
  const one = await scan(null);
  const two = await scan(forThread(file));
  expect(two).toEqual(one);
  expect(one.changed).toHaveLength(2 + 2 + 1 + 2);
  expect(one.gone).toHaveLength(2);
  expect(one.strays).toHaveLength(2);
});
