import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as z from 'zod';

/** A small JSON file in the user-data folder: settings, window state, recent libraries. */
export interface StateFile<Value> {
  get(): Value;
  /** Takes effect at once; resolves when it is safe on disk. */
  set(value: Value): Promise<void>;
  /** A sentence when the file was damaged and set aside on opening. */
  readonly warning: string | null;
}

const underWay = new Set<Promise<void>>();

/** Resolves when every write begun so far has ended, well or badly. */
export async function stateFilesWritten(): Promise<void> {
  await Promise.allSettled(underWay);
}

/**
 * Opens the file, or starts from `fallback` when there is none. A file that cannot be read as `schema` is set aside as
 * `<file>.damaged` and told, never overwritten.
 */
export function openStateFile<Value>(file: string, schema: z.ZodType<Value>, fallback: Value): StateFile<Value> {
  let warning: string | null = null;
  let value = fallback;
  if (existsSync(file)) {
    const parsed = read(file, schema);
    if (parsed) value = parsed.value;
    else {
      const aside = setAside(file);
      warning = `The file ${file} was damaged. ${aside ? `It is kept as ${aside}; ` : ''}Stet went on with what it starts from.`;
    }
  }
  let writing: Promise<void> = Promise.resolve();
  return {
    warning,
    get: () => value,
    set(next) {
      value = next;
      // One write after the other, each with what is the newest then.
      const write = () => writeWhole(file, `${JSON.stringify(value, null, 2)}\n`);
      const written = writing.catch(() => undefined).then(write);
      writing = written;
      underWay.add(written);
      void written.catch(() => undefined).finally(() => underWay.delete(written));
      return written;
    },
  };
}

function read<Value>(file: string, schema: z.ZodType<Value>): { value: Value } | null {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? { value: parsed.data } : null;
  } catch {
    return null;
  }
}

function setAside(file: string): string | null {
  let aside = `${file}.damaged`;
  for (let number = 2; existsSync(aside); number++) aside = `${file}.damaged-${number}`;
  try {
    renameSync(file, aside);
    return aside;
  } catch {
    return null;
  }
}

/** A reader finds the old file or the new one, never half of either, even after a power cut. */
async function writeWhole(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
