import type { SQLInputValue } from 'node:sqlite';
import { wordLine } from '../../../shared/search/word-line.ts';
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
  'claim_kind',
  'role',
  'supports',
  'contradicts',
  'context',
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

/** The same with the words that it says beside those of the text, each text cut into words once. */
export function annotationEntry(one: IndexedAnnotation): { entry: AnnotationEntry; says: readonly string[] } {
  const words = wordLine(one.words);
  const tags = wordLine(one.tags);
  const others = [one.speaker, one.statement, one.note].map(wordLine);
  // The ids of its tags stand beside their names: a tag is found whatever it was called then.
  const entry = { id: one.id, values: valuesOf(one), words: [words, ...others, `${tags} ${wordLine(one.codes)}`] };
  return { entry, says: one.plain ? [...others, tags] : [words, ...others, tags] };
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
    one.claimKind,
    one.role,
    one.evidence.supports,
    one.evidence.contradicts,
    one.evidence.context,
    Number(one.conflict),
    isLeftOut(one) ? '' : one.words,
    one.speaker,
    one.statement,
    one.note,
    one.tags,
    one.codes,
  ];
}

/** A claim that is not restated goes by its words wherever claims are listed: they are kept. */
function isLeftOut({ plain, claimKind, statement }: IndexedAnnotation): boolean {
  return plain && (claimKind === null || statement !== '');
}
