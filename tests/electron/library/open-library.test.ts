import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultCacheDir, openLibrary } from '../../../electron/library/open-library.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { folderOf } from '../../support/folder-of.ts';
import {
  addText,
  draftOn,
  harbour,
  makeFolder,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
} from '../../support/library.ts';

afterEach(removeFolders);

describe('a library', () => {
  test('is made, filled, closed, and is the same when it is opened again', async () => {
    const made = await makeLibrary();
    const id = await addText(made.library);
    const draft = await draftOn(made.library, id, 'We need the quay', {
      'stet:kind': 'note',
      body: noteBody('Ask her'),
    });
    must(await made.library.saveAnnotations(id, [draft]));
    must(
      await made.library.savePerson({ id: 'p1', name: 'Marta Lindqvist', aliases: [], role: null, affiliation: null }),
    );
    must(await made.library.saveCode({ id: 'c1', name: 'Harbour', parent: null, color: '#336699', definition: '' }));
    const before = must(await made.library.read(id));

    const again = await made.reopen();
    expect(must(await again.read(id))).toEqual(before);
    expect(must(await again.people())).toMatchObject([{ name: 'Marta Lindqvist' }]);
    expect(must(await again.codes())).toMatchObject([{ name: 'Harbour' }]);
    expect(must(await again.list({ trashed: false }))).toMatchObject([
      { id, title: 'Harbour towns ask for more time', counts: { note: 1, quote: 0 } },
    ]);
    expect(must(await again.info())).toMatchObject({ name: 'Test', articles: 1, trashed: 0, warnings: [] });
    expect(must(await again.check())).toEqual([]);
    await again.close();
  });

  test('holds the format: names, hashes, the original byte for byte', async () => {
    const { library, folder } = await makeLibrary();
    const id = await addText(library);
    const at = folderOf(folder, id);
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(
      'annotations.jsonl merge=union text eol=lf\nnotes.jsonl merge=union text eol=lf\n',
    );
    expect(readdirSync(at).sort()).toEqual(['article.json', 'content.json', 'original.txt', 'removals.json']);
    expect(readFileSync(join(at, 'original.txt'), 'utf8')).toBe(harbour);
    await library.close();
  });

  test('is not made where none was asked for', async () => {
    const folder = makeFolder();
    expect(await openLibrary(folder, { cacheDir: makeFolder() })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringContaining('no library.json') },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['{"format":2,"id":"x","name":"x","created":"x","more":[]}', 'unsupported', /newer Stet/],
    ['{"format":1', 'damaged', /not valid JSON/],
    ['[]', 'damaged', /does not hold/],
  ])('with library.json %j is refused and left as it is', async (content, code, message) => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'library.json'), content);
    const opened = await openLibrary(folder, { create: true, cacheDir: makeFolder() });
    expect(opened).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(message) } });
    expect(readdirSync(folder)).toEqual(['library.json']);
    expect(readFileSync(join(folder, 'library.json'), 'utf8')).toBe(content);
  });

  test('is not a file', async () => {
    const path = join(makeFolder(), 'a.txt');
    writeFileSync(path, '');
    const opened = await openLibrary(path, { create: true, cacheDir: makeFolder() });
    expect(opened.ok).toBe(false);
  });
});

