import type { AppCallName } from '../../shared/bridge/contract.ts';
import type { LibraryInfo } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Handlers } from './answer.ts';
import type { DailyBackups } from './daily-backups.ts';
import type { OpenLibrary } from './open-library.ts';
import { restoreInPlace } from './restore-in-place.ts';

export interface CopyParts {
  library: OpenLibrary;
  backups: DailyBackups;
  dialogs: Pick<Dialogs, 'saveCopy' | 'copyFile' | 'mergeFolder' | 'restoreTo'>;
  openLibrary(folder: string, create: boolean): Promise<Result<LibraryInfo>>;
}

type CopyCallName = Extract<AppCallName, `copies.${string}`>;

/** Copies of the whole library as files and folders that somebody names: saving, restoring, merging. */
export function copyHandlers({ library, backups, dialogs, openLibrary }: CopyParts): Handlers<CopyCallName> {
  return {
    async 'copies.save'(jobId) {
      const host = library.host();
      if (!host.ok) return host;
      const out = await dialogs.saveCopy(library.info?.name ?? 'Stet');
      return out === null ? ok(null) : host.value.saveCopy(jobId, out);
    },
    async 'copies.restore'(jobId) {
      const host = library.host();
      if (!host.ok) return host;
      const archive = await dialogs.copyFile();
      const target = archive === null ? null : await dialogs.restoreTo();
      if (archive === null || target === null) return ok(null);
      const restored = await host.value.restore(jobId, archive, target);
      return restored.ok ? openLibrary(restored.value.folder, false) : restored;
    },
    'copies.restoreHere': (jobId, name) => restoreInPlace({ library, backups, openLibrary }, jobId, name),
    async 'copies.merge'(jobId, what) {
      const host = library.host();
      if (!host.ok) return host;
      const other = what === 'folder' ? await dialogs.mergeFolder() : await dialogs.copyFile();
      return other === null ? ok(null) : host.value.merge(jobId, other);
    },
  };
}
