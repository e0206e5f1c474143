import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTextNow } from '../../../../electron/library/store/read-text.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

const article = 'articles/a7/ferry--0123456789a7';
let root: string;
const read = (path = article, file = 'content.json') => readTextNow({ root, readOnly: false }, path, file);
const write = (text: string) => writeFileSync(join(root, article, 'content.json'), text);

beforeEach(() => {
  root = makeFolder();
  mkdirSync(join(root, article), { recursive: true });
  write(
    JSON.stringify({
      blocks: [
        { type: 'heading', text: 'Ferries' },
        { type: 'paragraph', text: 'They sail.' },
      ],
    }),
  );
});
afterEach(removeFolders);

test('the text is what its blocks say, with an empty line between them', () => {
  expect(read()).toBe('Ferries\n\nThey sail.');
});

test.each<[string, () => void]>([
  ['no JSON', () => write('{"blocks": [')],
  ['no blocks', () => write('{"blocks": 7}')],
  ['a block without text', () => write('{"blocks": [{"type": "paragraph"}]}')],
])('null for %s', (_what, put) => {
  put();
  expect(read()).toBeNull();
});

test('nothing is read that lies outside of the library, wherever links and names lead', () => {
  const outside = join(makeFolder(), 'ferry--0123456789a7');
  cpSync(join(root, article), outside, { recursive: true });
  rmSync(join(root, article), { recursive: true });
  symlinkSync(outside, join(root, article));
  expect(read()).toBeNull();
  rmSync(join(root, article));
  mkdirSync(join(root, article));
  symlinkSync(join(outside, 'content.json'), join(root, article, 'content.json'));
  expect(read()).toBeNull();
  expect(read('articles', '../../content.json')).toBeNull();
  expect(read('articles/none')).toBeNull();
  expect(read('articles', 'a7')).toBeNull();
});
