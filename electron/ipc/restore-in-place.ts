import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Backup } from '../../shared/model/backup.ts';
import type { LibraryInfo } from '../../shared/model/library.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { DailyBackups } from './daily-backups.ts';
import type { OpenLibrary } from './open-library.ts';

interface Parts {
  library: Pick<OpenLibrary, 'close'>;
  backups: Pick<DailyBackups, 'place'>;
  openLibrary(folder: string, create: boolean): Promise<Result<LibraryInfo>>;
}

export interface RestoredInPlace {
  info: LibraryInfo;
  /** Absolute path of the folder that holds the library as it was before. */
  before: string;
  /** The backup of that state: restored in its turn, it takes all this back. */
  kept: Backup;
}

/**
 * Puts a backup in the place of the open library. It is unpacked and compared beside it, then the present state is backed up;
 * only then the folders change places, and that of the present state is kept under another name. When a step fails, the
 * library is where it was.
 */
export async function restoreInPlace(
  { library, backups, openLibrary }: Parts,
  jobId: string,
  name: string,
): Promise<Result<RestoredInPlace>> {
  const place = backups.place();
  if (!place.ok) return place;
  const { host, info, folder } = place.value;
  const found = await host.backups(folder);
  if (!found.ok) return found;
  if (!found.value.some((backup) => backup.name === name)) {
    return fail('not-found', `The backup ${name} is no longer there. Nothing was changed.`);
  }
  // Unpacked before anything else: making a backup may let go of the oldest, which may be this one.
  const fresh = freeName(`${info.folder}.restored`);
  const restored = await host.restore(jobId, join(folder, name), fresh);
  if (!restored.ok) return restored;
  const kept = await host.makeBackup(jobId, folder);
  if (!kept.ok) {
    await rm(fresh, { recursive: true, force: true });
    return kept;
  }
  await library.close();
  const before = freeName(`${info.folder} (before restoring)`);
  const moved = await swap(info.folder, before, fresh);
  const opened = await openLibrary(info.folder, false);
  if (!moved.ok) return moved;
  return opened.ok ? ok({ info: opened.value, before, kept: kept.value }) : opened;
}

/** The folder becomes `before`, and `fresh` the folder; or all stays as it was, without `fresh`. */
async function swap(folder: string, before: string, fresh: string): Promise<Result<void>> {
  let aside = false;
  try {
    await rename(folder, before);
    aside = true;
    await rename(fresh, folder);
    return ok(undefined);
  } catch (error) {
    if (aside) await rename(before, folder);
    await rm(fresh, { recursive: true, force: true });
    const sentence = `“${basename(folder)}” could not be moved aside: another program may be using it. It is as it was.`;
    return fail('busy', sentence, String(error));
  }
}

function freeName(path: string): string {
  let free = path;
  for (let number = 2; existsSync(free); number++) free = `${path} ${number}`;
  return free;
}
