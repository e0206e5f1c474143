import type { Differences } from '../model/differences.ts';
import type { ImportOutcome, LibraryInfo } from '../model/library.ts';
import type { Settings } from '../model/settings.ts';
import type { WatchState } from '../model/watched.ts';

/** What the main process tells the window without being asked. */
export interface Events {
  'library.opened': LibraryInfo;
  'library.changed': {
    what: 'articles' | 'annotations' | 'rules' | 'people' | 'codes' | 'collections' | 'notes';
    ids: string[];
    /** How much another program has changed, where that is what this tells of; of what the whole library has in common it is not counted. */
    outside?: Differences;
  };
  /** How many of the files that have changed, or are new, have been read: until then lists and search know only a part of them. */
  'library.reading': { done: number; total: number };
  /** The open library is no longer in its folder, or is there again; `now` are the folders where it is found instead. */
  'library.presence': { there: boolean; now: string[] };
  /** The open library goes on in another folder: it is the same, and what is open of it stays open. */
  'library.moved': LibraryInfo;
  'job.progress': { jobId: string; done: number; total: number | null; label: string };
  /** Some window has changed the settings. */
  'settings.changed': Settings;
  /** The day's backup could not be made; the message is a sentence for people. */
  'backups.failed': { message: string };
  /** The watched folder is gone, or there again. */
  'watch.presence': WatchState;
  /** What appeared in the watched folder was imported. */
  'watch.imported': { outcomes: ImportOutcome[] };
  /** A menu item was chosen; the id is that of a command of the window. */
  'menu.command': { command: string };
  /** Files or folders were opened from outside the window, to be imported: by the command line, the file manager or the dock. */
  'files.opened': { paths: string[] };
  /** A stet:// link was opened; null when it cannot be read. */
  'link.opened': { articleId: string; annotationId: string | null } | null;
}

export type EventName = keyof Events;
