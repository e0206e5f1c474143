import { type Annotation, noteOf, type PlacedAnnotation } from '../../../shared/model/annotation.ts';

/** The notes that have the words typed into the filter, the newest first. */
export function matchingNotes(notes: Iterable<PlacedAnnotation>, filter: string): PlacedAnnotation[] {
  const wanted = filter.trim().toLowerCase();
  return [...notes]
    .filter(({ annotation }) => foldedNote(annotation).includes(wanted))
    .sort((a, b) => (a.annotation.created < b.annotation.created ? 1 : -1));
}

function foldedNote(annotation: Pick<Annotation, 'body'>): string {
  return (noteOf(annotation)?.value ?? '').toLowerCase();
}
