import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { libraryNoteDraft } from '../../../../shared/model/library-note.ts';
import { addText, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';
import { putNotes } from '../../../support/library-entries.ts';

afterEach(removeFolders);

const written = ['😀 Who *pays*?\n\nAsk again.', 'לשאול שוב', '=1+1'];

it.each(['jsonld', 'qdpx'])('notes that stand alone go out as %s and come in, once', async (format) => {
  const { library } = await makeLibrary();
  await addText(library);
  await putNotes(
    library,
    written.map((value) => ({ ...libraryNoteDraft('Mo'), body: noteBody(value) })),
  );
  const path = join(makeFolder(), `out.${format}`);
  must(await library.exportTo({ format, ids: [], out: path }));
  const same = must(await library.importAnnotations({ path, format: null }));
  expect(same.map(({ status }) => status)).toEqual(written.map(() => 'skipped'));
  const own = must(await library.notes());
  await library.close();

  const { library: other } = await makeLibrary();
  const outcomes = must(await other.importAnnotations({ path, format: null }));
  expect(outcomes.map(({ status, articleId }) => [status, articleId])).toEqual(written.map(() => ['placed', null]));
  const about = (notes: typeof own) =>
    new Map(notes.map(({ id, created, creator, body: [note] }) => [id, [created, creator, note?.['value']]]));
  expect(about(must(await other.notes()))).toEqual(about(own));
  expect(must(await other.listWaiting())).toEqual([]);
  await other.close();
});
