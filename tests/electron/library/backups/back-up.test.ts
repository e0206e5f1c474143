import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { restoreLibrary } from '../../../../electron/library/backups/restore-library.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { exportFormats } from '../../../../shared/export/formats.ts';
import { noteOf } from '../../../../shared/model/annotation.ts';
import { libraryNoteDraft } from '../../../../shared/model/library-note.ts';
import { addText, draftOn, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';
import { putNotes } from '../../../support/library-entries.ts';

afterEach(removeFolders);

async function madeUp() {
  const made = await makeLibrary();
  const id = await addText(made.library);
  const evidence = join(makeFolder(), 'list.pdf');
  writeFileSync(evidence, 'kept');
  must(await made.library.keepFile(id, evidence));
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'the quay')]));
  return { ...made, id };
}

async function reopen(folder: string) {
  return must(await openLibrary(folder, { cacheDir: makeFolder() }));
}

describe('backUp and restoreLibrary', () => {
  it('bring everything back', async () => {
    const { library, folder, id } = await madeUp();
    const out = join(makeFolder(), 'all.zip');
    must(await library.backUp(out));
    const again = join(makeFolder(), 'again');
    must(await restoreLibrary(out, again));
    const names = (root: string) => (readdirSync(root, { recursive: true }) as string[]).sort();
    expect(names(again)).toEqual(names(folder).filter((name) => name !== '.staging'));
    const copy = await reopen(again);
    expect(must(await copy.check())).toEqual([]);
    expect(must(await copy.read(id))).toEqual(must(await library.read(id)));
    await copy.close();
    await library.close();
  });

  it('tell how far they are, and leave nothing behind when they are stopped', async () => {
    const { library } = await madeUp();
    const files = makeFolder();
    const out = join(files, 'all.zip');
    const told: [number, number | null][] = [];
    const { files: count } = must(await library.backUp(out, { onProgress: (done, total) => told.push([done, total]) }));
    expect(told).toEqual(Array.from({ length: count }, (_, done) => [done, count]));
    const before = readFileSync(out);
    /** Stops at the third step. */
    const stopping = () => {
      const stop = new AbortController();
      return { signal: stop.signal, onProgress: (done: number) => (done === 2 ? stop.abort() : undefined) };
    };
    expect(await library.backUp(out, stopping())).toMatchObject({ error: { code: 'cancelled' } });
    expect(await restoreLibrary(out, join(files, 'again'), stopping())).toMatchObject({ error: { code: 'cancelled' } });
    expect(readdirSync(files)).toEqual(['all.zip']);
    expect(readFileSync(out)).toEqual(before);
    await library.close();
  });

  it('a case bundle is a library of its articles, and brings copies for other programs', async () => {
    const { library, id } = await madeUp();
    await addText(library, 'Another story.\n\nIt is not part of the case, and it is long enough to be an article.');
    const out = join(makeFolder(), 'case.zip');
    must(await library.exportTo({ format: 'bundle', ids: [id], out }));
    const names = Object.keys(unzipSync(readFileSync(out)));
    expect(names).toContain('library.json');
    // Everything that is written front to back, and the database of Taguette.
    expect(names.filter((name) => name.startsWith('exports/'))).toHaveLength(exportFormats.length + 1);
    const files = unzipSync(readFileSync(out));
    for (const [name, bytes] of Object.entries(files).filter(([name]) => name.startsWith('exports/')))
      expect([name, bytes.length > 0]).toEqual([name, true]);
    expect(strFromU8((files['exports/project.sqlite3'] ?? new Uint8Array()).subarray(0, 15))).toBe('SQLite format 3');
    const again = join(makeFolder(), 'again');
    must(await restoreLibrary(out, again));
    const copy = await reopen(again);
    expect(must(await copy.check())).toEqual([]);
    expect(must(await copy.list({ trashed: false })).map((row) => row.id)).toEqual([id]);
    await copy.close();
    await library.close();
  });

  it('bring notes that stand alone, rules and what was done, where the whole library goes', async () => {
    const { library, folder, id } = await madeUp();
    const note = { ...libraryNoteDraft('Mo'), body: noteBody('Stands alone.') };
    const [made] = await putNotes(library, [note]);
    writeFileSync(join(folder, 'rules.json'), JSON.stringify({ format: 1, rules: [] }));
    const people = { format: 1, people: [{ id: 'p1', name: 'Ada', aliases: [], role: null, affiliation: null }] };
    writeFileSync(join(folder, 'people.sync-conflict-20240301-101112-ABCDEFG.json'), JSON.stringify(people));
    const path = join(makeFolder(), 'waits.csv');
    writeFileSync(path, 'Highlight,Book Title\r\nwords of an article that is not there,Elsewhere\r\n');
    must(await library.importAnnotations({ path, format: null }));
    for (const kind of ['backup', 'bundle', 'part']) {
      const out = join(makeFolder(), `${kind}.zip`);
      if (kind === 'backup') must(await library.backUp(out));
      else must(await library.exportTo({ format: 'bundle', ids: kind === 'part' ? [id] : [], out }));
      const names = Object.keys(unzipSync(readFileSync(out)));
      expect(names).toContain('rules.json');
      expect(names.some((name) => name.endsWith('/history.jsonl'))).toBe(true);
      const again = join(makeFolder(), 'again');
      must(await restoreLibrary(out, again));
      const copy = await reopen(again);
      expect(must(await copy.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
      expect(must(await copy.people()).map(({ name }) => name)).toEqual(['Ada']);
      expect([kind, must(await copy.listWaiting()).length]).toEqual([kind, kind === 'part' ? 0 : 1]);
      // What is handed on of the articles has no notes of the library.
      const notes = must(await copy.notes()).map((each) => [each.id, noteOf(each)?.value]);
      expect(notes).toEqual(kind === 'part' ? [] : [[made?.id, 'Stands alone.']]);
      await copy.close();
    }
    await library.close();
  });

  type Files = Record<string, Uint8Array>;
  const text = (value: string) => new TextEncoder().encode(value);
  const bad: [string, (files: Files) => Uint8Array][] = [
    ['what is no container', () => text('hello')],
    ['one cut short', (files) => zipSync(files).slice(0, -40)],
    ['one without a manifest', ({ 'stet-manifest.json': _, ...files }) => zipSync(files)],
    [
      'a changed file',
      (files) => zipSync({ ...files, 'library.json': text('x'.repeat(files['library.json']?.length ?? 0)) }),
    ],
    ['a missing file', ({ 'library.json': _, ...files }) => zipSync(files)],
    ['a file that is not listed', (files) => zipSync({ ...files, 'articles/more.json': text('{}') })],
    ['a way out of the folder', (files) => zipSync(listed(files, '../out.json'))],
    ['a way out of the folder in Windows', (files) => zipSync(listed(files, 'articles\\..\\..\\out.json'))],
    ['an absolute path', (files) => zipSync(listed(files, '/tmp/out.json'))],
    ['a bomb that lies about its size', (files) => lying(zipSync(files))],
  ];

  it.each(bad)('refuse %s and make nothing', async (_, spoil) => {
    const { library } = await madeUp();
    const out = join(makeFolder(), 'all.zip');
    must(await library.backUp(out));
    writeFileSync(out, spoil(unzipSync(readFileSync(out))));
    const parent = makeFolder();
    const refused = await restoreLibrary(out, join(parent, 'again'));
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\.$/) } });
    expect(readdirSync(parent)).toEqual([]);
    await library.close();
  });

  it('refuses a folder that holds anything', async () => {
    const { library, folder } = await madeUp();
    const out = join(makeFolder(), 'all.zip');
    must(await library.backUp(out));
    expect(await restoreLibrary(out, folder)).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(existsSync(join(folder, 'library.json'))).toBe(true);
    await library.close();
  });

  function listed(files: Files, path: string): Files {
    const manifest = JSON.parse(new TextDecoder().decode(files['stet-manifest.json']));
    const entry = manifest.files.find((file: { path: string }) => file.path === 'library.json');
    manifest.files.push({ ...entry, path });
    return {
      ...files,
      [path]: files['library.json'] as Uint8Array,
      'stet-manifest.json': text(JSON.stringify(manifest)),
    };
  }

  /** Says in its directory that every file has 10 bytes. */
  function lying(zip: Uint8Array): Uint8Array {
    const bytes = Buffer.from(zip);
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1))
      bytes.writeUInt32LE(10, at + 24);
    return bytes;
  }
});

