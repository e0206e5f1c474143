import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { READ_ONLY } from '../store/folder-access.ts';

/** Folders that are looked into beside a place; a home folder has a few dozen. */
const MOST = 500;
/** Bytes of a library.json; ours has two hundred. */
const LARGEST = 64 * 1024;

const librarySchema = z.object({ id: z.string() });

/**
 * Where a library that is no longer in its folder lies now: among the folders beside it, those one level up, and those beside
 * other libraries that were opened. It is known by its id, whatever its folder is called. More than one answer: there are copies,
 * and only a person can tell which one is meant.
 */
export function findMoved(folder: string, id: string, others: readonly string[] = []): string[] {
  const above = dirname(folder);
  const places = new Set([above, dirname(above), ...others.map((other) => dirname(other)), ...others]);
  const found = new Set<string>();
  for (const place of places) {
    for (const candidate of [place, ...foldersIn(place)]) if (idOf(candidate) === id) found.add(candidate);
  }
  return [...found];
}

/** The id of the library in a folder; null when there is none. */
export function idOf(folder: string): string | null {
  try {
    const file = openSync(join(folder, 'library.json'), READ_ONLY);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile() || stat.size > LARGEST) return null;
      return librarySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).id;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function foldersIn(place: string): string[] {
  try {
    const entries = readdirSync(place, { withFileTypes: true }).slice(0, MOST);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(place, entry.name));
  } catch {
    return [];
  }
}
