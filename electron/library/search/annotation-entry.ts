import type { SQLInputValue } from 'node:sqlite';
import { foldedWords } from '../../../shared/search/words.ts';
import type { IndexedAnnotation } from './indexed-article.ts';
import { packId } from './packed-ids.ts';

export const annotationColumns = [
  'id',
  'kind',
  'orphan',
  'starts',
  'ends',
  'status',
  'person',
  'evidence',
  'conflict',
  'words',
  'speaker',
  'statement',
  'note',
  'tags',
  'codes',
] as const;

/** All that the index stores of an annotation, ready to be written. */
export interface AnnotationEntry {
  id: string;
  /** In the order of the columns. */
  values: readonly SQLInputValue[];
  /** Its words, speaker, statement, note and tags as FTS5 gets them, so that both agree on what a word is. */
  words: readonly string[];
}

export function annotationEntry(one: IndexedAnnotation): AnnotationEntry {
  // The ids of its tags stand beside their names: a tag is found whatever it was called then.
  const texts = [one.words, one.speaker, one.statement, one.note, `${one.tags}\n${one.codes}`];
  return { id: one.id, values: valuesOf(one), words: texts.map(wordsIn) };
}

function valuesOf(one: IndexedAnnotation): SQLInputValue[] {
  return [
    packId(one.id),
    one.kind,
    Number(one.orphan),
    one.range?.start ?? null,
    one.range?.end ?? null,
    one.status,
    one.person,
    Number(one.evidence),
    Number(one.conflict),
    one.plain ? '' : one.words,
    one.speaker,
    one.statement,
    one.note,
    one.tags,
    one.codes,
  ];
}

function wordsIn(text: string): string {
  return text.trim() === '' ? '' : foldedWords(text).join(' ');
}
