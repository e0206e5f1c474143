import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { type Migration, migrateLibrary } from '../../../../electron/library/store/migrate-library.ts';
import { addText, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

/** An invented format 0, in which an article's title was called its headline, and files had no format number. */
const fromZero: Migration = {
  from: 0,
  change(path, bytes) {
    if (!path.endsWith('/article.json')) return null;
    const { headline, metadata, ...article } = JSON.parse(bytes.toString('utf8'));
    return Buffer.from(JSON.stringify({ ...article, format: 1, metadata: { ...metadata, title: headline } }));
  },
};

async function older() {
  const made = await makeLibrary();
  const ids = [
    await addText(made.library),
    await addText(
      made.library,
      'Other news\n\nA text that has nothing to do with it, long enough to stand alone.',
      'b.txt',
    ),
  ];
  must(await made.library.trash([ids[1] ?? '']));
  await made.library.close();
  const articles = (readdirSync(made.folder, { recursive: true }) as string[]).filter((path) =>
    path.endsWith('article.json'),
  );
  for (const path of articles) {
    const { format: _none, ...article } = JSON.parse(readFileSync(join(made.folder, path), 'utf8'));
    const { title, ...metadata } = article.metadata;
    writeFileSync(join(made.folder, path), JSON.stringify({ ...article, metadata, headline: `${title} (old)` }));
  }
  const file = join(made.folder, 'library.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 0 }));
  const old = new Map(articles.map((path) => [path, readFileSync(join(made.folder, path), 'utf8')]));
  return { ...made, ids, old };
}

const formatOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')).format;

test('an older library is brought to the present format when it is opened, and the old files are kept', async () => {
  const { folder, cacheDir, ids, old } = await older();
  const library = must(await openLibrary(folder, { cacheDir, migrations: [fromZero] }));
  expect(must(await library.read(ids[0] ?? '')).article.metadata.title).toMatch(/\(old\)$/);
  expect(must(await library.read(ids[1] ?? '')).trashed).toBe(true);
  expect(must(await library.check())).toEqual([]);
  await library.close();
  expect(formatOf(folder)).toBe(1);
  for (const [path, text] of old) expect(readFileSync(join(folder, 'before-format-1', path), 'utf8')).toBe(text);
  expect(formatOf(join(folder, 'before-format-1'))).toBe(0);
});

test('what was cut short begins anew from the old files, and a file is never changed twice', async () => {
  const { folder, cacheDir, ids, old } = await older();
  let left = 1;
  const dying: Migration = {
    from: 0,
    change(path, bytes) {
      const changed = fromZero.change(path, bytes);
      if (changed && left-- === 0) throw new Error('cut short');
      return changed;
    },
  };
  await expect(migrateLibrary({ root: folder, readOnly: false }, [dying])).rejects.toThrow('cut short');
  expect(formatOf(folder)).toBe(0);
  const library = must(await openLibrary(folder, { cacheDir, migrations: [fromZero] }));
  for (const id of ids) expect(must(await library.read(id)).article.metadata.title).toMatch(/[^)] \(old\)$/);
  await library.close();
  for (const [path, text] of old) expect(readFileSync(join(folder, 'before-format-1', path), 'utf8')).toBe(text);
});

test('a folder that cannot be listed ends it: what lies there must not be left in the old format', async () => {
  const { folder, cacheDir, ids } = await older();
  const [trash, aside] = [join(folder, 'trash'), join(folder, 'aside')];
  renameSync(trash, aside);
  writeFileSync(trash, 'A file in the place of the folder.');
  expect(await migrateLibrary({ root: folder, readOnly: false }, [fromZero])).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/trash.*could not be listed/) },
  });
  expect(formatOf(folder)).toBe(0);
  rmSync(trash);
  renameSync(aside, trash);
  const library = must(await openLibrary(folder, { cacheDir, migrations: [fromZero] }));
  expect(must(await library.read(ids[1] ?? '')).article.metadata.title).toMatch(/[^)] \(old\)$/);
  await library.close();
});

test.each([
  ['a format that no step leads from', 0, {}, /format 0, which Stet never wrote/],
  ['an older format that may only be read', 0, { readOnly: true, migrations: [fromZero] }, /Open it once in Stet/],
  ['a newer format', 2, { migrations: [fromZero] }, /newer Stet/],
  ['half a format', 0.5, { migrations: [fromZero] }, /never wrote/],
])('%s is refused with a sentence, and nothing is changed', async (_what, format, options, message) => {
  const { folder, cacheDir } = await older();
  const file = join(folder, 'library.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format }));
  const before = readFileSync(file, 'utf8');
  expect(await openLibrary(folder, { cacheDir, ...options })).toMatchObject({
    ok: false,
    error: { code: 'unsupported', message: expect.stringMatching(message) },
  });
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(existsSync(join(folder, 'before-format-1'))).toBe(false);
});
