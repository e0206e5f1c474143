import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { IndexSeal, markOf, sealOf } from '../../../../electron/library/index/index-seal.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const open = () => false;

async function sealed(): Promise<string> {
  const path = join(makeFolder(), 'x.index');
  writeFileSync(path, Buffer.alloc(3_000_000, 'index '));
  await new IndexSeal(path).put();
  return path;
}

test('a file is as it was sealed, or it is not', async () => {
  const path = await sealed();
  const seal = new IndexSeal(path);
  expect(existsSync(sealOf(path))).toBe(false);
  expect(await seal.isIntact(open)).toBe(true);
  await seal.put();
  const bytes = readFileSync(path);
  bytes[2_500_000] = 0;
  writeFileSync(path, bytes);
  const broken = new IndexSeal(path);
  expect(await broken.isIntact(open)).toBe(false);
  // What was made anew in its place is sealed as it is.
  await broken.put();
  const anew = new IndexSeal(path);
  expect(await anew.isIntact(open)).toBe(true);
  await anew.put();
});

test('what a killed process leaves has no seal and is taken as it is', async () => {
  const path = await sealed();
  new IndexSeal(path);
  writeFileSync(path, 'changed');
  expect(await new IndexSeal(path).isIntact(open)).toBe(true);
});

test('a log beside a sealed file is not its own; beside one without seal it stays', async () => {
  const path = await sealed();
  writeFileSync(`${path}-wal`, 'of another');
  new IndexSeal(path);
  expect(existsSync(`${path}-wal`)).toBe(false);
  writeFileSync(`${path}-wal`, 'its own');
  const seal = new IndexSeal(path);
  expect(existsSync(`${path}-wal`)).toBe(true);
  // Not closed in order: no seal.
  await seal.put();
  expect(existsSync(sealOf(path))).toBe(false);
});

test('a missing or damaged seal says nothing', async () => {
  const path = await sealed();
  writeFileSync(sealOf(path), '{"crc32": "x"');
  expect(await new IndexSeal(path).isIntact(open)).toBe(true);
  expect(await new IndexSeal(join(makeFolder(), 'none.index')).isIntact(open)).toBe(true);
});

test('what is marked as not synced is thrown away, with all that lies beside it', async () => {
  const path = await sealed();
  writeFileSync(`${path}-wal`, 'its own');
  const seal = new IndexSeal(path);
  expect(seal.mark()).toBe(true);
  // A process that ends now leaves all this.
  new IndexSeal(path);
  for (const file of [path, `${path}-wal`, sealOf(path), markOf(path)]) expect(existsSync(file)).toBe(false);
});

test('what was synced at last is kept', async () => {
  const path = await sealed();
  const seal = new IndexSeal(path);
  seal.mark();
  await seal.unmark();
  await seal.put();
  expect(existsSync(path)).toBe(true);
  const next = new IndexSeal(path);
  expect(await next.isIntact(open)).toBe(true);
  await next.letGo();
});

test('what is closed under its mark is not sealed, and the mark stays', async () => {
  const path = await sealed();
  const seal = new IndexSeal(path);
  seal.mark();
  await seal.put();
  expect([existsSync(sealOf(path)), existsSync(markOf(path))]).toEqual([false, true]);
});

test('without a file to sync the mark stays; without a folder there is none', async () => {
  const path = await sealed();
  const seal = new IndexSeal(path);
  seal.mark();
  rmSync(path);
  await seal.unmark();
  await seal.letGo();
  expect(existsSync(markOf(path))).toBe(true);
  expect(new IndexSeal(join(path, 'nowhere', 'x.index')).mark()).toBe(false);
});