describe('two on one library', () => {
  test('the second writer gets a sentence; readers read, also what was saved a moment ago', async () => {
    const { library, folder, cacheDir } = await makeLibrary();
    const id = await addText(library);
    must(await library.search({ text: 'quay', limit: 5 }));
    const second = await openLibrary(folder, { cacheDir });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'locked', message: expect.stringMatching(/Another Stet/) },
    });
    const reader = must(await openLibrary(folder, { cacheDir, readOnly: true }));
    expect(must(await reader.list({ trashed: false }))).toHaveLength(1);
    expect(must(await reader.search({ text: 'quay', limit: 5 })).total).toBe(1);
    expect(must(await reader.read(id)).article.id).toBe(id);
    expect(await reader.update(id, { starred: true })).toMatchObject({ ok: false, error: { code: 'no-permission' } });
    await reader.close();
    await library.close();
    const third = must(await openLibrary(folder, { cacheDir }));
    await third.close();
  });

  test('a reader that finds no index reads the files', async () => {
    const { library, folder, cacheDir } = await makeLibrary();
    await addText(library);
    await library.close();
    const other = makeFolder();
    const reader = must(await openLibrary(folder, { cacheDir: other, readOnly: true }));
    expect(must(await reader.search({ text: 'quay', limit: 5 })).total).toBe(1);
    await reader.close();
    expect(cacheDir).not.toBe(other);
  });

  test('a library that has moved keeps its index; one that is still there, or is a copy, does not lose it', async () => {
    const { library, folder, cacheDir } = await makeLibrary();
    const id = await addText(library);
    await library.close();
    const kept = () => readdirSync(cacheDir).filter((name) => name.endsWith('.index'));
    const [before] = kept();
    /** Opens it there; answers the articles that were read for the index. */
    const readThere = async (there: string, movedFrom?: string): Promise<string[]> => {
      const read: string[] = [];
      const onChanged = ({ ids }: { ids: string[] }) => void read.push(...ids);
      const opened = must(await openLibrary(there, { cacheDir, onChanged, movedFrom }));
      expect(must(await opened.list({ trashed: false }))).toMatchObject([{ id }]);
      expect(must(await opened.search({ text: 'quay', limit: 5 })).total).toBe(1);
      expect(must(await opened.check())).toEqual([]);
      await opened.close();
      return read;
    };
    const copy = join(makeFolder(), 'copy');
    cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
    expect(await readThere(copy, folder)).toEqual([id]);
    expect(kept()).toContain(before);
    const moved = join(makeFolder(), 'moved');
    renameSync(folder, moved);
    expect(await readThere(moved, folder)).toEqual([]);
    expect(kept()).not.toContain(before);
    expect(kept()).toHaveLength(2);
    // Nobody said where it was: it is read, and found again.
    renameSync(moved, folder);
    expect(await readThere(folder)).toEqual([id]);
  });

  test('a copy of a library is another library', async () => {
    const one = await makeLibrary();
    await addText(one.library);
    const copy = join(makeFolder(), 'copy');
    cpSync(one.folder, copy, { recursive: true });
    const other = must(await openLibrary(copy, { cacheDir: one.cacheDir }));
    expect(must(await other.list({ trashed: false }))).toHaveLength(1);
    await other.close();
    await one.library.close();
  });
});

