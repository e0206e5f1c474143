import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup } from '../../../shared/model/backup.ts';
import type { Result } from '../../../shared/model/result.ts';
import { attempt, isSystemError } from '../store/problems.ts';
import { madeOf } from './backup-name.ts';

/** The backups in a folder, newest first. A folder that is not there has none. */
export function listBackups(folder: string): Promise<Result<Backup[]>> {
  return attempt('The backups could not be listed', async () => {
    const backups: Backup[] = [];
    for (const name of await namesIn(folder)) {
      const made = madeOf(name);
      const file = made && (await stat(join(folder, name)).catch(() => null));
      if (made && file?.isFile()) backups.push({ name, made: made.toISOString(), bytes: file.size });
    }
    return backups.sort((a, b) => (a.made < b.made ? 1 : -1));
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
