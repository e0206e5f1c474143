import { type Annotation, noteOf, type PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { plainNote } from '../model/plain-note.ts';

/** The notes that have the words typed into the filter, the newest first. */
export function matchingNotes(notes: Iterable<PlacedAnnotation>, filter: string): PlacedAnnotation[] {
  const wanted = filter.trim().toLowerCase();
  return [...notes]
    .filter(({ annotation }) => foldedNote(annotation).includes(wanted))
    .sort((a, b) => (a.annotation.created < b.annotation.created ? 1 : -1));
}

/** A note's words and those it is on, in lower case. */
export function foldedNote(annotation: Pick<Annotation, 'body'>, words = ''): string {
  return `${noteOf(annotation)?.value ?? ''} ${words}`.toLowerCase();
}

/** The first two lines with words: what a note is called in a list, and what follows. */
export function headOf(annotation: Pick<Annotation, 'body'>): { title: string; rest: string } {
  const lines = plainNote(noteOf(annotation)?.value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { title: lines[0] ?? '', rest: lines[1] ?? '' };
}
