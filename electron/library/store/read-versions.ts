import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { ok, type Result } from '../../../shared/model/result.ts';
import { isConflictCopy } from './conflict-copies.ts';
import { type LibraryFolder, parseJsonFile, readInside } from './folder-access.ts';
import { conflictSides } from './git-conflict.ts';
import { attempt } from './problems.ts';

/**
 * All that is there of a JSON file: itself, or both sides when Git has left a conflict in it, and every copy beside it that a
 * sync program has made. The first is the file's own. A copy that cannot be read is left out; the file itself must not be.
 * `not-found` when there is neither.
 */
export async function readVersions<T>(folder: LibraryFolder, path: string, schema: z.ZodType<T>): Promise<Result<T[]>> {
  const own = await readSides(folder, path, schema);
  if (!own.ok && own.error.code !== 'not-found') return own;
  const versions = own.ok ? own.value : [];
  for (const copy of await copiesOf(folder, path)) {
    const read = await readSides(folder, copy, schema);
    if (read.ok) versions.push(...read.value);
  }
  return versions.length === 0 && !own.ok ? own : ok(versions);
}

/** Paths of the copies that sync programs have made of a file of the library. */
export async function copiesOf(folder: LibraryFolder, path: string): Promise<string[]> {
  const at = path.lastIndexOf('/') + 1;
  const names = await attempt(`The folder of ${path} could not be read`, () =>
    readdirSync(join(folder.root, path.slice(0, at))),
  );
  return (names.ok ? names.value : [])
    .filter((name) => isConflictCopy(name, path.slice(at)))
    .map((name) => path.slice(0, at) + name);
}

/** The file, or both sides of a conflict that Git has left in it. */
export async function readSides<T>(folder: LibraryFolder, path: string, schema: z.ZodType<T>): Promise<Result<T[]>> {
  const bytes = await readInside(folder, path);
  if (!bytes.ok) return bytes;
  const whole = parseJsonFile(bytes.value, path, schema);
  if (whole.ok) return ok([whole.value]);
  const values: T[] = [];
  for (const side of conflictSides(bytes.value.toString('utf8')) ?? []) {
    const parsed = parseJsonFile(Buffer.from(side), path, schema);
    // One side alone would pass for the whole.
    if (!parsed.ok) return whole;
    values.push(parsed.value);
  }
  return values.length === 0 ? whole : ok(values);
}
