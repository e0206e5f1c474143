import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleFolder } from '../../../../electron/library/read/article-folder.ts';

const library = mkdtempSync(join(tmpdir(), 'stet-folder-'));
const read = join(library, 'articles', '9f', 'a-title--0123456789abcdef9f');
const trashed = join(library, 'trash', 'gone--0123456789abcdef00');
for (const folder of [read, trashed]) mkdirSync(folder, { recursive: true });

it.each([
  ['0123456789abcdef9f', read],
  ['0123456789abcdef00', trashed],
  ['0123456789abcdef11', null],
  ['../../../../etc', null],
  ['', null],
])('finds %j', async (id, folder) => {
  expect(await articleFolder(library, id)).toBe(folder);
});
