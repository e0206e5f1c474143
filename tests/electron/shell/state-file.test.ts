import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { openStateFile, stateFilesWritten } from '../../../electron/shell/state-file.ts';

const schema = z.object({ count: z.int() });
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-state-'));
  file = join(folder, 'inner', 'state.json');
});

it('starts from the fallback, and keeps what is set', async () => {
  const state = openStateFile(file, schema, { count: 0 });
  expect([state.get(), state.warning]).toEqual([{ count: 0 }, null]);
  await state.set({ count: 1 });
  expect(openStateFile(file, schema, { count: 0 }).get()).toEqual({ count: 1 });
  expect(readdirSync(join(folder, 'inner'))).toEqual(['state.json']);
});

it('writes in order: the last value wins, however fast they come', async () => {
  const state = openStateFile(file, schema, { count: 0 });
  for (let count = 1; count <= 50; count++) void state.set({ count });
  expect(state.get()).toEqual({ count: 50 });
  await stateFilesWritten();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ count: 50 });
});

it.each(['', '{"count": 1', '{"count": "one"}', 'null', '\u0000\u0001'])(
  'sets a damaged file aside: %j',
  async (text) => {
    mkdirSync(join(folder, 'inner'));
    writeFileSync(file, text);
    const state = openStateFile(file, schema, { count: 7 });
    expect(state.get()).toEqual({ count: 7 });
    expect(state.warning).toContain('state.json');
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
    await state.set({ count: 8 });
    expect(existsSync(`${file}.damaged`)).toBe(true);
  },
);

it('keeps two damaged files apart', () => {
  mkdirSync(join(folder, 'inner'));
  for (const text of ['first', 'second']) {
    writeFileSync(file, text);
    openStateFile(file, schema, { count: 0 });
  }
  const kept = readdirSync(join(folder, 'inner')).map((name) => readFileSync(join(folder, 'inner', name), 'utf8'));
  expect(kept.sort()).toEqual(['first', 'second']);
});

it('tells when a write fails, and the value holds for this run', async () => {
  writeFileSync(join(folder, 'inner'), 'a file where the folder should be');
  const state = openStateFile(file, schema, { count: 0 });
  await expect(state.set({ count: 1 })).rejects.toThrow();
  expect(state.get()).toEqual({ count: 1 });
  await stateFilesWritten();
});
