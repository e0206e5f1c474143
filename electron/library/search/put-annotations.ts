import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Differences } from '../../../shared/model/differences.ts';
import { type AnnotationEntry, annotationColumns } from './annotation-entry.ts';
import { annotationNumber, numbersOfArticle } from './annotation-numbers.ts';
import { unpackId } from './packed-ids.ts';
import type { WordWriter } from './put-words.ts';
import { rowStatements } from './rows.ts';

/** What search looks into, from the first to the last; before them the range, which tells the words where those are left out. */
const FIRST_WORDS = annotationColumns.indexOf('words');
const ID = annotationColumns.indexOf('id');
const STARTS = annotationColumns.indexOf('starts');
const ENDS = annotationColumns.indexOf('ends');
const ORPHAN = annotationColumns.indexOf('orphan');
/** What another text changes of an annotation. */
const PLACE = new Set([ORPHAN, STARTS, ENDS, FIRST_WORDS]);
const LAST_WORDS = annotationColumns.indexOf('codes');

/** What is known of the article that annotations belong to. */
interface ArticleState {
  /** False when it is new: nothing needs to be looked up. */
  known: boolean;
  searchable: boolean;
  trashed: boolean;
  sameText: boolean;
}

/** Of the annotations of an article. */
export type AnnotationDifferences = Pick<Differences, 'annotations' | 'moved' | 'lost'>;

export interface AnnotationWriter {
  /**
   * Makes these the annotations of the article with that number, writing only those that have changed. Their words are given to the
   * writer of words.
   */
  put(article: number, annotations: readonly AnnotationEntry[], state: ArticleState): AnnotationDifferences;
  /** Forgets all of the article. */
  remove(article: number): void;
}

export function annotationWriter(database: DatabaseSync, texts: WordWriter): AnnotationWriter {
  const find = database.prepare(`SELECT n, ${annotationColumns.join(', ')} FROM annotation WHERE n >= ? AND n < ?`);
  find.setReturnArrays(true);
  const [insert, update] = rowStatements(database, 'annotation', annotationColumns);
  const removeRow = database.prepare('DELETE FROM annotation WHERE n = ?');
  const removeAll = [
    'DELETE FROM annotation_fts WHERE rowid IN (SELECT n FROM annotation WHERE n >= ? AND n < ?)',
    'DELETE FROM annotation WHERE n >= ? AND n < ?',
  ].map((sql) => database.prepare(sql));

  function rowsOf(article: number): Map<string, SQLInputValue[]> {
    const found = find.all(...numbersOfArticle(article)) as unknown as SQLInputValue[][];
    return new Map(found.map((row) => [unpackId(row[1]), row]));
  }

  return {
    put(article, annotations, { known, searchable, trashed, sameText }) {
      const before = known ? rowsOf(article) : new Map<string, SQLInputValue[]>();
      const kept = new Set(annotations.map(({ id }) => id));
      const used = new Set<number>();
      const differences: AnnotationDifferences = { annotations: 0, moved: 0, lost: 0 };
      for (const [id, row] of before) {
        const n = Number(row[0]);
        if (kept.has(id)) used.add(n);
        else {
          if (searchable) texts.remove('annotation_fts', n);
          removeRow.run(n);
          differences.annotations++;
        }
      }
      let next = 0;
      for (const { id, values, words } of annotations) {
        const old = before.get(id);
        let n: number;
        if (old) n = Number(old[0]);
        else {
          while (used.has(annotationNumber(article, next))) next++;
          n = annotationNumber(article, next++);
        }
        const differs = (at: number) => at !== ID && values[at] !== old?.[at + 1];
        const sameRow = old !== undefined && !values.some((_, at) => differs(at));
        if (!sameRow) {
          if (old) update.run(...values, n);
          else insert.run(n, ...values);
          const withText = old !== undefined && !sameText && !values.some((_, at) => differs(at) && !PLACE.has(at));
          differences[!withText ? 'annotations' : differs(ORPHAN) && values[ORPHAN] === 1 ? 'lost' : 'moved']++;
        }
        const sameRange = old !== undefined && [STARTS, ENDS].every((at) => values[at] === old[at + 1]);
        const sameWords =
          searchable &&
          sameText &&
          sameRange &&
          textsIn(values).every((value, at) => value === old[FIRST_WORDS + at + 1]);
        if (sameWords && !trashed) continue;
        if (searchable && old !== undefined) texts.remove('annotation_fts', n);
        if (!trashed) texts.insert('annotation_fts', n, words);
      }
      return differences;
    },
    remove(article) {
      for (const removal of removeAll) removal.run(...numbersOfArticle(article));
    },
  };
}

function textsIn(values: readonly SQLInputValue[]): readonly SQLInputValue[] {
  return values.slice(FIRST_WORDS, LAST_WORDS + 1);
}
