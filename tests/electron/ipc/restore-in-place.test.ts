import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restoreInPlace } from '../../../electron/ipc/restore-in-place.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

let top: string;
let folder: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'stet-restore-'));
  folder = join(top, 'Desk');
  mkdirSync(folder);
  writeFileSync(join(folder, 'library.json'), 'now');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function desk() {
  const info = { id: 'lib1', name: 'Desk', folder, articles: 0, trashed: 0, warnings: [] };
  const backup = { name: 'a.zip', made: '2026-01-01T00:00:00.000Z', bytes: 1 };
  const host = {
    backups: vi.fn(async () => ok([backup])),
    makeBackup: vi.fn(async (): Promise<Result<unknown>> => ok(backup)),
    restore: vi.fn(async (_job: string, _archive: string, target: string): Promise<Result<unknown>> => {
      mkdirSync(target);
      writeFileSync(join(target, 'library.json'), 'then');
      return ok({ folder: target, files: 1 });
    }),
  };
  const order: string[] = [];
  const parts = {
    library: { close: vi.fn(async () => void order.push('closed')) },
    backups: { place: () => ok({ host, info, folder: '/backups' }) },
    openLibrary: vi.fn(async (opened: string) => {
      order.push('opened');
      return ok({ ...info, folder: opened });
    }),
  };
  return {
    host,
    order,
    parts: parts as unknown as Parameters<typeof restoreInPlace>[0],
    openLibrary: parts.openLibrary,
  };
}
const at = (path: string) => readFileSync(join(path, 'library.json'), 'utf8');

test('the backup is in its place, what was there beside it and in a new backup', async () => {
  const { host, order, parts } = desk();
  const before = `${folder} (before restoring)`;
  mkdirSync(before);
  expect(await restoreInPlace(parts, 'job', 'a.zip')).toMatchObject({
    ok: true,
    value: { before: `${before} 2`, kept: { name: 'a.zip' } },
  });
  expect([at(folder), at(`${before} 2`)]).toEqual(['then', 'now']);
  expect(host.restore).toHaveBeenCalledBefore(host.makeBackup);
  expect(order).toEqual(['closed', 'opened']);
  expect(readdirSync(top).sort()).toEqual(['Desk', 'Desk (before restoring)', 'Desk (before restoring) 2']);
});

test.each<[string, (host: ReturnType<typeof desk>['host']) => void]>([
  ['the present state cannot be backed up', (host) => host.makeBackup.mockResolvedValue(fail('disk-full', 'Full.'))],
  ['the backup is damaged', (host) => host.restore.mockResolvedValue(fail('damaged', 'Damaged.'))],
  ['the backup is gone', (host) => host.backups.mockResolvedValue(ok([]))],
])('nothing is moved when %s', async (_, spoil) => {
  const { host, order, parts } = desk();
  spoil(host);
  expect(await restoreInPlace(parts, 'job', 'a.zip')).toMatchObject({ ok: false });
  expect(order).toEqual([]);
  expect(readdirSync(top)).toEqual(['Desk']);
  expect(at(folder)).toBe('now');
});

test('a folder that cannot be moved stays, and is opened again', async () => {
  const { host, parts, openLibrary } = desk();
  host.restore.mockImplementation(async (_job, _archive, target) => ok({ folder: target, files: 1 }));
  expect(await restoreInPlace(parts, 'job', 'a.zip')).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(openLibrary).toHaveBeenCalledWith(folder, false);
  expect(existsSync(`${folder} (before restoring)`)).toBe(false);
  expect(at(folder)).toBe('now');
});

test('a folder that is taken away meanwhile is told, and what was unpacked goes', async () => {
  const { host, parts } = desk();
  host.makeBackup.mockImplementation(async () => {
    rmSync(folder, { recursive: true });
    return ok(null);
  });
  expect(await restoreInPlace(parts, 'job', 'a.zip')).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(readdirSync(top)).toEqual([]);
});