describe('merge', () => {
  it('takes over what two copies changed apart, in both directions, and twice is once', async () => {
    const { library, folder, id } = await madeUp();
    await library.close();
    const other = join(makeFolder(), 'copy');
    cpSync(folder, other, { recursive: true });
    const [here, there] = [await reopen(folder), await reopen(other)];
    const [shared] = must(await here.read(id)).annotations;
    const known = shared?.annotation;
    if (!known) throw new Error('There is no annotation');
    must(await here.saveAnnotations(id, [{ ...known, body: noteBody('here') }]));
    must(await there.saveAnnotations(id, [{ ...known, body: noteBody('there') }]));
    must(await there.saveAnnotations(id, [await draftOn(there, id, 'minister')]));
    must(await here.update(id, { metadata: { title: 'A title of ours' } }));
    must(await there.update(id, { metadata: { byline: 'Somebody else' }, starred: true }));
    const { blocks } = must(await here.read(id));
    const [first, ...rest] = blocks;
    if (!first) throw new Error('There is no text');
    must(await here.editText(id, [{ ...first, text: `${first.text} here` }, ...rest], 'corrected'));
    must(await there.editText(id, [{ ...first, text: `${first.text} there` }, ...rest], 'corrected'));
    const added = await addText(
      there,
      'News from there.\n\nThis article stands only in the copy, and it is long enough to be one.',
    );
    const ada = { id: 'p9', name: 'Ada', aliases: [], role: null, affiliation: null };
    must(await there.savePerson(ada));
    const code = { id: 'c9', name: 'quay', parent: null, color: null, definition: '' };
    must(await here.saveCode({ ...code, definition: 'of here' }));
    must(await there.saveCode({ ...code, definition: 'of there', color: '#112233' }));

    expect(must(await here.merge(other))).toMatchObject({
      added: 1,
      changed: 1,
      notes: expect.arrayContaining([expect.stringMatching(/“quay”: definition was changed in two libraries/)]),
      failed: [],
    });
    expect(must(await here.merge(other))).toMatchObject({ added: 0, same: 2, stopped: false, notes: [], failed: [] });
    expect(must(await here.merge(other, { signal: AbortSignal.abort() }))).toMatchObject({ same: 0, stopped: true });
    expect(must(await there.merge(folder))).toMatchObject({ added: 0, changed: 1, failed: [] });
    for (const library of [here, there]) {
      const view = must(await library.read(id));
      expect(view.annotations).toHaveLength(2);
      const conflicted = view.annotations.find(({ annotation }) => annotation.id === known.id)?.annotation;
      const versions = [conflicted, ...((conflicted?.['stet:conflicts'] as (typeof known)[]) ?? [])];
      expect(new Set(versions.map((each) => each && noteOf(each)?.value))).toEqual(new Set(['here', 'there']));
      expect(view.article.metadata).toMatchObject({ title: 'A title of ours', byline: 'Somebody else' });
      const texts = [];
      for (const { revision } of must(await library.revisions(id))) {
        texts.push(must(await library.readRevision(id, revision)).blocks[0]?.text);
      }
      expect(texts).toHaveLength(3);
      expect(new Set(texts)).toEqual(new Set([first.text, `${first.text} here`, `${first.text} there`]));
      expect(must(await library.people())).toEqual([ada]);
      const [quay] = must(await library.codes());
      expect(quay).toMatchObject({ name: 'quay', color: '#112233' });
      const definitions = [
        quay?.definition,
        ...((quay?.['stet:conflicts'] as Record<string, unknown[]>)?.['definition'] ?? []),
      ];
      expect(new Set(definitions)).toEqual(new Set(['of here', 'of there']));
      expect(must(await library.info()).warnings).toContainEqual(
        expect.stringMatching(/“quay”: definition was changed/),
      );
      expect(must(await library.read(added)).article.id).toBe(added);
      expect(must(await library.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
    }
    expect(must(await here.read(id)).blocks).toEqual(must(await there.read(id)).blocks);
    await here.close();
    await there.close();
  });
});
