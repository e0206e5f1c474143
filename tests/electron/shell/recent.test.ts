import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRecent, openRecent } from '../../../electron/shell/recent.ts';

it('puts the newest first, once, and forgets the eleventh', () => {
  const many = Array.from({ length: 10 }, (_, index) => ({ folder: `/l${index}`, name: `L${index}` }));
  const added = addRecent(many, { folder: '/l3', name: 'Renamed' });
  expect(added).toHaveLength(10);
  expect(added[0]).toEqual({ folder: '/l3', name: 'Renamed' });
  expect(addRecent(many, { folder: '/new', name: 'New' }).map(({ folder }) => folder)).not.toContain('/l9');
});

it('remembers from one start to the next, and says what is not there any more', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'stet-recent-'));
  const there = join(userData, 'there');
  mkdirSync(there);
  writeFileSync(join(there, 'library.json'), '{}');
  const recent = openRecent(userData);
  await recent.add({ folder: there, name: 'There', id: 'there' });
  await recent.add({ folder: join(userData, 'gone'), name: 'Gone', id: 'gone' });
  expect(openRecent(userData).list()).toEqual([
    { folder: join(userData, 'gone'), name: 'Gone', now: null },
    { folder: there, name: 'There' },
  ]);
  expect(openRecent(userData).last()).toBe(there);
});

function library(folder: string, id: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'library.json'), JSON.stringify({ format: 1, id, name: 'x', created: '' }));
  return folder;
}

describe('a library that was moved or renamed', () => {
  const moves: [string, (root: string) => string][] = [
    ['renamed', (root) => join(root, 'shelf', 'New name')],
    ['moved up', (root) => join(root, 'Old name')],
    ['moved beside another library', (root) => join(root, 'disk', 'deep', 'Old name')],
  ];
  it.each(moves)('%s is found by its id, and takes the place of what it was', async (_how, placeIn) => {
    const root = mkdtempSync(join(tmpdir(), 'stet-moved-'));
    const recent = openRecent(join(root, 'user'));
    const other = library(join(root, 'disk', 'deep', 'Other'), 'other');
    await recent.add({ folder: other, name: 'Other', id: 'other' });
    const old = library(join(root, 'shelf', 'Old name'), 'mine');
    await recent.add({ folder: old, name: 'Mine', id: 'mine' });
    expect(recent.placeOf(old)).toBe(old);
    const now = placeIn(root);
    renameSync(old, now);
    expect(recent.placeOf(old)).toBe(now);
    expect(recent.last()).toBe(old);
    expect(recent.list()[0]).toEqual({ folder: old, name: 'Mine', now });
    await recent.add({ folder: now, name: 'Mine', id: 'mine' });
    expect(openRecent(join(root, 'user')).list()).toEqual([
      { folder: now, name: 'Mine' },
      { folder: other, name: 'Other' },
    ]);
  });

  it('is not guessed at: not among copies, not by its name, not when the list is of an older Stet', async () => {
    const root = mkdtempSync(join(tmpdir(), 'stet-moved-'));
    const recent = openRecent(join(root, 'user'));
    const old = join(root, 'Mine');
    await recent.add({ folder: old, name: 'Mine', id: 'mine' });
    expect(recent.placeOf(old)).toBe(old);
    library(join(root, 'Mine again'), 'another');
    expect(recent.placeOf(old)).toBe(old);
    library(join(root, 'copy 1'), 'mine');
    library(join(root, 'copy 2'), 'mine');
    expect(recent.placeOf(old)).toBe(old);
    expect(recent.placeOf(join(root, 'never opened'))).toBe(join(root, 'never opened'));
    writeFileSync(join(root, 'user', 'recent.json'), JSON.stringify([{ folder: join(root, 'gone'), name: 'x' }]));
    expect(openRecent(join(root, 'user')).placeOf(join(root, 'gone'))).toBe(join(root, 'gone'));
  });

  it('stays a library of its own beside its copy', () => {
    const root = mkdtempSync(join(tmpdir(), 'stet-moved-'));
    const first = { folder: library(join(root, 'a'), 'mine'), name: 'A', id: 'mine' };
    expect(addRecent([first], { folder: join(root, 'b'), name: 'B', id: 'mine' })).toHaveLength(2);
  });
});
