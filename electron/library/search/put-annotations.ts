import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { foldedWords } from '../../../shared/search/words.ts';
import { annotationNumber, numbersOfArticle } from './annotation-numbers.ts';
import type { IndexedAnnotation } from './indexed-article.ts';
import { packId, unpackId } from './packed-ids.ts';
import { rowStatements } from './rows.ts';

const columns = [
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
/** What search looks into, from the first to the last; before them the range, which tells the words where those are left out. */
const FIRST_WORDS = columns.indexOf('words');
const ID = columns.indexOf('id');
const STARTS = columns.indexOf('starts');
const ENDS = columns.indexOf('ends');
const LAST_WORDS = columns.indexOf('codes');

export interface AnnotationWriter {
  /** Makes these the annotations of the article with that number, writing only those that have changed; answers how many. */
  put(
    article: number,
    annotations: readonly IndexedAnnotation[],
    state: { searchable: boolean; trashed: boolean; sameText: boolean },
  ): number;
  /** Forgets all of the article. */
  remove(article: number): void;
}

export function annotationWriter(database: DatabaseSync): AnnotationWriter {
  const known = database.prepare(`SELECT n, ${columns.join(', ')} FROM annotation WHERE n >= ? AND n < ?`);
  known.setReturnArrays(true);
  const [insert, update] = rowStatements(database, 'annotation', columns);
  const insertWords = database.prepare(
    'INSERT INTO annotation_fts (rowid, words, speaker, statement, note, tags) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const removeWords = database.prepare('DELETE FROM annotation_fts WHERE rowid = ?');
  const removeRow = database.prepare('DELETE FROM annotation WHERE n = ?');
  const removeAll = [
    'DELETE FROM annotation_fts WHERE rowid IN (SELECT n FROM annotation WHERE n >= ? AND n < ?)',
    'DELETE FROM annotation WHERE n >= ? AND n < ?',
  ].map((sql) => database.prepare(sql));

  return {
    put(article, annotations, { searchable, trashed, sameText }) {
      const before = new Map<string, SQLInputValue[]>();
      for (const row of known.all(...numbersOfArticle(article)) as unknown as SQLInputValue[][]) {
        before.set(unpackId(row[1]), row);
      }
      const kept = new Set(annotations.map(({ id }) => id));
      const used = new Set<number>();
      let changed = 0;
      for (const [id, row] of before) {
        const n = Number(row[0]);
        if (kept.has(id)) used.add(n);
        else {
          if (searchable) removeWords.run(n);
          removeRow.run(n);
          changed++;
        }
      }
      let next = 0;
      for (const one of annotations) {
        const old = before.get(one.id);
        const values = valuesOf(one);
        let n: number;
        if (old) n = Number(old[0]);
        else {
          while (used.has(annotationNumber(article, next))) next++;
          n = annotationNumber(article, next++);
        }
        const sameRow = old !== undefined && values.every((value, at) => at === ID || value === old[at + 1]);
        if (!sameRow) {
          if (old) update.run(...values, n);
          else insert.run(n, ...values);
          changed++;
        }
        const sameRange = old !== undefined && [STARTS, ENDS].every((at) => values[at] === old[at + 1]);
        const sameWords =
          searchable &&
          sameText &&
          sameRange &&
          wordsIn(values).every((value, at) => value === old[FIRST_WORDS + at + 1]);
        if (sameWords && !trashed) continue;
        if (searchable && old !== undefined) removeWords.run(n);
        // The ids of its tags stand beside their names: a tag is found whatever it was called then.
        const texts = [one.words, one.speaker, one.statement, one.note, `${one.tags}\n${one.codes}`];
        if (!trashed) insertWords.run(n, ...texts.map(indexed));
      }
      return changed;
    },
    remove(article) {
      for (const removal of removeAll) removal.run(...numbersOfArticle(article));
    },
  };
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

function wordsIn(values: readonly SQLInputValue[]): readonly SQLInputValue[] {
  return values.slice(FIRST_WORDS, LAST_WORDS + 1);
}

/** The text as FTS5 gets it: the words that shared/search finds in it, so that both agree on what a word is. */
function indexed(text: string): string {
  return text === '' ? '' : foldedWords(text).join(' ');
}
