import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { noteOf } from '../../../../shared/model/annotation.ts';
import { addText, harbour, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const words = 'We need the quay, and we need it open,';
const rows = [
  {
    id: 'a',
    uri: 'https://halden.example/quay',
    text: 'Ask again',
    tags: ['quay'],
    group: 'g7',
    document: { title: ['Quay'] },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: words, prefix: '“', suffix: '” said' }] }],
  },
];

async function bring(library: Library): Promise<string[]> {
  const path = join(makeFolder(), 'h.json');
  writeFileSync(path, JSON.stringify({ rows }));
  return must(await library.importAnnotations({ path, format: null })).map(({ status }) => status);
}

it('an annotation without an article waits, is not taken twice, and is placed when its article comes', async () => {
  const { library, reopen } = await makeLibrary();
  expect(await bring(library)).toEqual(['unplaced']);
  expect(await bring(library)).toEqual(['skipped']);
  const again = await reopen();
  const [waiting] = must(await again.listWaiting());
  expect(waiting?.['stet:waiting']).toMatchObject({ url: rows[0]?.uri, title: 'Quay', candidates: [] });
  expect(must(await again.check())).toEqual([]);
  const id = await addText(again);
  expect(must(await again.listWaiting())).toEqual([]);
  const [placed] = must(await again.read(id)).annotations;
  expect(placed?.placements[0]?.state).not.toBe('orphan');
  expect(placed && noteOf(placed.annotation)?.value).toBe('Ask again');
  expect(placed?.annotation['stet:waiting']).toBeUndefined();
  const out = join(makeFolder(), 'out.json');
  must(await again.exportTo({ format: 'hypothesis', ids: [], out }));
  expect(JSON.parse(readFileSync(out, 'utf8')).rows[0]).toMatchObject({ id: 'a', group: 'g7', text: 'Ask again' });
  await again.close();
});

it('where several articles have the words, one of them is chosen', async () => {
  const { library } = await makeLibrary();
  const ids = [await addText(library), await addText(library, `${harbour}\nA line that the other has not.`, 'b.txt')];
  expect(await bring(library)).toEqual(['unplaced']);
  const [waiting] = must(await library.listWaiting());
  expect(waiting?.['stet:waiting'].candidates.toSorted()).toEqual(ids.toSorted());
  const outcomes = must(await library.placeWaiting({ ids: [waiting?.id ?? ''], articleId: ids[1] ?? '' }));
  expect(outcomes).toMatchObject([{ status: 'placed', articleId: ids[1] }]);
  expect(must(await library.listWaiting())).toEqual([]);
  await library.close();
});

it('can be dropped and put back, and merges like any other', async () => {
  const { library, folder } = await makeLibrary();
  await bring(library);
  const [waiting] = must(await library.listWaiting());
  const dropped = must(await library.dropWaiting([waiting?.id ?? '']));
  expect(must(await library.listWaiting())).toEqual([]);
  must(await library.putBackWaiting(dropped));
  const other = await makeLibrary();
  const copy = join(makeFolder(), 'copy');
  cpSync(folder, copy, { recursive: true });
  must(await other.library.merge(copy));
  must(await other.library.merge(copy));
  expect(must(await other.library.listWaiting()).map(({ id }) => id)).toEqual([waiting?.id]);
  expect(existsSync(join(other.folder, 'annotations.jsonl'))).toBe(true);
  await other.library.close();
  await library.close();
});
