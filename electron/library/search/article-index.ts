import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import { noDifferences } from '../../../shared/model/differences.ts';
import { noteEntry, shortDigest } from './article-entry.ts';
import { type AlikeQuery, alikeFinder } from './find-alike.ts';
import type { IndexedNote } from './indexed-article.ts';
import { indexedStates, type KnownStates, type PathSpan } from './indexed-states.ts';
import { type KnownFolders, knownFolders } from './known-folders.ts';
import { mergeSteps } from './merge-words.ts';
import { unpackId } from './packed-ids.ts';
import { type ArticleWriter, articleWriter } from './put-article.ts';
import { STANDING_NOTE } from './schema.ts';

export interface ArticleIndex extends Omit<ArticleWriter, 'putNote'>, KnownFolders {
  /** Several changes at once: a hundred times faster than one by one, and all or none. */
  batch(work: () => void): void;
  /** The same over some time: until `commit` what is asked and changed meanwhile belongs to it. */
  begin(): void;
  /** In steps of some milliseconds, between which others may have their turn. */
  commit(): Iterable<void>;
  /** Puts parts of the word index together where they have become many. In steps. */
  tidy(): Iterable<void>;
  /** Makes the index as small and fast as it can be. In steps. */
  compact(): Iterable<void>;
  /** The states of all articles below these paths. */
  states(span: PathSpan): Iterable<KnownStates>;
  /** A number that no article's goes beyond: more than there are, if anything. */
  highest(): number;
  /** Where an article lies, relative to the library, and the state it was indexed in; undefined where it is not known. */
  stateOf(id: string): { path: string; stamp: string } | undefined;
  /** The folders of articles by their ids, relative to the library. */
  pathsOf(ids: readonly string[]): Map<string, string>;
  /** Makes these the notes that stand alone. */
  setNotes(notes: readonly IndexedNote[]): void;
  counts(): { articles: number; trashed: number };
  /** Annotations by kind, without the trash. */
  kindCounts(): Record<AnnotationKind, number>;
  warnings(): string[];
  findSame(hashes: { original: string; text: string }): SameArticle[];
  /** Articles that may be another version of a text. */
  findAlike(query: AlikeQuery): string[];
  /** Those with these numbers, in that order; without those that are gone. */
  annotationsAt(numbers: readonly number[]): StoredAnnotation[];
  /** Numbers of annotations of which one of these parts has all of the phrases, in FTS5's words. */
  annotationsWith(parts: readonly ('words' | 'note')[], phrases: readonly string[]): Set<number>;
  /** Annotations that were changed in two places at once. */
  conflicts(): StoredAnnotation[];
  /** Ids of articles of which that is so, newest first, without the trash. */
  articleConflicts(): string[];
}

/** An article with the same bytes, or with the same words. */
export interface SameArticle {
  id: string;
  title: string;
  trashed: boolean;
  sameBytes: boolean;
}

/** Where an annotation stands; what it says is in its article's file. */
export interface StoredAnnotation {
  /** Its number in the index. */
  n: number;
  articleId: string;
  articleTitle: string;
  articlePublished: string | null;
  /** The article's folder, relative to the library. */
  path: string;
  id: string;
  words: string;
  orphan: boolean;
}

/** Where an article's number of annotations of a kind stands. */
const kindColumns = new Map<AnnotationKind, string>([
  ['highlight', 'highlights'],
  ['quote', 'quotes'],
  ['claim', 'claims'],
  ['note', 'notes'],
  ['tag', 'tags'],
]);

