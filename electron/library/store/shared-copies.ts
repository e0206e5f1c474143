import type { LibraryFolder } from './folder-access.ts';
import { copiesOf } from './read-versions.ts';
import { registerFiles } from './register-files.ts';

/** Files of the whole library of which sync programs leave second versions, and whether those can be merged. */
const sharedFiles: [file: string, merges: boolean][] = [
  ...Object.values(registerFiles).map((file): [string, boolean] => [file, true]),
  ['notes.jsonl', true],
  ['library.json', false],
];

/** Second versions of library-wide files that a sync program has left; `merges` when what they say is taken in. */
export async function copiesOfSharedFiles(
  folder: LibraryFolder,
): Promise<{ path: string; message: string; merges: boolean }[]> {
  const found: { path: string; message: string; merges: boolean }[] = [];
  for (const [file, merges] of sharedFiles) {
    for (const path of await copiesOf(folder, file)) {
      if (path === 'notes.quarantine.jsonl') continue;
      const what = merges ? 'What it says is shown; it can be merged.' : `Stet reads ${file}; both are kept.`;
      found.push({ path, message: `${path} is a second version of ${file}, left by a sync program. ${what}`, merges });
    }
  }
  return found;
}
