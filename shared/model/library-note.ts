import { plainNote } from '../text/plain-note.ts';
import { type Annotation, type AnnotationDraft, noteOf } from './annotation.ts';
import { motivationOf } from './annotation-defaults.ts';

/** What a note that stands alone is about: the library. */
export const LIBRARY = 'stet://library';

/** A new note of the library, with nothing written on it. */
export function libraryNoteDraft(creator: string): AnnotationDraft {
  return {
    type: 'Annotation',
    'stet:kind': 'note',
    motivation: motivationOf.note,
    ...(creator === '' ? {} : { creator: { type: 'Person' as const, name: creator } }),
    body: [],
    target: [{ type: 'SpecificResource', source: LIBRARY, selector: [], 'stet:revision': 1 }],
  };
}

/** The first two lines with words: what a note is called in a list, and what follows. */
export function headOf(annotation: Pick<Annotation, 'body'>): { title: string; rest: string } {
  const lines = plainNote(noteOf(annotation)?.value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { title: lines[0] ?? '', rest: lines[1] ?? '' };
}
