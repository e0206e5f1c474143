import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { EntryReader } from '../../../../electron/library/index/read-entry.ts';
import { scanArticles } from '../../../../electron/library/index/scan-articles.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { articleIndex } from '../../../../electron/library/search/article-index.ts';
import { openIndex } from '../../../../electron/library/search/open-index.ts';
import { WorkQueue } from '../../../../electron/library/store/work-queue.ts';
import { generateLibrary } from '../../../bench/library/generate-library.ts';
import { textMaker } from '../../../bench/library/generate-text.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

/** An index that has been compared with its library. The first article has a corrected text. */
async function compared() {
  const root = join(makeFolder(), 'library');
  const cacheDir = makeFolder();
  generateLibrary(root, { articles: 60, words: 60, annotations: 1 }, textMaker());
  const library = must(await openLibrary(root, { cacheDir, background: false }));
  const [first] = must(await library.list({ trashed: false }));
  must(await library.editText(first!.id, [{ type: 'paragraph', text: 'Other words.' }], 'A correction'));
  const [, second] = must(await library.list({ trashed: false }));
  must(await library.trash([second!.id]));
  await library.close();
  const folder = { root, readOnly: false };
  const file = join(cacheDir, readdirSync(cacheDir).find((one) => one.endsWith('.index'))!);
  const { database } = openIndex(file, 'keep');
  const articles = articleIndex(database);
  async function scan(thread = false) {
    const options = thread
      ? { index: { ...articles, highest: () => 1_000_000 }, file }
      : { index: articles, file: null };
    const scanned = await scanArticles({ folder, ...options, isStopped: () => false });
    return { ...scanned!, ids: scanned!.changed.map(({ id }) => id) };
  }
  const places = new Map(
    [...articles.states({ from: '', before: '~' })].flatMap(({ ids, paths }) => ids.map((id, at) => [id, paths[at]!])),
  );
  const at = (id: string) => join(root, places.get(id)!);
  const others = [...places.keys()].filter((id) => id !== first!.id && id !== second!.id);
  expect(await scan()).toMatchObject({ ids: [], gone: [], strays: [] });
  return { root, folder, database, articles, scan, at, edited: first!.id, trashed: second!.id, others };
}

/** Another byte in the same place: neither the size nor the folder's time changes. */
function overwrite(file: string): void {
  const bytes = readFileSync(file);
  const folderTime = statSync(dirname(file)).mtimeMs;
  bytes[bytes.length - 3] = 0x20;
  writeFileSync(file, bytes);
  expect(statSync(dirname(file)).mtimeMs).toBe(folderTime);
}

function replace(file: string): void {
  const { atime, mtime, size } = statSync(file);
  writeFileSync(`${file}.new`, ' '.repeat(size));
  utimesSync(`${file}.new`, atime, mtime);
  renameSync(`${file}.new`, file);
}

test.each([false, true])('what has not changed is not compared again (in two threads: %s)', async (thread) => {
  const { database, scan } = await compared();
  let asked = 0;
  const prepare = database.prepare.bind(database);
  database.prepare = (sql, ...more) => {
    if (sql.includes('json_group_array')) asked++;
    return prepare(sql, ...more);
  };
  expect(await scan(thread)).toMatchObject({ ids: [], gone: [], strays: [] });
  expect(asked).toBe(0);
  database.close();
});

test.each([
  ['article.json edited in place', (at: string) => overwrite(join(at, 'article.json'))],
  ['annotations edited in place', (at: string) => overwrite(join(at, 'annotations.jsonl'))],
  ['its text edited in place', (at: string) => overwrite(join(at, 'content.json'))],
  ['annotations replaced, with the same size and time', (at: string) => replace(join(at, 'annotations.jsonl'))],
  ['a copy of its annotations beside them', (at: string) => writeFileSync(join(at, 'annotations (1).jsonl'), '')],
  ['its annotations deleted', (at: string) => rmSync(join(at, 'annotations.jsonl'))],
])('%s: noticed, and once it was read no more', async (_what, change) => {
  const { database, folder, articles, scan, at, others, edited, trashed } = await compared();
  for (const id of [others[0]!, trashed]) {
    change(at(id));
    for (const thread of [false, true]) expect((await scan(thread)).ids).toEqual([id]);
    const entry = await new EntryReader(folder, new WorkQueue(), false).readById(id);
    articles.put([entry!]);
    for (const thread of [false, true]) expect((await scan(thread)).ids).toEqual([]);
  }
  overwrite(join(at(edited), 'content.2.json'));
  expect((await scan()).ids).toEqual([edited]);
  database.close();
});

