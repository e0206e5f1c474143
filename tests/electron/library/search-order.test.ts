import { afterEach, expect, test } from 'vitest';
import { addText, draftOn, makeLibrary, must, removeFolders } from '../../support/library.ts';

afterEach(removeFolders);

test('of one article, annotations are told as one reads them, whichever was made last', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library, 'Halden\n\nThe quay was sold. Nobody asked the town. The boats have left.');
  for (const words of ['quay was sold', 'Nobody asked', 'boats have left'])
    must(await library.saveAnnotations(id, [await draftOn(library, id, words)]));
  const { hits } = must(await library.search({ text: 'kind:highlight', limit: 5 }));
  expect(hits[0]?.places.map(({ snippet }) => snippet)).toEqual(['quay was sold', 'Nobody asked', 'boats have left']);
  await library.close();
});
