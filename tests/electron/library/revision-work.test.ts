import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Block } from '../../../shared/model/block.ts';
import { addText, draftOn, makeLibrary, must, removeFolders } from '../../support/library.ts';

afterEach(removeFolders);

const quay = 'would stay open until the spring';

async function opened() {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  const shard = join(folder, 'articles', id.slice(-2));
  const at = join(shard, readdirSync(shard)[0]!);
  return { library, id, at, view: must(await library.read(id)) };
}

const replaced = (blocks: Block[], words: string, by: string): Block[] =>
  blocks.map((block) => ({ ...block, text: block.text.replace(words, by) }));

test('an edit is a revision of its own; snapshot, earlier text and annotations stay', async () => {
  const { library, id, at, view } = await opened();
  const kept = readdirSync(at).filter((name) => name !== 'article.json');
  const bytes = kept.map((name) => readFileSync(join(at, name)));
  must(await library.saveAnnotations(id, [await draftOn(library, id, quay)]));
  const edited = must(await library.editText(id, replaced(view.blocks, 'on Monday evening ', ''), 'The day was wrong'));
  expect(edited.article.revision).toBe(2);
  expect(edited.blocks[0]!.text).not.toContain('Monday');
  expect(edited.annotations[0]!.placements[0]).toMatchObject({ state: 'exact' });
  expect(kept.map((name) => readFileSync(join(at, name)))).toEqual(bytes);
  expect(must(await library.revisions(id))).toEqual([
    { revision: 1, created: expect.any(String), reason: null },
    { revision: 2, created: expect.any(String), reason: 'The day was wrong' },
  ]);
  expect(must(await library.readRevision(id, 1)).blocks).toEqual(view.blocks);
  expect(must(await library.check())).toEqual([]);
  await library.close();
});

test('the same text again makes no revision; what cannot be an article changes nothing', async () => {
  const { library, id, view } = await opened();
  expect(must(await library.editText(id, view.blocks, '')).article.revision).toBe(1);
  const bad = await library.editText(id, [{ type: 'paragraph', text: 'One.\n\nTwo.' }], '');
  expect(bad).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  expect(must(await library.read(id)).article.revision).toBe(1);
  await library.close();
});

test('choosing a revision undoes and redoes an edit without making more of them', async () => {
  const { library, id, view } = await opened();
  const removed = must(await library.removeBlock(id, 0));
  const back = must(await library.chooseRevision(id, 1));
  expect(back.blocks).toEqual(view.blocks);
  expect(back.removals).toEqual(view.removals);
  expect(back.article).toMatchObject({ revision: 1, revisions: [{ revision: 1 }, { revision: 2 }] });
  const again = must(await library.chooseRevision(id, 2));
  expect(again.blocks).toEqual(removed.blocks);
  expect(again.removals).toEqual(removed.removals);
  // Numbers are never given twice.
  must(await library.chooseRevision(id, 1));
  expect(must(await library.removeBlock(id, 1)).article.revision).toBe(3);
  expect(must(await library.check())).toEqual([]);
  expect(await library.chooseRevision(id, 9)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  await library.close();
});

test('restoring makes a new revision that equals the earlier one, with its removed lines', async () => {
  const { library, id, view } = await opened();
  must(await library.removeBlock(id, 0));
  must(await library.editText(id, [{ type: 'paragraph', text: 'All gone.' }], ''));
  const restored = must(await library.restoreRevision(id, 1, 'Back to the import'));
  expect(restored.article.revision).toBe(4);
  expect(restored.blocks).toEqual(view.blocks);
  expect(restored.removals).toEqual(view.removals);
  expect(must(await library.revisions(id)).at(-1)?.reason).toBe('Back to the import');
  expect(must(await library.restoreRevision(id, 4, '')).article.revision).toBe(4);
  await library.close();
});

test('an annotation whose words were deleted is an orphan, and has its place again with them', async () => {
  const { library, id, view } = await opened();
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'Fishing brought the town 41 million crowns')]));
  const without = view.blocks.filter(({ text }) => !text.startsWith('Fishing'));
  const edited = must(await library.editText(id, without, ''));
  expect(edited.annotations[0]!.placements[0]!.state).toBe('orphan');
  expect(must(await library.chooseRevision(id, 1)).annotations[0]!.placements[0]!.state).toBe('exact');
  await library.close();
});

test('a revision whose file is gone is named and hides no other', async () => {
  const { library, id, at, view } = await opened();
  must(await library.editText(id, replaced(view.blocks, 'spring', 'summer'), 'Summer'));
  rmSync(join(at, 'content.json'));
  const listed = must(await library.revisions(id));
  expect(listed.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(listed[0]!.created).toBe('');
  expect(must(await library.read(id)).article.revision).toBe(2);
  await library.close();
});