describe('the index', () => {
  async function indexed() {
    const made = await makeLibrary();
    await addText(made.library);
    await made.library.close();
    const index = readdirSync(made.cacheDir).find((name) => name.endsWith('.index'))!;
    return { ...made, index: join(made.cacheDir, index) };
  }

  test.each([
    ['deleted', (path: string) => rmSync(path)],
    ['replaced by something else', (path: string) => writeFileSync(path, 'not a database at all'.repeat(400))],
    ['emptied', (path: string) => writeFileSync(path, '')],
    ['cut off', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 5000))],
    ['damaged in the middle', (path: string) => writeFileSync(path, readFileSync(path).fill(0x5a, 8192, 60_000))],
  ])('%s is built again from the files', async (_how, damage) => {
    const { folder, cacheDir, index } = await indexed();
    damage(index);
    const library = must(await openLibrary(folder, { cacheDir }));
    expect(must(await library.list({ trashed: false }))).toHaveLength(1);
    expect(must(await library.search({ text: 'quay', limit: 5 })).total).toBe(1);
    await library.close();
  });

  test('follows what other programs did to the files meanwhile', async () => {
    const { folder, cacheDir } = await indexed();
    const first = must(await openLibrary(folder, { cacheDir }));
    const [row] = must(await first.list({ trashed: false }));
    const added = await addText(first, harbour.replaceAll('Halden', 'Morvik').replace('Harbour', 'Port'), 'other.txt');
    await first.close();
    const at = folderOf(folder, row!.id);
    const article = JSON.parse(readFileSync(join(at, 'article.json'), 'utf8'));
    article.metadata.title = 'Written by hand';
    writeFileSync(join(at, 'article.json'), JSON.stringify(article));
    rmSync(folderOf(folder, added), { recursive: true });
    const library = must(await openLibrary(folder, { cacheDir }));
    expect(must(await library.list({ trashed: false })).map(({ title }) => title)).toEqual(['Written by hand']);
    expect(must(await library.search({ text: 'Morvik', limit: 5 })).total).toBe(0);
    await library.close();
  });

  test('in a cache folder that cannot be used: a sentence, and reading still works', async () => {
    const { folder } = await indexed();
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    const cacheDir = join(file, 'cache');
    expect(await openLibrary(folder, { cacheDir })).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/cache folder .* STET_CACHE_DIR/) },
    });
    const reader = must(await openLibrary(folder, { cacheDir, readOnly: true }));
    expect(must(await reader.list({ trashed: false }))).toHaveLength(1);
    await reader.close();
  });

  test.each([
    [{ STET_CACHE_DIR: '/x' }, 'linux', '/x'],
    [{}, 'linux', '/home/ana/.cache/stet'],
    [{ XDG_CACHE_HOME: '/c' }, 'linux', '/c/stet'],
    [{}, 'darwin', '/home/ana/Library/Caches/Stet'],
  ] as const)('lies in the cache folder of the platform (%j, %s)', (env, platform, expected) => {
    expect(defaultCacheDir(env, platform, '/home/ana')).toBe(expected);
  });
});

