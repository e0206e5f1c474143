import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import {
  FORMAT,
  jsonText,
  type LibraryFolder,
  makeDurably,
  readInside,
  readJson,
  readOnlyProblem,
  writeInside,
} from './folder-access.ts';
import { attempt } from './problems.ts';
import { scanFolders } from './scan-folder.ts';

/** From one format of the library to the next. */
export interface Migration {
  from: number;
  /** What a file says in the next format; null when it stays as it is. The path is relative to the library. */
  change(path: string, bytes: Buffer): Buffer | null;
}

/** Every step there has been. The first format that was ever given to anybody is the present one. */
export const migrations: readonly Migration[] = [];

/** Whether steps lead from that format to the present one. */
export function canMigrate(format: number, steps = migrations): boolean {
  for (let at = format; at < FORMAT; at++) if (!steps.some(({ from }) => from === at)) return false;
  return Number.isInteger(format) && format <= FORMAT;
}

/**
 * Brings a library of an older format to the present one, step by step. Each file that changes is first kept as it was below
 * `before-format-<n>/`; library.json, which tells the format, is written last. What a crash cuts short begins anew from the kept
 * files. Only for the process that holds the library.
 */
export async function migrateLibrary(folder: LibraryFolder, steps = migrations): Promise<Result<void>> {
  if (folder.readOnly) return readOnlyProblem();
  for (;;) {
    const file = await readJson(folder, 'library.json', z.looseObject({ format: z.number() }));
    if (!file.ok) return file;
    const { format } = file.value;
    if (format === FORMAT) return ok(undefined);
    const step = steps.find(({ from }) => from === format);
    if (!step)
      return fail(
        'unsupported',
        `Stet cannot bring a library of format ${format} to format ${FORMAT}. Nothing was changed.`,
      );
    const kept = `before-format-${format + 1}`;
    const changed = await changeFiles(folder, kept, step);
    if (!changed.ok) return changed;
    const old = await keep(folder, 'library.json', kept);
    if (!old.ok) return old;
    const written = await writeInside(folder, 'library.json', jsonText({ ...file.value, format: format + 1 }));
    if (!written.ok) return written;
  }
}

/**
 * Changes the files of the whole library but library.json, then those of each article, never a snapshot. A folder that cannot be listed
 * ends it: what was passed over would stay in the old format for good.
 */
async function changeFiles(folder: LibraryFolder, kept: string, step: Migration): Promise<Result<void>> {
  const own = await changeIn(folder, '', kept, step);
  if (!own.ok) return own;
  for (const { path, scanned } of scanFolders(folder)) {
    if (!scanned) return fail('not-found', `The folder ${path} of the library could not be listed.`);
    for (const article of scanned.found) {
      const changed = await changeIn(folder, article.path, kept, step);
      if (!changed.ok) return changed;
    }
  }
  return ok(undefined);
}

async function changeIn(folder: LibraryFolder, path: string, kept: string, step: Migration): Promise<Result<void>> {
  const entries = await attempt('A folder of the library could not be listed', () =>
    readdir(join(folder.root, path), { withFileTypes: true }),
  );
  if (!entries.ok) return entries;
  for (const entry of entries.value) {
    const file = path === '' ? entry.name : `${path}/${entry.name}`;
    const isText = entry.isFile() && /\.jsonl?$/.test(entry.name) && !entry.name.startsWith('original.');
    if (!isText || file === 'library.json') continue;
    const changed = await changeFile(folder, file, kept, step);
    if (!changed.ok) return changed;
  }
  return ok(undefined);
}

async function changeFile(folder: LibraryFolder, path: string, kept: string, step: Migration): Promise<Result<void>> {
  // A file that was kept by a run before this one was changed by it: the kept one is what the step is for.
  const before = await readInside(folder, `${kept}/${path}`);
  if (!before.ok && before.error.code !== 'not-found') return before;
  const bytes = before.ok ? before : await readInside(folder, path);
  if (!bytes.ok) return bytes;
  const changed = step.change(path, bytes.value);
  if (!changed) return ok(undefined);
  const old = await keep(folder, path, kept);
  return old.ok ? writeInside(folder, path, changed) : old;
}

async function keep(folder: LibraryFolder, path: string, kept: string): Promise<Result<void>> {
  const there = await readInside(folder, `${kept}/${path}`);
  if (there.ok) return ok(undefined);
  const bytes = await readInside(folder, path);
  if (!bytes.ok) return bytes;
  const made = await makeDurably(folder, dirname(`${kept}/${path}`));
  return made.ok ? writeInside(folder, `${kept}/${path}`, bytes.value) : made;
}
