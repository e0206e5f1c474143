import { afterEach, expect, test } from 'vitest';
import type { Library } from '../../../electron/library/library.ts';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { addText, makeLibrary, must, removeFolders } from '../../support/library.ts';

/** The same question, asked again: for more of what was found, and after changes. */

afterEach(removeFolders);

const search = async (library: Library, limit = 50) => must(await library.search({ text: 'quay ', limit }));
const titles = async (library: Library) => (await search(library)).hits.map(({ title }) => title).sort();
const add = (library: Library, title: string) =>
  addText(library, `${title}\n\nThe quay of ${title}, again.`, `${title}.txt`);

test('goes on from what was found, and knows what has changed in between', async () => {
  const { library } = await makeLibrary();
  const ids = [await add(library, 'Halden'), await add(library, 'Vesby')];
  const first = await search(library, 1);
  expect(first).toMatchObject({ total: 2, hits: [{}] });
  const more = await search(library);
  expect(more.hits).toHaveLength(2);
  expect(more.hits[0]).toEqual(first.hits[0]);
  await add(library, 'Orsa');
  expect(await titles(library)).toEqual(['Halden', 'Orsa', 'Vesby']);
  must(await library.trash(ids));
  expect(await titles(library)).toEqual(['Orsa']);
  await library.close();
});

test('finds what another process has changed', async () => {
  const { library, folder, cacheDir } = await makeLibrary();
  await add(library, 'Halden');
  expect(await titles(library)).toEqual(['Halden']);
  const reader = must(await openLibrary(folder, { cacheDir, readOnly: true }));
  expect(await titles(reader)).toEqual(['Halden']);
  await add(library, 'Vesby');
  expect(await titles(library)).toEqual(['Halden', 'Vesby']);
  expect(await titles(reader)).toEqual(['Halden', 'Vesby']);
  await reader.close();
  await library.close();
});
