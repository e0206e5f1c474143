import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Block } from '../../../../shared/model/block.ts';
import { folderOf } from '../../../support/folder-of.ts';
import { addText, draftOn, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const quay = 'would stay open until the spring';

async function opened() {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  return { library, id, at: folderOf(folder, id), view: must(await library.read(id)) };
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

test('a revision is chosen instead of one text alone: another that came since stays', async () => {
  const { library, id, view } = await opened();
  const mine = must(await library.editText(id, replaced(view.blocks, 'spring', 'summer'), ''));
  const theirs = must(await library.editText(id, replaced(mine.blocks, 'summer', 'autumn'), ''));
  expect(must(await library.chooseRevision(id, 1, mine.article.revision)).blocks).toEqual(theirs.blocks);
  // The same text once more, under another number, is the same text.
  must(await library.restoreRevision(id, mine.article.revision, ''));
  expect(must(await library.chooseRevision(id, 1, mine.article.revision)).blocks).toEqual(view.blocks);
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

const begins = (blocks: Block[], words: string): Block[] => [{ type: 'paragraph', text: words }, ...blocks];

test('a correction of a text that was changed in another window meanwhile stands beside that change', async () => {
  const { library, id, view } = await opened();
  const theirs = must(await library.editText(id, begins(view.blocks, 'Theirs.'), 'theirs', view.textHash));
  const ours = must(await library.editText(id, begins(view.blocks, 'Ours.'), 'ours', view.textHash));
  expect(ours.blocks[0]?.text).toBe('Ours.');
  const [conflict] = must(await library.articleConflicts());
  expect(conflict?.fields).toEqual([{ id: 'revision', values: [ours.textHash, theirs.textHash] }]);
  expect(must(await library.check()).map(({ message }) => message)).toEqual([
    'Its text was changed in two places at once; all versions are kept.',
  ]);
  const texts = must(await library.conflictTexts(id)).map(({ blocks, reason }) => [blocks[0]?.text, reason]);
  expect(texts).toEqual([
    ['Ours.', 'ours'],
    ['Theirs.', 'theirs'],
  ]);
  const settled = must(await library.editText(id, begins(view.blocks, 'Both.'), 'both', ours.textHash));
  expect(settled.article.conflicts).toBeUndefined();
  expect(must(await library.check())).toEqual([]);
  await library.close();
});

test('a text that was edited by hand while it was corrected stands beside the correction, to the word', async () => {
  const { library, id, at, view } = await opened();
  const file = join(at, 'content.json');
  const byHand = readFileSync(file, 'utf8').replace('spring', 'summer');
  writeFileSync(file, byHand);
  const ours = must(await library.editText(id, begins(view.blocks, 'Ours.'), 'ours', view.textHash));
  expect(ours.article.revisions).toHaveLength(3);
  const texts = must(await library.conflictTexts(id));
  expect(texts.map(({ reason }) => reason)).toEqual(['ours', 'Edited outside of Stet']);
  expect(texts[1]?.blocks).toEqual(replaced(view.blocks, 'spring', 'summer'));
  expect(readFileSync(file, 'utf8')).toBe(byHand);
  await library.close();
});

test('a third text beside two others hides neither, and the same text again is no conflict', async () => {
  const { library, id, view } = await opened();
  for (const words of ['One.', 'Two.', 'Three.', 'Three.'])
    must(await library.editText(id, begins(view.blocks, words), words, view.textHash));
  const texts = must(await library.conflictTexts(id)).map(({ reason }) => reason);
  expect(texts).toEqual(['Three.', 'Two.', 'One.']);
  await library.close();
});
