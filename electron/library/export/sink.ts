import { open } from 'node:fs/promises';
import type { Chunk } from '../../../shared/export/format.ts';

/** Bytes gathered before a write: large enough to be few, small enough to be flat. */
const BUFFER = 256 * 1024;

/** A file being written. All of its promises reject with Node's file errors. */
export interface Sink {
  write(chunks: Iterable<Chunk>): Promise<void>;
  /** What was written has reached the disk when this resolves. */
  finish(): Promise<void>;
  /** Gives the file back to the system; safe after a failure. */
  close(): Promise<void>;
}

/** Creates the file, which must not exist. */
export async function openSink(path: string): Promise<Sink> {
  const file = await open(path, 'wx');
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await file.writeFile(bytes);
  };
  return {
    async write(chunks) {
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        waiting.push(bytes);
        size += bytes.length;
        if (size >= BUFFER) await flush();
      }
    },
    async finish() {
      await flush();
      await file.sync();
    },
    close: () => file.close(),
  };
}
