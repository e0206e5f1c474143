import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { RecentLibrary } from '../../shared/bridge/answers.ts';
import { findMoved } from '../library/outside/find-moved.ts';
import { openStateFile } from './state-file.ts';

const LIMIT = 10;
const recentSchema = z.array(z.object({ folder: z.string(), name: z.string(), id: z.string().optional() }));

/** A library that was opened; an older list does not know ids. */
type Known = z.infer<typeof recentSchema>[number];

/** Libraries opened before, newest first. */
export interface Recent {
  /** Those that are no longer in their folder say so, and where they are now. */
  list(): RecentLibrary[];
  /** The folder of the library that was opened last and can still be found; null when there is none. */
  last(): string | null;
  /** Where the library lies now that was opened in this folder; the folder itself when nobody knows. */
  placeOf(folder: string): string;
  add(library: RecentLibrary & { id: string }): Promise<void>;
}

/** A library that has moved takes the place of what it was. */
export function addRecent(known: Known[], library: Known): Known[] {
  const isOther = ({ folder, id }: Known) =>
    folder !== library.folder && (id === undefined || id !== library.id || isThere(folder));
  return [library, ...known.filter(isOther)].slice(0, LIMIT);
}

function isThere(folder: string): boolean {
  return existsSync(join(folder, 'library.json'));
}

export function openRecent(userData: string): Recent {
  const file = openStateFile(join(userData, 'recent.json'), recentSchema, []);
  function placeOf(folder: string): string {
    const known = file.get().find((one) => one.folder === folder);
    if (known?.id === undefined || isThere(folder)) return folder;
    const others = file.get().flatMap((one) => (one.folder === folder ? [] : one.folder));
    const [moved, ...copies] = findMoved(folder, known.id, others);
    // Of several copies only a person can tell which one is meant.
    return moved !== undefined && copies.length === 0 ? moved : folder;
  }
  return {
    list: () =>
      file.get().map(({ folder, name }) => {
        if (isThere(folder)) return { folder, name };
        const now = placeOf(folder);
        return { folder, name, now: now === folder ? null : now };
      }),
    last: () => file.get().find(({ folder }) => isThere(folder) || placeOf(folder) !== folder)?.folder ?? null,
    placeOf,
    add: ({ folder, name, id }) => file.set(addRecent(file.get(), { folder, name, id })),
  };
}
