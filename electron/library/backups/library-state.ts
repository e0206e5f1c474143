import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { attempt } from '../store/problems.ts';
import { scanFolders, stampOf, stampOfFile } from '../store/scan-folder.ts';

/** Equal for a library while none of its files is written, added or taken away. Looks at times and sizes, folder by folder. */
export async function libraryState(folder: LibraryFolder): Promise<Result<string>> {
  const hash = createHash('sha256');
  const names = await attempt('The library could not be read', () => readdir(folder.root));
  if (!names.ok) return names;
  // A folder's own time says nothing here: staging comes and goes.
  for (const name of names.value.sort()) {
    const stamp = stampOfFile(join(folder.root, name));
    if (!stamp.endsWith(':0')) hash.update(`${name} ${stamp}\n`);
  }
  for (const { path, scanned } of scanFolders(folder)) {
    if (!scanned) return fail('not-found', `The folder ${path} of the library could not be listed.`);
    for (const article of scanned.found) hash.update(`${article.path} ${stampOf(folder, article)}\n`);
    await rest();
  }
  return ok(hash.digest('hex'));
}
