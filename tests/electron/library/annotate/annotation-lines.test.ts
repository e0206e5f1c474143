import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnnotationDraft } from '../../../../shared/model/annotation.ts';
import {
  addText,
  draftOn,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
  type TestLibrary,
} from '../../../support/library.ts';

let made: TestLibrary;
let id: string;

beforeEach(async () => {
  made = await makeLibrary();
  id = await addText(made.library);
});
afterEach(async () => {
  await made.library.close();
  removeFolders();
});

/** Objects within objects. */
function nested(levels: number): unknown {
  return levels === 0 ? 'x' : { deeper: nested(levels - 1) };
}

test.each<[string, Partial<AnnotationDraft>]>([
  ['nests too deep', { 'x:own': nested(64) }],
  ['has a key that reaches into prototypes', { 'x:own': JSON.parse('{"__proto__": {}}') }],
  ['is too long', { body: noteBody('é'.repeat(9_000_000)) }],
])('a draft that %s for reading it again is refused, and those beside it with it', async (_what, more) => {
  const sound = await draftOn(made.library, id, 'the spring', { body: noteBody('Sound') });
  must(await made.library.saveAnnotations(id, [sound]));
  const drafts = [await draftOn(made.library, id, 'the quay'), await draftOn(made.library, id, 'the quay', more)];
  expect(await made.library.saveAnnotations(id, drafts)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  await made.reopen();
  expect(must(await made.library.read(id)).annotations).toHaveLength(1);
});

test('as deep as can be read again is kept', async () => {
  const own = nested(63);
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'the quay', { 'x:own': own })]));
  await made.reopen();
  expect(must(await made.library.read(id)).annotations.map(({ annotation }) => annotation['x:own'])).toEqual([own]);
  expect(must(await made.library.check())).toEqual([]);
});
