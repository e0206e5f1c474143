import { expect, test, vi } from 'vitest';
import { backupHandlers } from '../../../electron/ipc/backup-calls.ts';
import { DailyBackups } from '../../../electron/ipc/daily-backups.ts';
import type { OpenLibrary } from '../../../electron/ipc/open-library.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';

function desk({ daily = true, folder = null as string | null } = {}) {
  let settings = { ...defaultSettings, backups: { daily, folder } };
  const backup = { name: 'a.zip', made: '2026-01-01T00:00:00.000Z', bytes: 1 };
  const host = {
    backups: vi.fn(async () => ok([backup])),
    makeBackup: vi.fn(async () => ok(backup)),
    makeDailyBackup: vi.fn(async (): Promise<unknown> => ok(backup)),
    restore: vi.fn(async () => ok({ folder: '/new', files: 3 })),
  };
  const info = { id: 'lib1', name: 'One', folder: '/lib', articles: 0, trashed: 0, warnings: [] };
  const library = { info, host: () => ok(host) } as unknown as OpenLibrary;
  const state = {
    get: () => settings,
    set: async (next: typeof settings) => {
      settings = next;
    },
  };
  const failed = vi.fn();
  const backups = new DailyBackups({ library, settings: state, userData: '/user', failed });
  const dialogs = { backupFolder: vi.fn(async () => '/chosen'), restoreTo: vi.fn(async () => '/new') };
  const openLibrary = vi.fn(async () => ok(info));
  const calls = backupHandlers({ backups, settings: state, dialogs, openLibrary });
  return { backups, calls, host, failed, dialogs, openLibrary };
}

test('each library has a folder of its own, below the chosen one or the app’s', async () => {
  const { backups, calls, host } = desk();
  await backups.look();
  expect(host.makeDailyBackup).toHaveBeenCalledWith('daily-backup', '/user/backups/lib1');
  expect(await calls['backups.chooseFolder']()).toMatchObject({ value: { backups: { folder: '/chosen' } } });
  expect(await calls['backups.list']()).toMatchObject({ value: { folder: '/chosen/lib1', problem: null } });
});

test('turned off, none is made unless one asks for it', async () => {
  const { backups, calls, host } = desk({ daily: false });
  await backups.look();
  expect(host.makeDailyBackup).not.toHaveBeenCalled();
  await calls['backups.make']('job');
  expect(host.makeBackup).toHaveBeenCalledWith('job', '/user/backups/lib1');
});

test('a failure is told once and shown until a backup was made', async () => {
  const { backups, calls, host, failed } = desk();
  host.makeDailyBackup.mockResolvedValue(fail('disk-full', 'The disk is full.'));
  await backups.look();
  await backups.look();
  expect(failed.mock.calls).toEqual([["The day's backup could not be made. The disk is full."]]);
  expect(await calls['backups.list']()).toMatchObject({ value: { problem: failed.mock.calls[0]?.[0] } });
  host.makeDailyBackup.mockResolvedValue(ok(null));
  await backups.look();
  expect(backups.problem).toBeNull();
});

test('only a backup that is listed is restored, to a folder that was asked for', async () => {
  const { calls, host, dialogs, openLibrary } = desk();
  expect(await calls['backups.restore']('job', '../../etc/passwd')).toMatchObject({ ok: false });
  expect(dialogs.restoreTo).not.toHaveBeenCalled();
  expect(await calls['backups.restore']('job', 'a.zip')).toMatchObject({ value: { name: 'One' } });
  expect(host.restore).toHaveBeenCalledWith('job', '/user/backups/lib1/a.zip', '/new');
  expect(openLibrary).toHaveBeenCalledWith('/new', false);
});
