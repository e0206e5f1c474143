import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { readableText, readInside } from '../../../../electron/library/store/folder-access.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

test('whoever reads one file after another lets others have their turn', async () => {
  const folder = { root: makeFolder(), readOnly: true };
  writeFileSync(join(folder.root, 'small.json'), '{}');
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  for (let at = 0; at < 20_000 && !heard; at++) must(await readInside(folder, 'small.json'));
  expect(heard).toBe(true);
});

test.each([10, 3_000_000])('a file of %i bytes is read whole', async (bytes) => {
  const folder = { root: makeFolder(), readOnly: true };
  const content = Buffer.alloc(bytes, 'stet ');
  writeFileSync(join(folder.root, 'file.txt'), content);
  expect(must(await readInside(folder, 'file.txt')).equals(content)).toBe(true);
});

test('what could not be read again is not written', () => {
  const schema = z.object({ starred: z.boolean() });
  expect(readableText({ starred: true }, 'a.json', schema)).toEqual({ ok: true, value: '{\n  "starred": true\n}\n' });
  const bad = readableText({ starred: undefined } as unknown as { starred: boolean }, 'a.json', schema);
  expect(bad).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(bad.ok ? '' : bad.error.message).toMatch(/^a\.json was not written \(starred: .+\)/);
  const deep = JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`);
  expect(readableText({ deep }, 'a.json', z.looseObject({}))).toMatchObject({ ok: false, error: { code: 'internal' } });
});
