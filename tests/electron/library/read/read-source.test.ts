import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addText, draftOn, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('annotations are exported in the order of the text, whatever their ids', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const words = ['council', 'Monday evening', 'quay would stay', 'Marta Lindqvist'];
  const drafts = await Promise.all(
    words.map(async (one, at) => ({
      ...(await draftOn(library, id, one, { 'stet:kind': 'note', body: noteBody(one) })),
      id: `urn:uuid:00000000-0000-4000-8000-00000000000${9 - at}`,
    })),
  );
  must(await library.saveAnnotations(id, drafts));
  const out = join(makeFolder(), 'all.csv');
  must(await library.exportTo({ format: 'csv', ids: [], out }));
  const exported = readFileSync(out, 'utf8');
  expect(exported.match(new RegExp(`(?<=,)(${words.join('|')})(?=,(exact|moved),)`, 'g'))).toEqual(words);
  await library.close();
});
