import { join } from 'node:path';
import type { AppCallName } from '../../shared/bridge/contract.ts';
import type { LibraryInfo } from '../../shared/model/library.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { StateFile } from '../shell/state-file.ts';
import type { Handlers } from './answer.ts';
import type { DailyBackups } from './daily-backups.ts';

export interface BackupParts {
  backups: DailyBackups;
  settings: Pick<StateFile<Settings>, 'get' | 'set'>;
  dialogs: Pick<Dialogs, 'backupFolder' | 'restoreTo'>;
  openLibrary(folder: string, create: boolean): Promise<Result<LibraryInfo>>;
}

type BackupCallName = Extract<AppCallName, `backups.${string}`>;

export function backupHandlers({ backups, settings, dialogs, openLibrary }: BackupParts): Handlers<BackupCallName> {
  return {
    async 'backups.list'() {
      const place = backups.place();
      if (!place.ok) return place;
      const { host, folder } = place.value;
      const found = await host.backups(folder);
      return found.ok ? ok({ folder, backups: found.value, problem: backups.problem }) : found;
    },
    async 'backups.make'(jobId) {
      const place = backups.place();
      return place.ok ? place.value.host.makeBackup(jobId, place.value.folder) : place;
    },
    async 'backups.restore'(jobId, name) {
      const place = backups.place();
      if (!place.ok) return place;
      const { host, folder } = place.value;
      const found = await host.backups(folder);
      if (!found.ok) return found;
      if (!found.value.some((backup) => backup.name === name)) {
        return fail('not-found', `The backup ${name} is no longer there. Nothing was changed.`);
      }
      const target = await dialogs.restoreTo();
      if (target === null) return ok(null);
      const restored = await host.restore(jobId, join(folder, name), target);
      return restored.ok ? openLibrary(restored.value.folder, false) : restored;
    },
    async 'backups.chooseFolder'() {
      const folder = await dialogs.backupFolder();
      if (folder === null) return ok(null);
      const next = { ...settings.get(), backups: { ...settings.get().backups, folder } };
      await settings.set(next);
      return ok(next);
    },
  };
}
