import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addText, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('every edit is a new revision with its reason; earlier files stay byte for byte', async () => {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  const shard = join(folder, 'articles', id.slice(-2));
  const at = join(shard, readdirSync(shard)[0]!);
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
