import type { Annotation, AnnotationDraft } from '../../shared/model/annotation.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { withDrafts, withTombstones } from './annotation-lines.ts';
import type { LibraryContext } from './library-context.ts';
import { loadNotes, saveNotesLines } from './store/annotations-file.ts';
import { type AnnotationLine, shownAnnotations } from './store/merge-annotations.ts';

/** Notes that belong to the library, not to an article. They are kept as annotations are: notes.jsonl, one a line. */

/** Newest first. */
export async function listNotes(context: LibraryContext): Promise<Result<Annotation[]>> {
  const loaded = await loadNotes(context.folder);
  if (!loaded.ok) return loaded;
  const notes = shownAnnotations(loaded.value.lines).map(({ annotation }) => annotation);
  return ok(notes.sort((a, b) => (a.created < b.created ? 1 : -1)));
}

/** Creates notes, or updates those whose id is known, in one write. The answer is in the order of the drafts. */
export async function saveNotes(context: LibraryContext, drafts: AnnotationDraft[]): Promise<Result<Annotation[]>> {
  return changeNotes(context, async (lines) => {
    const made = await withDrafts(context, lines, drafts);
    return made.ok ? ok({ lines: made.value.lines, value: made.value.saved }) : made;
  });
}

export async function removeNotes(context: LibraryContext, ids: string[]): Promise<Result<void>> {
  return changeNotes(context, async (lines) => {
    const left = await withTombstones(context, lines, ids);
    return left.ok ? ok({ lines: left.value, value: undefined }) : left;
  });
}

function changeNotes<Value>(
  context: LibraryContext,
  change: (lines: AnnotationLine[]) => Promise<Result<{ lines: AnnotationLine[]; value: Value }>>,
): Promise<Result<Value>> {
  return context.queue.run('notes', async () => {
    const loaded = await loadNotes(context.folder);
    if (!loaded.ok) return loaded;
    const changed = await change(loaded.value.lines);
    if (!changed.ok) return changed;
    const written = await saveNotesLines(context.folder, changed.value.lines, loaded.value);
    if (!written.ok) return written;
    context.changed({ what: 'notes', ids: [] });
    return ok(changed.value.value);
  });
}
