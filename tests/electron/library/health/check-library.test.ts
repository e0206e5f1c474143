import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderOf } from '../../../support/folder-of.ts';
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
  at = folderOf(made.folder, id);
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(join(at, name), change(readFileSync(join(at, name), 'utf8')));

/** 99 blocks on. */
const behindTheEnd = {
  ...{ id: 'r1', line: 1, text: 'Share this', kind: 'share', rules: [], score: 1, restored: false },
  beforeBlock: 99,
};

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
    'an annotation changed in two places at once',
    () =>
      edit('annotations.jsonl', (text) => {
        const theirs = text
          .replace('"value":"x"', '"value":"y"')
          .replace(/"stet:version":"[^"]+"/, '"stet:version":"b:9"');
        return text + theirs;
      }),
    'warning',
    /annotations\.jsonl$/,
    /two places at once/,
  ],
  [
    'another article as the target',
    () => edit('annotations.jsonl', (text) => text.replace(`stet://article/${id}`, 'stet://article/0123456789abcdef')),
    'warning',
    /annotations\.jsonl$/,
    /another article/,
  ],
  [
    'a person who is not registered',
    () => edit('annotations.jsonl', (text) => text.replace('"value":"x"', '"value":"x","stet:person":"nobody"')),
    'warning',
    /annotations\.jsonl$/,
    /nobody/,
  ],
  [
    'a removed line behind the end of the text',
    () => writeFileSync(join(at, 'removals.json'), JSON.stringify({ format: 1, removals: [behindTheEnd] })),
    'damage',
    /removals\.json$/,
    /behind the end/,
  ],
  [
    'two folders of one id',
    () => cpSync(at, at.replace(/[^/\\]+--/, 'another-name--'), { recursive: true }),
    'warning',
    /--/,
    /same id/,
  ],
  [
    'a folder that cannot be listed',
    () => {
      rmSync(join(made.folder, 'trash'), { recursive: true });
      writeFileSync(join(made.folder, 'trash'), 'A file in its place.');
    },
    'damage',
    /^trash$/,
    /cannot be listed/,
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
  ...['people', 'codebook', 'collections', 'rules'].map((name): [string, () => void, 'damage', RegExp, RegExp] => [
    `a damaged ${name}.json`,
    () => writeFileSync(join(made.folder, `${name}.json`), '{'),
    'damage',
    new RegExp(`^${name}\\.json$`),
    /not valid JSON/,
  ]),
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
