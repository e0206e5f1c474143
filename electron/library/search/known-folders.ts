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

/** What is known of folders, with what forgets it. */
export interface FolderMemory extends KnownFolders {
  /** To be called with the path of each article of which a row is written, before and after. */
  forget(path: string): void;
}

/**
 * Kept in memory alone: after a start nothing is known, so that the first scan compares all of the index with the files. Not by triggers: for a
 * statement that sets one off, FTS5 writes all words that it has gathered.
 */
export function knownFolders(database: DatabaseSync): FolderMemory {
  /** Null stands for a folder that is being looked at: it goes with the first change too. */
  const folders = new Map<string, KnownFolder | null>();

  return {
    knownFolders(paths) {
      const known: KnownFolder[] = [];
      for (const path of paths) {
        const folder = folders.get(path);
        if (folder) known.push(folder);
        else folders.set(path, null);
      }
      const counted = database.prepare(`SELECT count(*) AS n FROM article WHERE trashed <> ${STANDING_NOTE}`).get();
      const articles = known.reduce((sum, folder) => sum + folder.articles, 0);
      return { known, all: articles === Number(counted?.['n']) };
    },
    keepKnown(found) {
      for (const folder of found) if (folders.has(folder.path)) folders.set(folder.path, folder);
    },
    forget(path) {
      folders.delete(path.startsWith('trash/') ? 'trash' : path.slice(0, 'articles/3f'.length));
    },
  };
}