test('articles that came, went and were moved or renamed, twins, and what is no folder', async () => {
  const { root, database, articles, scan, at, others, trashed } = await compared();
  const [gone, moved, renamed, twin] = others as [string, string, string, string];
  rmSync(at(gone), { recursive: true });
  expect(await scan()).toMatchObject({ ids: [], gone: [gone] });
  articles.remove(gone);
  renameSync(at(moved), join(root, 'trash', `moved--${moved}`));
  renameSync(at(renamed), join(dirname(at(renamed)), `renamed--${renamed}`));
  for (const thread of [false, true, false]) {
    const scanned = await scan(thread);
    expect(scanned.ids.sort()).toEqual([moved, renamed].sort());
    expect([...scanned.gone, ...scanned.strays]).toEqual([]);
  }
  renameSync(join(root, 'trash', `moved--${moved}`), at(moved));
  renameSync(join(dirname(at(renamed)), `renamed--${renamed}`), at(renamed));
  expect((await scan()).ids).toEqual([]);
  // The folder of the first is as it was: that the copy is a twin shows although it is not compared.
  cpSync(at(twin), join(root, 'trash', `twin--${twin}`), { recursive: true });
  for (const thread of [false, true]) {
    const twins = await scan(thread);
    expect(twins.ids).toEqual([]);
    expect(twins.strays).toEqual([expect.stringMatching(`^trash/twin--${twin} has the id`)]);
  }
  rmSync(join(root, 'trash', `twin--${twin}`), { recursive: true });
  symlinkSync(at(twin), join(dirname(at(twin)), 'link--aaaaaaaaaaaaaaaaaaaa'));
  for (let round = 0; round < 2; round++) expect((await scan()).strays).toHaveLength(1);
  rmSync(join(dirname(at(twin)), 'link--aaaaaaaaaaaaaaaaaaaa'));
  // A whole folder goes.
  const shard = dirname(at(twin));
  const ids = readdirSync(shard).map((name) => name.slice(-20));
  rmSync(shard, { recursive: true });
  for (const thread of [false, true]) expect((await scan(thread)).gone.sort()).toEqual(ids.sort());
  mkdirSync(shard);
  expect((await scan()).gone.sort()).toEqual(ids.sort());
  rmSync(join(root, 'trash'), { recursive: true });
  expect((await scan()).gone.sort()).toEqual([...ids, trashed].sort());
  database.close();
});

test('what is known of a folder is forgotten when the index changes, while a scan runs too', async () => {
  const { database, folder, articles, scan, at, others } = await compared();
  const [id] = others as [string];
  const entry = (await new EntryReader(folder, new WorkQueue(), false).readById(id))!;
  const old = { ...entry, columns: { ...entry.columns, stamp: 'older' } };
  articles.put([old]);
  expect((await scan()).ids).toEqual([id]);
  articles.put([entry]);
  const running = scan();
  articles.put([old]);
  await running;
  expect((await scan()).ids).toEqual([id]);
  // A change that is taken back is as if it had not been.
  articles.put([entry]);
  expect((await scan()).ids).toEqual([]);
  articles.begin();
  articles.put([old]);
  database.exec('ROLLBACK');
  expect((await scan()).ids).toEqual([]);
  articles.remove(id);
  expect((await scan()).ids).toEqual([id]);
  appendFileSync(join(at(id), 'article.json'), ' ');
  expect((await scan()).ids).toEqual([id]);
  database.close();
});
