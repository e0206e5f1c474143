import { type WaitingAnnotation, waitingAnnotationSchema } from '../../../shared/exchange/waiting.ts';
import type { Annotation, AnnotationDraft, Tombstone } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { loadAnnotations, saveLines } from '../store/annotations-file.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import {
  type AnnotationLine,
  counterOf,
  mergeLines,
  shownAnnotations,
  versionsSeen,
} from '../store/merge-annotations.ts';

/** The library itself, whose annotations.jsonl holds annotations that have no article yet; it merges like any other. */
export const LIBRARY_ITSELF: ArticlePlace = { id: '', path: '.', trashed: false };

/** Annotations that wait for their article, in the order of their ids. */
export async function readWaiting(folder: LibraryFolder): Promise<Result<WaitingAnnotation[]>> {
  const loaded = await loadAnnotations(folder, LIBRARY_ITSELF);
  if (!loaded.ok) return loaded;
  const shown = shownAnnotations(loaded.value.lines).map(({ annotation }) =>
    waitingAnnotationSchema.safeParse(annotation),
  );
  return ok(shown.flatMap(({ data }) => data ?? []));
}

/** Adds annotations and takes others out, all in one write. */
export function changeWaiting(
  context: LibraryContext,
  { add = [], remove = [] }: { add?: readonly AnnotationDraft[]; remove?: readonly string[] },
): Promise<Result<void>> {
  return context.queue.run('waiting', async () => {
    const loaded = await loadAnnotations(context.folder, LIBRARY_ITSELF);
    if (!loaded.ok) return loaded;
    const headsOf = Map.groupBy(loaded.value.lines, ({ id }) => id);
    const now = new Date().toISOString();
    const fresh: AnnotationLine[] = [];
    for (const change of [...add, ...remove]) {
      const id = typeof change === 'string' ? change : (change.id ?? '');
      const heads = headsOf.get(id) ?? [];
      if (typeof change === 'string' && heads.length === 0) continue;
      const version = await context.versions.next(Math.max(0, ...heads.map((head) => counterOf(head['stet:version']))));
      if (!version.ok) return version;
      const seen = { 'stet:version': version.value, 'stet:seen': versionsSeen(heads) };
      fresh.push(typeof change === 'string' ? tombstone(id, now, seen) : annotation(id, change, now, seen));
    }
    if (fresh.length === 0) return ok(undefined);
    const lines = mergeLines([...loaded.value.lines, ...fresh]);
    const saved = await saveLines(context.folder, LIBRARY_ITSELF, lines, loaded.value);
    if (saved.ok) context.changed({ what: 'annotations', ids: [] });
    return saved;
  });
}

type Seen = Pick<Tombstone, 'stet:version' | 'stet:seen'>;

function tombstone(id: string, now: string, seen: Seen): Tombstone {
  return { id, 'stet:deleted': now, ...seen };
}

function annotation(id: string, draft: AnnotationDraft, now: string, seen: Seen): Annotation {
  const { created, '@context': context } = draft;
  return {
    ...draft,
    '@context': Array.isArray(context) ? context : [],
    id,
    created: typeof created === 'string' ? created : now,
    modified: now,
    ...seen,
  };
}
