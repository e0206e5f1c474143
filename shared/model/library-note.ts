import type { AnnotationDraft } from './annotation.ts';
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
