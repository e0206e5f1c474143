import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { loadNotes, saveNotesLines } from '../store/annotations-file.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { mergeLines } from '../store/merge-annotations.ts';

/** Takes over the notes that stand alone in another library, line by line as annotations are. */
export function mergeNotes(context: LibraryContext, other: LibraryFolder): Promise<Result<void>> {
  return context.queue.run('notes', async () => {
    const [own, added] = [await loadNotes(context.folder), await loadNotes(other)];
    if (!own.ok) return own;
    if (!added.ok) return added;
    const merged = mergeLines([...own.value.lines, ...added.value.lines]);
    const known = new Set(own.value.lines);
    const same = merged.length === own.value.lines.length && merged.every((line) => known.has(line));
    if (same && added.value.unreadable.length === 0) return ok(undefined);
    const saved = await saveNotesLines(context.folder, merged, {
      unreadable: [...own.value.unreadable, ...added.value.unreadable],
      stamp: own.value.stamp,
    });
    if (saved.ok) context.changed({ what: 'notes', ids: [] });
    return saved;
  });
}
