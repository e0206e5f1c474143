import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
let at: string;

beforeEach(async () => {
  made = await makeLibrary();
  id = await addText(made.library);
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'the quay', { body: noteBody('x') })]));
  const shard = join(made.folder, 'articles', id.slice(-2));
  at = join(shard, readdirSync(shard)[0]!);
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(join(at, name), change(readFileSync(join(at, name), 'utf8')));

test('finds nothing in a sound library', async () => {
  expect(must(await made.library.check())).toEqual([]);
});

test.each<[string, () => void, 'damage' | 'warning', RegExp, RegExp]>([
  [
    'a text edited outside',
    () => edit('content.json', (text) => text.replace('quay', 'Quay')),
    'damage',
    /content\.json$/,
    /SHA-256/,
  ],
  ['a snapshot changed', () => appendFileSync(join(at, 'original.txt'), 'more'), 'damage', /original\.txt$/, /SHA-256/],
  ['a snapshot missing', () => rmSync(join(at, 'original.txt')), 'damage', /original\.txt$/, /not there/],
  ['a damaged article', () => edit('article.json', () => '{'), 'damage', /--/, /not valid JSON/],
  [
    'a line that cannot be read',
    () => appendFileSync(join(at, 'annotations.jsonl'), '{"id"\n'),
    'warning',
    /--/,
    /could not be read/,
  ],
  [
    'words that stand otherwise in the text',
    () => edit('annotations.jsonl', (text) => text.replace('"exact":"the quay"', '"exact":"the ship"')),
    'warning',
    /annotations\.jsonl$/,
    /not those of the text/,
  ],
  [
    'words that are gone',
    () =>
      edit('annotations.jsonl', (text) =>
        text.replace(
          /"selector":\[.*?\]/,
          '"selector":[{"type":"TextQuoteSelector","exact":"a zeppelin over the fjord"}]',
        ),
      ),
    'warning',
    /annotations\.jsonl$/,
    /not found in the text/,
  ],
  [
    'a revision that does not exist',
    () =>
      edit('annotations.jsonl', (text) => text.replace(/"stet:revision":1,"stet:sha256":"\w+"/, '"stet:revision":7')),
    'warning',
    /annotations\.jsonl$/,
    /revision 7/,
  ],
  [
    'a tag outside of the codebook',
    () => edit('annotations.jsonl', (text) => text.replace('"value":"x"', '"value":"x","stet:code":"gone"')),
    'warning',
    /annotations\.jsonl$/,
    /codebook/,
  ],
  [
    'a write cut short',
    () => writeFileSync(join(at, '.article.json.0123456789ab.tmp'), '{'),
    'warning',
    /\.tmp$/,
    /cut short/,
  ],
  [
    'a second article.json',
    () => writeFileSync(join(at, 'article (1).json'), '{}'),
    'warning',
    /\(1\)/,
    /second version/,
  ],
  [
    'a damaged codebook',
    () => writeFileSync(join(made.folder, 'codebook.json'), '!'),
    'damage',
    /codebook/,
    /not valid JSON/,
  ],
])('finds %s', async (_what, harm, severity, path, message) => {
  harm();
  expect(must(await made.library.check())).toContainEqual(
    expect.objectContaining({
      severity,
      path: expect.stringMatching(path),
      message: expect.stringMatching(message),
    }),
  );
});
