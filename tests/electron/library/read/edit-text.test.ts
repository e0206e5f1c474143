import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { folderOf } from '../../../support/folder-of.ts';
import { addText, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('every edit is a new revision with its reason; earlier files stay byte for byte', async () => {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  const at = folderOf(folder, id);
  const before = new Map(
    readdirSync(at)
      .filter((name) => name !== 'article.json')
      .map((name) => [name, readFileSync(join(at, name))]),
  );
  const { blocks } = must(await library.read(id));

  const without = must(await library.removeBlock(id, 1));
  expect(without.article).toMatchObject({ revision: 2, revisions: [{ revision: 1 }, { revision: 2 }] });
  expect(without.blocks).toEqual(blocks.toSpliced(1, 1));
  const removal = without.removals.find(({ kind }) => kind === 'manual')!;
  expect(removal).toMatchObject({ beforeBlock: 1, restored: false, text: blocks[1]!.text });

  const back = must(await library.setRestored(id, removal.id, true));
  expect(back.article.revision).toBe(3);
  expect(back.blocks).toEqual(blocks);
  for (const [name, bytes] of before) expect(readFileSync(join(at, name))).toEqual(bytes);
  const second = JSON.parse(readFileSync(join(at, 'content.2.json'), 'utf8'));
  expect(second.reason).toBe(`Took out: “${blocks[1]!.text.slice(0, 60)}…”`);
  expect(must(await library.check())).toEqual([]);
  await library.close();
});

test('what changes nothing makes no revision', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const { removals } = must(await library.removeBlock(id, 0));
  expect(must(await library.setRestored(id, removals[0]!.id, false)).article.revision).toBe(2);
  expect(await library.setRestored(id, 'unknown', true)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await library.removeBlock(id, 99)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(must(await library.read(id)).article.revision).toBe(2);
  await library.close();
});

test('edits asked for at once follow each other', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const { blocks } = must(await library.read(id));
  await Promise.all([library.removeBlock(id, 0), library.removeBlock(id, 0)]);
  const view = must(await library.read(id));
  expect(view.blocks).toEqual(blocks.slice(2));
  expect(view.article.revision).toBe(3);
  await library.close();
});

test('a text that a sync program brings before the article that names it is not written over', async () => {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  const articleIn = (root: string) => folderOf(root, id);
  // Another computer corrects its copy.
  const elsewhere = join(makeFolder(), 'copy');
  cpSync(folder, elsewhere, { recursive: true });
  const theirs = must(await openLibrary(elsewhere, { cacheDir: makeFolder() }));
  const { blocks } = must(await theirs.removeBlock(id, 1));
  await theirs.close();
  // Its text is here already, its article.json not yet.
  for (const name of ['content.2.json', 'removals.2.json'])
    cpSync(join(articleIn(elsewhere), name), join(articleIn(folder), name));
  const ours = must(await library.removeBlock(id, 0));
  expect(must(await library.read(id)).blocks).toEqual(ours.blocks);
  expect(ours.removals.filter(({ kind }) => kind === 'manual').map(({ beforeBlock }) => beforeBlock)).toEqual([0]);
  expect(must(await library.check())).toEqual([]);
  // Then that comes as well.
  const copy = readFileSync(join(articleIn(elsewhere), 'article.json'));
  writeFileSync(join(articleIn(folder), 'article (conflicted copy 2026-03-01).json'), copy);
  must(await library.rescan());
  const [conflict] = must(await library.articleConflicts());
  expect(conflict).toBeDefined();
  const texts = must(await library.conflictTexts(id)).map((text) => text.blocks);
  expect(texts).toContainEqual(blocks);
  expect(texts).toContainEqual(ours.blocks);
  // Going back and forth finds what was taken out of each.
  must(await library.chooseRevision(id, 1));
  expect(must(await library.chooseRevision(id, 2)).removals).toEqual(ours.removals);
  await library.close();
});
