import type { Problem } from '../../../shared/model/result.ts';

/** Something to import: a file's bytes and its name, or what was pasted. */
export interface ImportSource {
  /** File name without its folder; what the reader sees. */
  name: string;
  bytes: Uint8Array;
  /** Where the source was found on the web, when that is known. */
  url?: string;
}

/** One file that a walk came across. */
export interface WalkedSource {
  /** Absolute path. */
  path: string;
  /** What the outcome of an import is reported under: the path as the user gave it, and the path below it. */
  label: string;
  /** Why it is not to be read; null for most. */
  problem: Problem | null;
  /** A file of another kind than Stet imports, which nobody has chosen by itself: nothing has failed. */
  leftOut?: true;
}
