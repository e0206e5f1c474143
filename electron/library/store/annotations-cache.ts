import { type FileStamp, isSameStamp } from './file-stamp.ts';
import type { AnnotationLine } from './merge-annotations.ts';

interface Entry {
  stamp: FileStamp;
  lines: AnnotationLine[];
  /** What each line is in the file, line feed included. */
  texts: Map<AnnotationLine, string>;
}

/** Bytes of annotation files whose lines are kept; in memory they take about three times that. */
const BUDGET = 24 * 1024 * 1024;
/**
 * A file written less than this before it was read may be written again with the same time: such a reading is not kept.
 * Clocks of file systems tick every 10 ms on most systems, every 2 s on FAT. Nanoseconds.
 */
const SETTLED = 2_000_000_000n;

/**
 * Parsed lines of annotation files by path, as long as the files are those that were read: reading 1,000 annotations costs
 * thirty times what writing them does. Only whole, sound, merged files without conflict copies are kept.
 */
export class AnnotationsCache {
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  /** The lines of a file in that state; null when they are not known. */
  get(path: string, stamp: FileStamp): Pick<Entry, 'lines'> | null {
    const entry = this.#entries.get(path);
    if (!entry || !isSameStamp(entry.stamp, stamp)) return null;
    // Used last, dropped last.
    this.#entries.delete(path);
    this.#entries.set(path, entry);
    return entry;
  }

  /** What lines of an earlier state were in the file, by the line itself: lines never change. */
  textsOf(path: string): ReadonlyMap<AnnotationLine, string> | undefined {
    return this.#entries.get(path)?.texts;
  }

  /** Keeps what was read from a file that was in this state before and after. */
  keepRead(path: string, stamp: FileStamp, lines: AnnotationLine[], now = BigInt(Date.now()) * 1_000_000n): void {
    if (now - stamp.mtimeNs < SETTLED) this.drop(path);
    else this.keepWritten(path, stamp, lines, new Map());
  }

  /** Keeps what was written; the stamp is that of the new file, which nobody else knew before it was renamed. */
  keepWritten(path: string, stamp: FileStamp, lines: AnnotationLine[], texts: Map<AnnotationLine, string>): void {
    this.drop(path);
    this.#entries.set(path, { stamp, lines, texts });
    this.#bytes += Number(stamp.size);
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= BUDGET || oldest === path) break;
      this.drop(oldest);
    }
  }

  drop(path: string): void {
    const entry = this.#entries.get(path);
    if (!entry) return;
    this.#entries.delete(path);
    this.#bytes -= Number(entry.stamp.size);
  }
}
