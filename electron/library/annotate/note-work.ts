import type { Annotation, AnnotationDraft } from '../../../shared/model/annotation.ts';
import type { AnnotationChange, ChangesMade, Making } from '../../../shared/model/annotation-change.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { loadNotes, saveNotesLines } from '../store/annotations-file.ts';
import { type AnnotationLine, shownAnnotations } from '../store/merge-annotations.ts';
import { withDrafts, withTombstones } from './annotation-lines.ts';
import { planned } from './annotation-work.ts';

/** Notes that belong to the library, not to an article. They are kept as annotations are: notes.jsonl, one a line. */

/** Newest first. */
export async function listNotes(context: LibraryContext): Promise<Result<Annotation[]>> {
  const loaded = await loadNotes(context.folder);
  if (!loaded.ok) return loaded;
  return ok(notesIn(loaded.value.lines).sort((a, b) => (a.created < b.created ? 1 : -1)));
}

/** Creates notes, or updates those whose id is known, in one write. The answer is in the order of the drafts. */
export async function saveNotes(context: LibraryContext, drafts: AnnotationDraft[]): Promise<Result<Annotation[]>> {
  return changeNotes(context, async (lines) => {
    const made = await withDrafts(context, lines, drafts);
    return made.ok ? ok({ lines: made.value.lines, value: made.value.saved }) : made;
  });
}

/** Answers the notes as they were. */
export async function removeNotes(context: LibraryContext, ids: readonly string[]): Promise<Result<Annotation[]>> {
  return changeNotes(context, async (lines) => {
    const were = notesIn(lines).filter(({ id }) => ids.includes(id));
    const left = await withTombstones(context, lines, ids);
    return left.ok ? ok({ lines: left.value, value: were }) : left;
  });
}

/** As `applyChanges` of annotations. */
export async function applyNoteChanges(
  context: LibraryContext,
  changes: readonly AnnotationChange[],
  making: Making,
): Promise<Result<ChangesMade>> {
  return changeNotes(context, async (lines) => {
    const { drafts, gone, left } = planned(notesIn(lines), changes, making);
    const made = await withDrafts(context, lines, drafts, true);
    if (!made.ok) return made;
    const after = await withTombstones(context, made.value.lines, gone);
    if (!after.ok) return after;
    const annotations = made.value.saved.map((annotation) => ({ annotation, placements: [] }));
    return ok({ lines: after.value, value: { annotations, gone, left } });
  });
}

function notesIn(lines: readonly AnnotationLine[]): Annotation[] {
  return shownAnnotations(lines).map(({ annotation }) => annotation);
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
