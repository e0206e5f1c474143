import { slugOf } from '../store/library-paths.ts';

const pattern = /^[a-z0-9-]{1,40}-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.zip$/;

/** `my-library-2026-03-01T09-30-00Z.zip`: the same on every file system, and in order when sorted by name. */
export function backupName(library: string, made: Date): string {
  return `${slugOf(library)}-${made.toISOString().slice(0, 19).replaceAll(':', '-')}Z.zip`;
}

/** When a backup was made, by its name; null for a file that is none, which is never counted and never deleted. */
export function madeOf(name: string): Date | null {
  const found = pattern.exec(name);
  if (!found) return null;
  const made = new Date(`${found[1]}T${found[2]}:${found[3]}:${found[4]}Z`);
  return Number.isNaN(made.getTime()) ? null : made;
}
