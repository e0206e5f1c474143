import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { RecentLibrary } from '../../shared/bridge/contract.ts';
import { openStateFile } from './state-file.ts';

const LIMIT = 10;
const recentSchema = z.array(z.object({ folder: z.string(), name: z.string() }));

/** Libraries opened before, newest first. */
export interface Recent {
  /** Those whose folder is still there. */
  list(): RecentLibrary[];
  add(library: RecentLibrary): Promise<void>;
}

export function addRecent(known: RecentLibrary[], library: RecentLibrary): RecentLibrary[] {
  return [library, ...known.filter(({ folder }) => folder !== library.folder)].slice(0, LIMIT);
}

export function openRecent(userData: string): Recent {
  const file = openStateFile(join(userData, 'recent.json'), recentSchema, []);
  return {
    list: () => file.get().filter(({ folder }) => existsSync(join(folder, 'library.json'))),
    add: ({ folder, name }) => file.set(addRecent(file.get(), { folder, name })),
  };
}
