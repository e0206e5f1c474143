import { type BigIntStats, lstatSync } from 'node:fs';
import { isSystemError } from './problems.ts';

/** A state of a file: equal while nobody has written to it. */
export interface FileStamp {
  mtimeNs: bigint;
  size: bigint;
  ino: bigint;
}

export function stampOfStats({ mtimeNs, size, ino }: BigIntStats): FileStamp {
  return { mtimeNs, size, ino };
}

/** The state of the file now; null when there is none, or it cannot be looked at. */
export function stampNow(path: string): FileStamp | null {
  try {
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat ? stampOfStats(stat) : null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

export function isSameStamp(a: FileStamp | null, b: FileStamp | null): boolean {
  return a === null || b === null ? a === b : a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino;
}
