import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openLibrary } from '../../../electron/library/open-library.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { orThrow } from '../or-throw.ts';
import { root } from '../paths.ts';

/** The first article is the one that the app offers in an empty library. */
const sampleFolders = [join(root, 'renderer', 'library', 'import', 'sample'), join(root, 'build', 'sample')];

/** The articles as they were scraped, to be imported like any others. Absolute paths. */
export function sampleArticles(): string[] {
  return sampleFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(txt|md|html)$/.test(name) && !/^readme/i.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
}

/**
 * Where a person looks for what they made: their documents folder, or where there is none, the folder for an app's data.
 * On Linux the desktop's own setting says which that is.
 */
export function sampleLibraryFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  const name = 'Stet sample';
  if (platform === 'win32' || platform === 'darwin') return join(home, 'Documents', name);
  const documents = xdgDocuments(env, home) ?? join(home, 'Documents');
  const data = join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'stet');
  return join(existsSync(documents) ? documents : data, name);
}

/** XDG_DOCUMENTS_DIR of user-dirs.dirs, which is a line of shell: XDG_DOCUMENTS_DIR="$HOME/Dokumente". */
function xdgDocuments(env: NodeJS.ProcessEnv, home: string): string | null {
  const file = join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'user-dirs.dirs');
  if (!existsSync(file)) return null;
  const folder = /^XDG_DOCUMENTS_DIR="(.*)"\s*$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return folder ? folder.replace(/^\$HOME/, home) : null;
}

/** Makes the sample library when it is not there, and answers its folder. Throws an Error with a sentence when that fails. */
export async function ensureSampleLibrary(folder: string): Promise<string> {
  if (existsSync(join(folder, 'library.json'))) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  // Made aside and moved in: an interrupted first start leaves no half a library.
  const aside = join(dirname(folder), `.${basename(folder)}.new`);
  rmSync(aside, { recursive: true, force: true });
  await createLibrary(aside, basename(folder), sampleArticles());
  renameSync(aside, folder);
  return folder;
}

/** A new library with these articles. Throws an Error with a sentence when it cannot be made or an article does not come in. */
export async function createLibrary(folder: string, name: string, articles: string[]): Promise<ImportOutcome[]> {
  const library = orThrow(await openLibrary(folder, { create: { name } }));
  try {
    const outcomes = orThrow(await library.importPaths(articles));
    const failed = outcomes.filter(({ status }) => status === 'failed');
    if (failed.length > 0) throw new Error(failed.map(({ source, reason }) => `${source}: ${reason}`).join('\n'));
    return outcomes;
  } finally {
    await library.close();
  }
}
