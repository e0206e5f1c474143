import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/** The list of libraries that the app keeps, newest first. */
const recentSchema = z.array(z.looseObject({ folder: z.string() })).min(1);

/** Folder of the library that the app opened last; undefined when there is none. Never fails. */
export function lastLibrary(env = process.env, platform = process.platform, home = homedir()): string | undefined {
  try {
    const file = join(env['STET_USER_DATA'] ?? userData(env, platform, home), 'recent.json');
    return recentSchema.parse(JSON.parse(readFileSync(file, 'utf8')))[0]?.folder;
  } catch {
    return undefined;
  }
}

/** Where the app keeps this user's things on each system. */
function userData(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Stet');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stet');
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'Stet');
}
