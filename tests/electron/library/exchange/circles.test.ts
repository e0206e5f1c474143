import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { claimReviewFormat } from '../../../../shared/export/claim-review.ts';
import { exportInfos, pdfInfo } from '../../../../shared/export/formats.ts';
import { addText, draftOn, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';
import { putCollection } from '../../../support/library-entries.ts';

afterEach(removeFolders);

const code = (id: string, parent: string | null) => ({ id, name: id, parent, color: null, definition: '' });
const collection = (id: string, parent: string | null, articles: string[] = []) => ({
  id,
  name: id,
  parent,
  articles,
  query: null,
});
const open = async (folder: string) => must(await openLibrary(folder, { cacheDir: makeFolder() }));

it('codes and collections that two copies put below each other are a circle after merging, and nothing goes round in it', async () => {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  for (const each of ['a', 'b']) {
    must(await library.saveCode(code(each, null)));
    await putCollection(library, collection(each, null, [id]));
  }
  const tag = { type: 'TextualBody' as const, purpose: 'tagging' as const, value: 'b', 'stet:code': 'b' };
  must(
    await library.saveAnnotations(id, [await draftOn(library, id, 'the quay', { 'stet:kind': 'tag', body: [tag] })]),
  );
  await library.close();
  const other = join(makeFolder(), 'other');
  cpSync(folder, other, { recursive: true });
  const [ours, theirs]: Library[] = [await open(folder), await open(other)];
  if (!ours || !theirs) throw new Error('no library');
  must(await ours.saveCode(code('a', 'b')));
  await putCollection(ours, collection('a', 'b', [id]));
  must(await theirs.saveCode(code('b', 'a')));
  await putCollection(theirs, collection('b', 'a', [id]));
  must(await ours.merge(other));
  await theirs.close();
  expect(new Set(must(await ours.codes()).map(({ parent }) => parent))).toEqual(new Set(['a', 'b']));
  expect(must(await ours.search({ text: 'tag:b', limit: 5 })).total).toBe(1);
  expect(must(await ours.search({ text: 'tag:a', limit: 5 })).total).toBeLessThan(2);
  expect(must(await ours.list({ trashed: false, collection: 'a' })).map((row) => row.id)).toEqual([id]);
  // Printing takes a browser, and there is no claim to be reviewed.
  const without = [pdfInfo.id, claimReviewFormat.id];
  for (const { id: format } of exportInfos.filter(({ id: each }) => !without.includes(each)))
    must(await ours.exportTo({ format, ids: [], out: join(makeFolder(), 'out') }));
  expect(must(await ours.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
  await ours.close();
});
