import { annotationKinds, claimStatuses } from '../model/annotation-words.ts';
import { annotationParts, annotationStates, articleStates } from './query.ts';

/** A field of the query language, as the completion offers it. */
export interface SearchField {
  name: string;
  /** What may stand behind it; null where that depends on the library. */
  values: readonly string[] | null;
}

/** Every field of the query language, in the order in which they are offered. */
export const searchFields: readonly SearchField[] = [
  { name: 'title', values: null },
  { name: 'byline', values: null },
  { name: 'publication', values: null },
  { name: 'site', values: null },
  { name: 'published', values: null },
  { name: 'lang', values: null },
  { name: 'in', values: null },
  { name: 'kind', values: annotationKinds },
  { name: 'speaker', values: null },
  { name: 'person', values: null },
  { name: 'status', values: claimStatuses },
  { name: 'claimant', values: null },
  { name: 'tag', values: null },
  { name: 'note', values: null },
  { name: 'has', values: annotationParts },
  { name: 'is', values: [...articleStates, ...annotationStates] },
  { name: 'added', values: null },
  { name: 'edited', values: null },
];

export function isSearchField(name: string | null): boolean {
  return searchFields.some((field) => field.name === name);
}