describe('damage', () => {
  test.each([
    ['cut short', '{"format": 1, "id": '],
    ['emptied', ''],
    ['binary', '\u0000\u0001\u0002'],
    ['of another shape', '{"format": 1}'],
    ['pointing out of its folder', null],
    ['nested without end', '['.repeat(100_000)],
  ])('an article.json %s: said so, left as it is, the rest works', async (_how, content) => {
    const made = await makeLibrary();
    const bad = await addText(made.library);
    const good = await addText(made.library, harbour.replaceAll('Halden', 'Morvik'), 'good.txt');
    await made.library.close();
    const path = join(folderOf(made.folder, bad), 'article.json');
    const damaged = content ?? readFileSync(path, 'utf8').replace('"content.json"', '"../../../library.json"');
    writeFileSync(path, damaged);
    const library = must(await openLibrary(made.folder, { cacheDir: made.cacheDir }));
    expect(must(await library.list({ trashed: false })).map(({ id }) => id)).toEqual([good]);
    const { warnings } = must(await library.info());
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`--${bad}/article.json`);
    expect(await library.read(bad)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await library.update(bad, { starred: true })).toMatchObject({ ok: false });
    expect(must(await library.check())).toContainEqual(expect.objectContaining({ severity: 'damage' }));
    expect(must(await library.search({ text: 'Morvik', limit: 5 })).total).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(damaged);
    await library.close();
  });

  test('bad lines among the annotations cost no other line, and are kept byte for byte', async () => {
    const { library, folder } = await makeLibrary();
    const id = await addText(library);
    must(await library.saveAnnotations(id, [await draftOn(library, id, 'the quay')]));
    const path = join(folderOf(folder, id), 'annotations.jsonl');
    const bad = [
      Buffer.from('{"id":"cut sho'),
      Buffer.from([0xff, 0xfe, 0x41]),
      Buffer.from('half a line }'),
      Buffer.from('{"__proto__":{"x":1}}'),
    ];
    writeFileSync(path, Buffer.concat([...bad.flatMap((line) => [line, Buffer.from('\n')]), readFileSync(path)]));
    const quarantine = join(folderOf(folder, id), 'annotations.quarantine.jsonl');

    expect(must(await library.read(id)).annotations).toHaveLength(1);
    expect(existsSync(quarantine)).toBe(false);
    must(await library.saveAnnotations(id, [await draftOn(library, id, 'two boats')]));
    expect(must(await library.read(id)).annotations).toHaveLength(2);
    const kept = readFileSync(quarantine);
    for (const line of bad) expect(kept.includes(line)).toBe(true);
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2);
    await library.close();
  });

  test('damaged people are not overwritten', async () => {
    const { library, folder } = await makeLibrary();
    writeFileSync(join(folder, 'people.json'), '{"format":1,"people":[{"na');
    const person = { id: 'p', name: 'Ana', aliases: [], role: null, affiliation: null };
    expect(await library.savePerson(person)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(readFileSync(join(folder, 'people.json'), 'utf8')).toBe('{"format":1,"people":[{"na');
    await library.close();
  });

  test('the folder removed under the open library: sentences, then work goes on when it is back', async () => {
    const { library, folder } = await makeLibrary();
    const id = await addText(library);
    const draft = await draftOn(library, id, 'the quay');
    expect(must(await library.list({ trashed: false }))).toHaveLength(1);
    renameSync(folder, `${folder}-away`);
    for (const result of [
      await library.read(id),
      await library.saveAnnotations(id, [draft]),
      await library.savePerson({ id: 'p', name: 'Ana', aliases: [], role: null, affiliation: null }),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\.$/) } });
    }
    expect(must(await library.list({ trashed: false }))).toHaveLength(1);
    renameSync(`${folder}-away`, folder);
    must(await library.saveAnnotations(id, [draft]));
    expect(must(await library.read(id)).annotations).toHaveLength(1);
    await library.close();
  });

  test('an import that was cut short leaves nothing', async () => {
    const made = await makeLibrary();
    mkdirSync(join(made.folder, '.staging', 'abc'), { recursive: true });
    writeFileSync(join(made.folder, '.staging', 'abc', 'article.json'), '{}');
    const library = await made.reopen();
    expect(existsSync(join(made.folder, '.staging'))).toBe(false);
    await library.close();
  });
});

test('searching finds articles and annotations, each in its place', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const draft = await draftOn(library, id, 'We need the quay', {
    'stet:kind': 'note',
    body: noteBody('Compare budget'),
  });
  must(await library.saveAnnotations(id, [draft]));
  const text = articleText(must(await library.read(id)).blocks);
  const results = must(await library.search({ text: 'fished', limit: 5 }));
  const place = results.hits[0]?.places.find(({ where }) => where === 'text');
  expect(text.slice(place!.range!.start, place!.range!.end)).toBe('fished');
  const note = must(await library.search({ text: 'budget', limit: 5 })).hits[0]?.places[0];
  expect(note).toMatchObject({ where: 'note', snippet: 'Compare budget' });
  expect(text.slice(note!.range!.start, note!.range!.end)).toBe('We need the quay');
  must(await library.trash([id]));
  expect(must(await library.search({ text: 'fished', limit: 5 })).total).toBe(0);
  must(await library.untrash([id]));
  expect(must(await library.search({ text: 'fished', limit: 5 })).total).toBe(1);
  await library.close();
});

test('what was found stays in its place after the text has changed before it', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'two boats', { body: noteBody('wealthy') })]));
  const view = must(await library.removeBlock(id, 0));
  const place = must(await library.search({ text: 'wealthy', limit: 5 })).hits[0]?.places[0];
  expect(articleText(view.blocks).slice(place!.range!.start, place!.range!.end)).toBe('two boats');
  expect(view.annotations[0]?.placements[0]).toMatchObject({ state: expect.stringMatching(/exact|moved/) });
  await library.close();
});
