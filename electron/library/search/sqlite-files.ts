/** All files that SQLite keeps for a database at that path, the database first. */
export function sqliteFiles(path: string): string[] {
  return ['', '-wal', '-shm', '-journal'].map((suffix) => path + suffix);
}
