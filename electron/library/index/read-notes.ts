import { ok, type Result } from '../../../shared/model/result.ts';
import type { IndexedNote } from '../search/indexed-article.ts';
import { loadNotes, NOTES } from '../store/annotations-file.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { shownAnnotations } from '../store/merge-annotations.ts';
import { stampOfVersions } from '../store/scan-folder.ts';
import { indexedNote } from './index-article.ts';

/** What the index stores of the notes that stand alone. */
export async function readNotes(folder: LibraryFolder): Promise<Result<IndexedNote[]>> {
  const loaded = await loadNotes(folder);
  return loaded.ok ? ok(shownAnnotations(loaded.value.lines).map(({ annotation }) => indexedNote(annotation))) : loaded;
}

/** Changes whenever their file does, or a copy of it that a sync program has left; null while the folder cannot be listed. */
export function notesStamp(folder: LibraryFolder): string | null {
  return stampOfVersions(folder, NOTES);
}