export function articleIndex(database: DatabaseSync): ArticleIndex {
  // Made when something is written: the first rows of a list need none of its statements.
  let made: ArticleWriter | undefined;
  let askState: StatementSync | undefined;
  let alike: ReturnType<typeof alikeFinder> | undefined;
  const { forget, ...folders } = knownFolders(database);
  const writer = () => (made ??= articleWriter(database, forget));

  function batch(work: () => void): void {
    if (database.isTransaction) {
      work();
      return;
    }
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  function stored(where: string, ...values: SQLInputValue[]): StoredAnnotation[] {
    const rows = database
      .prepare(`
        SELECT annotation.n, article.id AS article, title, published, path, annotation.id, annotation.words, orphan
        FROM annotation JOIN article ON article.n = annotation.n >> 20
        WHERE ${where} AND trashed = 0 ORDER BY article.added DESC, article.n, starts, annotation.id`)
      .all(...values);
    return rows.map((row) => ({
      n: Number(row['n']),
      articleId: String(row['article']),
      articleTitle: String(row['title']),
      articlePublished: typeof row['published'] === 'string' ? row['published'] : null,
      path: String(row['path']),
      id: unpackId(row['id'] ?? undefined),
      words: String(row['words']),
      orphan: row['orphan'] === 1,
    }));
  }

  return {
    batch,
    begin() {
      if (!database.isTransaction) database.exec('BEGIN IMMEDIATE');
    },
    ...mergeSteps(database),
    ...folders,
    put(articles) {
      let differences = noDifferences;
      batch(() => {
        differences = writer().put(articles);
      });
      return differences;
    },
    setNotes(notes) {
      const rows = database.prepare(`SELECT id, stamp FROM article WHERE trashed = ${STANDING_NOTE}`).all();
      const gone = new Map(rows.map((row) => [String(row['id']), String(row['stamp'])]));
      const changed: IndexedNote[] = [];
      for (const note of notes) {
        if (gone.get(note.id) !== note.stamp) changed.push(note);
        gone.delete(note.id);
      }
      if (changed.length + gone.size === 0) return;
      batch(() => {
        for (const id of gone.keys()) writer().remove(id);
        for (const note of changed) writer().putNote(noteEntry(note));
      });
    },
    remove: (id) => batch(() => writer().remove(id)),
    states: (span) => indexedStates(database, span),
    highest: () => Number(database.prepare('SELECT max(n) AS n FROM article').get()?.['n'] ?? 0),
    stateOf(id) {
      // Asked around every change: told to the database once.
      askState ??= database.prepare(`SELECT path, stamp FROM article WHERE id = ? AND trashed <> ${STANDING_NOTE}`);
      const row = askState.get(id);
      return row && { path: String(row['path']), stamp: String(row['stamp']) };
    },
    pathsOf(ids) {
      const rows = database
        .prepare('SELECT id, path FROM article WHERE id IN (SELECT value FROM json_each(?))')
        .all(JSON.stringify(ids));
      return new Map(rows.map((row) => [String(row['id']), String(row['path'])]));
    },
    counts() {
      const row = database
        .prepare(
          'SELECT count(*) FILTER (WHERE trashed = 0) AS a, count(*) FILTER (WHERE trashed = 1) AS t FROM article WHERE damaged = 0',
        )
        .get();
      return { articles: Number(row?.['a']), trashed: Number(row?.['t']) };
    },
    kindCounts() {
      const sums = [...kindColumns.values()].map((column) => `sum(${column}) AS ${column}`).join(', ');
      const row = database.prepare(`SELECT ${sums} FROM article WHERE trashed = 0 AND damaged = 0`).get();
      const counted = [...kindColumns].map(([kind, column]) => [kind, Number(row?.[column] ?? 0)]);
      return Object.fromEntries(counted) as Record<AnnotationKind, number>;
    },
    warnings() {
      const rows = database.prepare("SELECT warnings FROM article WHERE warnings <> '[]' LIMIT 1000").all();
      return rows.flatMap((row) => JSON.parse(String(row['warnings'])) as string[]);
    },
    findSame({ original, text }) {
      const rows = database
        .prepare(
          `SELECT id, trashed, title, original_sha256 = ? AS same_bytes FROM article
           WHERE original_sha256 = ? OR text_sha256 = ? ORDER BY same_bytes DESC, trashed, n LIMIT 50`,
        )
        .all(shortDigest(original), shortDigest(original), shortDigest(text));
      return rows.map((row) => ({
        id: String(row['id']),
        title: String(row['title']),
        trashed: row['trashed'] === 1,
        sameBytes: row['same_bytes'] === 1,
      }));
    },
    findAlike(query) {
      alike ??= alikeFinder(database);
      return alike(query);
    },
    annotationsAt(numbers) {
      const found = stored('annotation.n IN (SELECT value FROM json_each(?))', JSON.stringify(numbers));
      const byNumber = new Map(found.map((row) => [row.n, row]));
      return numbers.flatMap((n) => byNumber.get(n) ?? []);
    },
    annotationsWith(parts, phrases) {
      const match = phrases.map((phrase) => `{${parts.join(' ')}} : ${phrase}`).join(' AND ');
      const sql = 'SELECT json_group_array(rowid) AS found FROM annotation_fts WHERE annotation_fts MATCH ?';
      return new Set(JSON.parse(String(database.prepare(sql).get(match)?.['found'])) as number[]);
    },
    conflicts: () => stored('annotation.conflict = 1'),
    articleConflicts: () =>
      database
        .prepare('SELECT id FROM article WHERE conflict = 1 AND trashed = 0 ORDER BY added DESC, n')
        .all()
        .map((row) => String(row['id'])),
  };
}
