import type { Library } from '../../electron/library/library.ts';
import { placedDraft } from '../../renderer/annotate/model/drafts.ts';
import type { Annotation, AnnotationDraft } from '../../shared/model/annotation.ts';
import type { Collection } from '../../shared/model/collection.ts';
import { must } from './library.ts';

/** Makes notes that stand alone, or changes those whose id is known, as the window does. Answers them in the order of the drafts. */
export async function putNotes(library: Library, drafts: readonly AnnotationDraft[]): Promise<Annotation[]> {
  const known = new Map(must(await library.notes()).map((note) => [note.id, note]));
  const changes = drafts.map((draft) => {
    const from = known.get(draft.id ?? '') ?? null;
    const { annotation } = placedDraft(draft, []);
    const created = draft.created ?? from?.created ?? annotation.created;
    return { from, to: { ...annotation, ...from, ...draft, id: annotation.id, created } as Annotation };
  });
  return must(await library.applyNoteChanges(changes, 'first')).annotations.map(({ annotation }) => annotation);
}

/** Makes a collection, or changes the one of that id, as the window does. */
export async function putCollection(library: Library, collection: Collection): Promise<void> {
  const from = must(await library.collections()).find(({ id }) => id === collection.id) ?? null;
  must(await library.changeCollections([{ from, to: collection }]));
}
