/** One backup of a library, in the folder where they are kept. */
export interface Backup {
  /** Of the file, without its folder. */
  name: string;
  /** ISO 8601, UTC; read from the name, so that copying the file does not change it. */
  made: string;
  bytes: number;
}

export interface Backups {
  /** Absolute path of the folder that holds this library's backups; it may not be there yet. */
  folder: string;
  /** Newest first. */
  backups: Backup[];
  /** Why the last automatic backup failed; null when it did not, or none was tried since the start. */
  problem: string | null;
}
