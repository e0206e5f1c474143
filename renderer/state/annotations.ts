import { create } from 'zustand';
import type { Annotation, AnnotationDraft, PlacedAnnotation } from '../../shared/model/annotation.ts';
import { call } from './bridge.ts';
import { own } from './own-changes.ts';
import { PatchedMap } from './patched-map.ts';
import { useSettings } from './settings.ts';
import { createBySide, type Side, sides, useSides } from './sides.ts';

/** The annotations of the article that is being read on a side. What is changed here is stored through the library at once. */
interface Annotations {
  articleId: string | null;
  byId: ReadonlyMap<string, PlacedAnnotation>;
}

export const useAnnotations = createBySide<Annotations>(() => ({ articleId: null, byId: new Map() }));

/** Stands for an article's id where the notes that belong to the library are meant. */
export const LIBRARY_NOTES = 'library';

/** Those notes: they are written on as the annotations of an article are. */
export const useLibraryNotes = create<Annotations>(() => ({ articleId: LIBRARY_NOTES, byId: new Map() }));

/** Everything that is on screen, the side with the focus first. */
function shelves() {
  const { focused } = useSides.getState();
  const ordered = sides.toSorted((a, b) => Number(b === focused) - Number(a === focused));
  return [...ordered.map((side) => useAnnotations.of(side)), useLibraryNotes];
}

/** Annotations with changes on their way to the library, how many, and what the library has answered of each meanwhile. */
const held = new Map<string, { count: number; answer?: PlacedAnnotation }>();

/** While an annotation is held, what is on screen wins over what the library answers. Every hold is followed by a release. */
export function hold(id: string): void {
  const known = held.get(id);
  if (known) known.count += 1;
  else held.set(id, { count: 1 });
}

/** With the last release the annotation is shown as the library has answered last: with what others have written on it. */
export function release(articleId: string, id: string): void {
  const known = held.get(id);
  if (!known) return;
  known.count -= 1;
  if (known.count > 0) return;
  held.delete(id);
  if (known.answer) putAnnotations(articleId, [known.answer]);
}

/** Shows a change at once, before it is stored. */
export function showAnnotation(articleId: string, entry: PlacedAnnotation): void {
  change(articleId, () => [[entry.annotation.id, entry]]);
}

/** An annotation as it is on screen, whichever side has the focus. */
export function shownAnnotation(articleId: string, id: string): PlacedAnnotation | undefined {
  return shownOf(articleId).get(id);
}

/** Where on screen an annotation is. */
export function findShown(id: string): { articleId: string; entry: PlacedAnnotation } | null {
  for (const shelf of shelves()) {
    const { articleId, byId } = shelf.getState();
    const entry = byId.get(id);
    if (articleId !== null && entry) return { articleId, entry };
  }
  return null;
}

/** What is on screen of an article, whichever side it is read on. */
export function shownOf(articleId: string): ReadonlyMap<string, PlacedAnnotation> {
  const states = shelves().map((shelf) => shelf.getState());
  return states.find((state) => state.articleId === articleId)?.byId ?? new Map();
}

/** Changes what is on screen of an article, where it is still read; undefined takes an annotation away. */
function change(
  articleId: string,
  edit: (byId: ReadonlyMap<string, PlacedAnnotation>) => [id: string, entry: PlacedAnnotation | undefined][],
): void {
  for (const shelf of shelves()) {
    shelf.setState((state) =>
      state.articleId === articleId ? { byId: PatchedMap.over(state.byId, edit(state.byId)) } : state,
    );
  }
}

/** Replaces all; entries that have not changed keep their identity, and those that are held stay in any case. */
export function setAnnotations(
  articleId: string | null,
  placed: readonly PlacedAnnotation[],
  side: Side = useSides.getState().focused,
): void {
  useAnnotations.of(side).setState((state) => {
    const before = state.articleId === articleId ? state.byId : new Map<string, PlacedAnnotation>();
    return { articleId, byId: replaced(before, placed) };
  });
}

/** The same for the notes of the library. */
export function setLibraryNotes(notes: readonly Annotation[]): void {
  useLibraryNotes.setState(({ byId }) => ({ byId: replaced(byId, notes.map(withoutPlace)) }));
}

function withoutPlace(annotation: Annotation): PlacedAnnotation {
  return { annotation, placements: [] };
}

function replaced(
  before: ReadonlyMap<string, PlacedAnnotation>,
  placed: readonly PlacedAnnotation[],
): Map<string, PlacedAnnotation> {
  const byId = new Map(placed.map((entry) => [entry.annotation.id, settled(before, entry)]));
  for (const [id, entry] of before) if (held.has(id) && !byId.has(id)) byId.set(id, entry);
  return byId;
}

/** Adds or replaces, when that article is still the one that is read. */
export function putAnnotations(articleId: string, placed: readonly PlacedAnnotation[]): void {
  change(articleId, (byId) => placed.map((entry) => [entry.annotation.id, settled(byId, entry)]));
}

/** Takes annotations off the screen. */
export function dropAnnotations(articleId: string, ids: readonly string[]): void {
  change(articleId, () => ids.map((id) => [id, undefined]));
}

function settled(before: ReadonlyMap<string, PlacedAnnotation>, entry: PlacedAnnotation): PlacedAnnotation {
  const known = before.get(entry.annotation.id);
  if (!known) return entry;
  const holding = held.get(entry.annotation.id);
  if (holding) {
    holding.answer = entry;
    return known;
  }
  const same = known.annotation['stet:version'] === entry.annotation['stet:version'];
  return same && JSON.stringify(known) === JSON.stringify(entry) ? known : entry;
}

/** What is sent to the library: all that the library does not set itself. */
export function draftOf(annotation: Annotation): AnnotationDraft {
  const draft: Record<string, unknown> = { ...annotation };
  for (const key of ['@context', 'modified', 'stet:version', 'stet:seen']) delete draft[key];
  return draft as AnnotationDraft;
}

/** Who is at work here; empty where nobody said. */
export function editorsName(): string {
  return useSettings.getState().name.slice(0, 200);
}

/** Deletes annotations, without an undo step. Answers them as they were. */
export async function deleteAnnotations(articleId: string, ids: readonly string[]): Promise<Annotation[]> {
  const gone =
    articleId === LIBRARY_NOTES
      ? await call('notes.remove', [...ids])
      : await own(articleId, call('annotations.remove', articleId, [...ids]));
  dropAnnotations(articleId, ids);
  return gone;
}

/** What belongs to a step beside its annotations: the people they name, for one. */
export interface Alongside {
  /** Before the annotations are stored. */
  redo(): Promise<void>;
  /** After they were removed. */
  undo(): Promise<void>;
  /** At the end of either. */
  done?(): Promise<void>;
}
