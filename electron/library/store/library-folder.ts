import { randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { mkdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { type LibraryFile, libraryFileSchema } from '../../../shared/model/library.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { syncFolder } from './atomic-write.ts';
import { FORMAT, jsonText, type LibraryFolder, readInside, readJson, writeInside } from './folder-access.ts';
import { canMigrate, type Migration } from './migrate-library.ts';
import { attempt } from './problems.ts';

const GIT_ATTRIBUTES = 'annotations.jsonl merge=union text eol=lf\nnotes.jsonl merge=union text eol=lf\n';
/** Windows allows 260 characters; below the root lie up to 110. */
const LONGEST_ROOT = 150;

export interface OpenedFolder {
  folder: LibraryFolder;
  file: LibraryFile;
  /** True when its files are of an older format and must be brought to the present one before anything is read. */
  older: boolean;
  warnings: string[];
}

/** New articles are written here and moved to their place as a whole. What lies here at start was never acknowledged. */
export const STAGING = '.staging';

/** Opens the library in a folder, or makes one when `create` is given and none is there. */
export async function openFolder(
  path: string,
  options: { create?: { name: string } | undefined; readOnly: boolean; migrations?: readonly Migration[] | undefined },
): Promise<Result<OpenedFolder>> {
  const absolute = resolve(path);
  if (options.create && !options.readOnly) {
    const made = await attempt(`The folder ${absolute} could not be made`, () => mkdir(absolute, { recursive: true }));
    if (!made.ok) return made;
  }
  const root = await attempt(`The library ${absolute} cannot be opened`, async () => {
    const real = await realpath(absolute);
    return (await stat(real)).isDirectory() ? ok(real) : fail('not-found', `${absolute} is a file, not a folder.`);
  });
  if (!root.ok) return root;
  if (!root.value.ok) return root.value;
  const folder = { root: root.value.value, readOnly: options.readOnly };
  const existing = await readLibraryFile(folder, options.migrations);
  if (existing.ok) return ok({ folder, ...existing.value, warnings: rootWarnings(folder.root) });
  if (existing.error.code !== 'not-found') return existing;
  if (!options.create || options.readOnly) {
    return fail('not-found', `There is no library in ${absolute}: it has no library.json. Nothing was changed.`);
  }
  return createFolder(folder, options.create.name);
}

async function createFolder(folder: LibraryFolder, name: string): Promise<Result<OpenedFolder>> {
  const file: LibraryFile = {
    format: 1,
    id: randomUUID(),
    name: name.trim() === '' ? basename(folder.root) || 'Library' : name.trim(),
    created: new Date().toISOString(),
  };
  for (const part of ['articles', 'trash']) {
    const made = await attempt('The library could not be made', () =>
      mkdir(join(folder.root, part), { recursive: true }),
    );
    if (!made.ok) return made;
  }
  if (!(await readInside(folder, '.gitattributes')).ok) {
    const attributes = await writeInside(folder, '.gitattributes', GIT_ATTRIBUTES);
    if (!attributes.ok) return attributes;
  }
  // Last, since it is what makes the folder a library.
  const written = await writeInside(folder, 'library.json', jsonText(file));
  if (!written.ok) return written;
  // The folder itself may be new. Where the one above cannot be opened, it was there before.
  await syncFolder(dirname(folder.root)).catch(() => undefined);
  return ok({ folder, file, older: false, warnings: rootWarnings(folder.root) });
}

async function readLibraryFile(
  folder: LibraryFolder,
  steps?: readonly Migration[],
): Promise<Result<Pick<OpenedFolder, 'file' | 'older'>>> {
  const read = await readJson(folder, 'library.json', z.looseObject({ format: z.number() }));
  if (!read.ok) return read;
  const { format } = read.value;
  if (format > FORMAT) {
    return fail(
      'unsupported',
      `This library was written by a newer Stet (format ${format}). Update Stet to open it; nothing was changed.`,
    );
  }
  const older = format < FORMAT;
  if (older && !canMigrate(format, steps)) {
    return fail('unsupported', `This library has format ${format}, which Stet never wrote. Nothing was changed.`);
  }
  if (older && folder.readOnly) {
    return fail('unsupported', 'This library is of an older format. Open it once in Stet; nothing was changed.');
  }
  const file = libraryFileSchema.safeParse({ ...read.value, format: FORMAT });
  if (file.success) return ok({ file: file.data, older });
  return readJson(folder, 'library.json', libraryFileSchema).then((failed) =>
    failed.ok ? ok({ file: failed.value, older }) : failed,
  );
}

function rootWarnings(root: string): string[] {
  if (root.length < LONGEST_ROOT) return [];
  return [
    `The library's path is ${root.length} characters long; some systems cannot open files below it. Under ${LONGEST_ROOT} is safe.`,
  ];
}

/** Deletes what an import that was cut short left behind. Only for the process that holds the library. */
export async function sweepStaging(folder: LibraryFolder): Promise<void> {
  const path = join(folder.root, STAGING);
  // Mostly there is nothing, which is looked up in no time.
  if (folder.readOnly || !lstatSync(path, { throwIfNoEntry: false })) return;
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
