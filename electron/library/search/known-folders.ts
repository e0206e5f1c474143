import type { DatabaseSync } from 'node:sqlite';
import { STANDING_NOTE } from './schema.ts';

/** A folder of articles in the state in which all that the index knows of them was found to be so. */
export interface KnownFolder {
  /** Relative to the library: articles/3f, or trash. */
  path: string;
  articles: number;
  /** SHA-256 of the articles' paths and stamps. */
  digest: string;
  /** Of articles whose text is not in the file that is usual: their ids with the file, or with '' where none was read. */
  texts: [id: string, file: string][];
}

export interface KnownFolders {
  /**
   * What is known of these folders, at the beginning of a scan. `all` is true when the index has no article elsewhere.
   */
  knownFolders(paths: readonly string[]): { known: KnownFolder[]; all: boolean };
  /** Keeps what the scan has found, of folders of whose articles nothing was written into the index meanwhile. */
  keepKnown(folders: readonly KnownFolder[]): void;
}

const folderOf = (path: string) =>
  `CASE WHEN substr(${path}, 1, 6) = 'trash/' THEN 'trash' ELSE substr(${path}, 1, 11) END`;

/**
 * A table of this connection alone. What is known of a folder is forgotten with the first row that is written of one of its
 * articles, whoever writes it; after a start nothing is known, so that the first scan compares all of the index with the files.
 */
const tables = `
  CREATE TEMP TABLE known_folder (path TEXT PRIMARY KEY, state TEXT) WITHOUT ROWID;
  CREATE TEMP TRIGGER article_came AFTER INSERT ON main.article BEGIN
    DELETE FROM known_folder WHERE path = ${folderOf('NEW.path')};
  END;
  CREATE TEMP TRIGGER article_went AFTER DELETE ON main.article BEGIN
    DELETE FROM known_folder WHERE path = ${folderOf('OLD.path')};
  END;
  CREATE TEMP TRIGGER article_changed AFTER UPDATE OF id, path, stamp, trashed ON main.article BEGIN
    DELETE FROM known_folder WHERE path IN (${folderOf('OLD.path')}, ${folderOf('NEW.path')});
  END;
`;

export function knownFolders(database: DatabaseSync): KnownFolders {
  let made = false;

  return {
    knownFolders(paths) {
      if (!made) database.exec(tables);
      made = true;
      // A row without a state stands for a folder that is being looked at: it goes with the first change too.
      database
        .prepare('INSERT OR IGNORE INTO known_folder (path) SELECT value FROM json_each(?)')
        .run(JSON.stringify(paths));
      const rows = database
        .prepare('SELECT state FROM known_folder WHERE state IS NOT NULL AND path IN (SELECT value FROM json_each(?))')
        .all(JSON.stringify(paths));
      const known = rows.map((row) => JSON.parse(String(row['state'])) as KnownFolder);
      const counted = database.prepare(`SELECT count(*) AS n FROM article WHERE trashed <> ${STANDING_NOTE}`).get();
      const articles = known.reduce((sum, folder) => sum + folder.articles, 0);
      return { known, all: articles === Number(counted?.['n']) };
    },
    keepKnown(folders) {
      const states = Object.fromEntries(folders.map((folder) => [folder.path, JSON.stringify(folder)]));
      database
        .prepare(
          'UPDATE known_folder SET state = found.value FROM json_each(?) AS found WHERE known_folder.path = found.key',
        )
        .run(JSON.stringify(states));
    },
  };
}
