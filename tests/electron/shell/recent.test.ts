import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addRecent, openRecent } from '../../../electron/shell/recent.ts';

it('puts the newest first, once, and forgets the eleventh', () => {
  const many = Array.from({ length: 10 }, (_, index) => ({ folder: `/l${index}`, name: `L${index}` }));
  const added = addRecent(many, { folder: '/l3', name: 'Renamed' });
  expect(added).toHaveLength(10);
  expect(added[0]).toEqual({ folder: '/l3', name: 'Renamed' });
  expect(addRecent(many, { folder: '/new', name: 'New' }).map(({ folder }) => folder)).not.toContain('/l9');
});

it('remembers from one start to the next, and lists only what is still there', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'stet-recent-'));
  const there = join(userData, 'there');
  mkdirSync(there);
  writeFileSync(join(there, 'library.json'), '{}');
  const recent = openRecent(userData);
  await recent.add({ folder: there, name: 'There' });
  await recent.add({ folder: join(userData, 'gone'), name: 'Gone' });
  expect(openRecent(userData).list()).toEqual([{ folder: there, name: 'There' }]);
});
