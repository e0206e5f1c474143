import { mkdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Backup } from '../../../shared/model/backup.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { syncFolder, writeAtomic } from '../store/atomic-write.ts';
import { attempt } from '../store/problems.ts';
import { backUp } from './back-up.ts';
import { backupName } from './backup-name.ts';
import { libraryState } from './library-state.ts';
import { listBackups } from './list-backups.ts';
import { dayOf, outdatedBackups } from './outdated-backups.ts';

/** Beside the backups: what state of the library the newest one holds. Without it the next backup is made in any case. */
const LAST = 'last.json';
const lastSchema = z.object({ name: z.string(), state: z.string() });

/** Makes a backup now, then deletes those that are no longer needed. `folder` is made when it is not there. */
export async function makeBackup(
  context: LibraryContext,
  folder: string,
  { now = new Date(), ...job }: Job & { now?: Date } = {},
): Promise<Result<Backup>> {
  // Taken first: what is changed while the backup is made is in the next one.
  const state = await libraryState(context.folder);
  if (!state.ok) return state;
  const made = await attempt('The folder for backups could not be made', () => mkdir(folder, { recursive: true }));
  if (!made.ok) return made;
  const { name, at } = await freeName(folder, context.file.name, now);
  const written = await backUp(context, join(folder, name), job);
  if (!written.ok) return written;
  const kept = await attempt('The backup could not be completed', async () => {
    await writeAtomic(join(folder, LAST), JSON.stringify({ name, state: state.value }));
    await syncFolder(folder);
    const { size } = await stat(join(folder, name));
    await prune(folder, at);
    return size;
  });
  return kept.ok ? ok({ name, made: `${at.toISOString().slice(0, 19)}.000Z`, bytes: kept.value }) : kept;
}

/** A backup never takes the place of another: of two that are made in one second the later has the name of the next. */
async function freeName(folder: string, library: string, now: Date): Promise<{ name: string; at: Date }> {
  for (let at = now; ; at = new Date(at.getTime() + 1000)) {
    const name = backupName(library, at);
    const isTaken = await stat(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return { name, at };
  }
}

/** The day's backup; null when there is one of that day already, or nothing has changed since the last. */
export async function makeDailyBackup(
  context: LibraryContext,
  folder: string,
  { now = new Date(), ...job }: Job & { now?: Date } = {},
): Promise<Result<Backup | null>> {
  const backups = await listBackups(folder);
  if (!backups.ok) return backups;
  if (backups.value.some(({ made }) => dayOf(new Date(made)) === dayOf(now))) return ok(null);
  const last = await readLast(folder);
  if (last && backups.value.some(({ name }) => name === last.name)) {
    const state = await libraryState(context.folder);
    if (!state.ok) return state;
    if (state.value === last.state) return ok(null);
  }
  return makeBackup(context, folder, { now, ...job });
}

async function prune(folder: string, now: Date): Promise<void> {
  const backups = await listBackups(folder);
  if (!backups.ok) return;
  const dated = backups.value.map(({ name, made }) => ({ name, made: new Date(made) }));
  // One that cannot be deleted (open in another program) is tried again the next day.
  for (const { name } of outdatedBackups(dated, now)) await unlink(join(folder, name)).catch(() => undefined);
}

async function readLast(folder: string): Promise<z.infer<typeof lastSchema> | null> {
  try {
    return lastSchema.parse(JSON.parse(await readFile(join(folder, LAST), 'utf8')));
  } catch {
    return null;
  }
}
