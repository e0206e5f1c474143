import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { OpenSpool, Spool } from '../../../shared/export/spool.ts';

/** Bytes gathered before a write, and of one piece that is read. */
const BUFFER = 64 * 1024;

/** Spools in files, which lie beside the file that is being written: what fits there once as a rule fits twice. */
export interface SpoolFiles {
  /** Throws the system's error, as the spools do. */
  open: OpenSpool;
  /** Gives them all back to the system; safe after a failure. */
  close(): Promise<void>;
}

/** `path` is the file that is being written; the spools are called after it. */
export function spoolFiles(path: string): SpoolFiles {
  const files: number[] = [];
  const paths: string[] = [];
  return {
    open() {
      const own = `${path}.${paths.length + 1}`;
      const file = openSync(own, 'wx+', 0o600);
      files.push(file);
      paths.push(own);
      // Without a name already, nothing is left behind whatever happens; where that cannot be, it goes when it is closed.
      removeQuietly(own);
      return fileSpool(file);
    },
    async close() {
      for (const file of files.splice(0)) closeSync(file);
      for (const own of paths) await rm(own, { force: true }).catch(() => undefined);
    },
  };
}

function fileSpool(file: number): Spool {
  const waiting = Buffer.allocUnsafe(BUFFER);
  let filled = 0;
  let written = 0;
  const put = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) {
      const count = writeSync(file, bytes, at, bytes.length - at, written);
      at += count;
      written += count;
    }
  };
  const flush = () => {
    put(waiting.subarray(0, filled));
    filled = 0;
  };
  return {
    write(bytes) {
      if (filled + bytes.length > BUFFER) flush();
      const start = written + filled;
      if (bytes.length > BUFFER) put(bytes);
      else {
        waiting.set(bytes, filled);
        filled += bytes.length;
      }
      return start;
    },
    *read(start, length) {
      flush();
      for (let at = 0; at < length; ) {
        const piece = Buffer.allocUnsafe(Math.min(BUFFER, length - at));
        const count = readSync(file, piece, 0, piece.length, start + at);
        if (count === 0) return;
        at += count;
        yield piece.subarray(0, count);
      }
    },
  };
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Some systems keep a file that is open.
  }
}
