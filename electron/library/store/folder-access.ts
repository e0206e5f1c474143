import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFile,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { isReadAgain, parseJson } from '../../../shared/model/safe-json.ts';
import { ChangedMeanwhile, replaceFile, syncFolder } from './atomic-write.ts';
import { type FileStamp, isSameStamp, stampNow } from './file-stamp.ts';
import { attempt } from './problems.ts';
import { turnOfOthers } from './turn-of-others.ts';

/** The folder of an open library: every read and write of its files goes through the functions below. */
export interface LibraryFolder {
  /** Absolute, links resolved. */
  root: string;
  readOnly: boolean;
}

/** What this Stet writes, and the newest that it reads. */
export const FORMAT = 1;

/** No file of a library is larger, evidence included: 256 MB. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Files up to this size are read without waiting: with promises each call costs many times what it does. 1 MB. */
const READ_NOW = 1024 * 1024;

/** Links are not followed, and a pipe does not keep anybody waiting for somebody to write into it. */
export const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** `path` is relative to the library; answers the absolute path, refusing what links lead out of the folder. */
export async function resolveInside(folder: LibraryFolder, path: string): Promise<Result<string>> {
  const absolute = join(folder.root, path);
  const parent = await attempt(`${path} cannot be reached`, () => realpathSync.native(dirname(absolute)));
  if (!parent.ok) return parent;
  if (parent.value !== folder.root && !parent.value.startsWith(folder.root + sep)) {
    return fail('bad-file', `${path} leads out of the library through a link. Nothing was read or written there.`);
  }
  return ok(absolute);
}

/** Makes a folder of the library and those above it; nothing is made where a link leads out. Answers its absolute path. */
export async function makeInside(folder: LibraryFolder, path: string): Promise<Result<string>> {
  const parts = path.split('/');
  let made: Result<string> = ok(folder.root);
  for (const [at] of parts.entries()) {
    const part = parts.slice(0, at + 1).join('/');
    made = await resolveInside(folder, part);
    if (!made.ok) return made;
    const absolute = made.value;
    const done = await attempt(`The folder ${part} could not be made`, async () => {
      await mkdir(absolute, { recursive: true });
      return (await lstat(absolute)).isDirectory();
    });
    if (!done.ok) return done;
    if (!done.value) return fail('bad-file', `${part} is a link. Links are not followed; nothing was written there.`);
  }
  return made;
}

/** The same, so that a power cut leaves it there. What it will hold is synced by whoever puts it in. */
export async function makeDurably(folder: LibraryFolder, path: string): Promise<Result<string>> {
  const made = await makeInside(folder, path);
  if (!made.ok) return made;
  // Those that were there as well: who made them may not have lived to sync them.
  const synced = await attempt(`The folder ${path} was made, but a power cut may undo it`, async () => {
    for (let at = dirname(made.value); at.length >= folder.root.length; at = dirname(at)) await syncFolder(at);
  });
  return synced.ok ? made : synced;
}

/** Reads a file of the library; links are not followed. */
export async function readInside(folder: LibraryFolder, path: string): Promise<Result<Buffer>> {
  const read = await readKnown(folder, path);
  return read.ok ? ok(read.value.bytes) : read;
}

/** The same, with the state of the file as it was before it was read. */
export async function readKnown(
  folder: LibraryFolder,
  path: string,
): Promise<Result<{ bytes: Buffer; stat: BigIntStats }>> {
  const inside = await resolveInside(folder, path);
  if (!inside.ok) return inside;
  await turnOfOthers();
  const read = await attempt(`${path} could not be read`, async () => {
    const file = openSync(inside.value, READ_ONLY);
    try {
      const stat = fstatSync(file, { bigint: true });
      if (!stat.isFile()) return fail('bad-file', `${path} is not a file.`);
      if (stat.size > MAX_BYTES) return fail('too-large', `${path} is larger than 256 MB and was not read.`);
      return ok({ bytes: stat.size <= READ_NOW ? readFileSync(file) : await promisify(readFile)(file), stat });
    } finally {
      closeSync(file);
    }
  });
  return read.ok ? read.value : read;
}

/** Replaces a file of the library, durably and as a whole. */
export async function writeInside(
  folder: LibraryFolder,
  path: string,
  data: string | Uint8Array,
): Promise<Result<void>> {
  const written = await writeKnown(folder, path, data);
  return written.ok ? ok(undefined) : written;
}

/**
 * The same, answering the state of the new file as it was written. With `since`, the state of the file that the new content was
 * made from (null: there was none), nothing is written over what another program has put there meanwhile: the answer is then
 * `changed`.
 */
export async function writeKnown(
  folder: LibraryFolder,
  path: string,
  data: string | Uint8Array,
  since?: FileStamp | null,
): Promise<Result<BigIntStats | 'changed'>> {
  if (folder.readOnly) return readOnlyProblem();
  const inside = await resolveInside(folder, path);
  if (!inside.ok) return inside;
  const isStill = () => since === undefined || isSameStamp(since, stampNow(inside.value));
  const replaced = await attempt(`${path} could not be written and is as it was`, async () => {
    try {
      return await replaceFile(inside.value, data, isStill);
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return 'changed' as const;
      throw error;
    }
  });
  if (!replaced.ok || replaced.value === 'changed') return replaced;
  const synced = await attempt(
    `${path} was written, but a power cut may undo it, since its folder could not be synced`,
    () => syncFolder(dirname(inside.value)),
  );
  return synced.ok ? replaced : synced;
}

const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/** Adds to the end of a file of the library, which is made where there is none; not synced. Links are not followed. */
export async function appendInside(folder: LibraryFolder, path: string, text: string): Promise<Result<void>> {
  if (folder.readOnly) return readOnlyProblem();
  const inside = await resolveInside(folder, path);
  if (!inside.ok) return inside;
  const added = await attempt(`${path} could not be written to`, async () => {
    const handle = await open(inside.value, APPEND);
    try {
      if (!(await handle.stat()).isFile()) return fail('bad-file', `${path} is not a file.`);
      await handle.appendFile(text);
      return ok(undefined);
    } finally {
      await handle.close();
    }
  });
  return added.ok ? added.value : added;
}

export function readOnlyProblem(): Result<never> {
  return fail('no-permission', 'The library was opened for reading only; nothing was changed.');
}

/** Reads a JSON file and checks it against its schema. Unknown keys stay. */
export async function readJson<T>(folder: LibraryFolder, path: string, schema: z.ZodType<T>): Promise<Result<T>> {
  const bytes = await readInside(folder, path);
  if (!bytes.ok) return bytes;
  return parseJsonFile(bytes.value, path, schema);
}

export function parseJsonFile<T>(bytes: Uint8Array, path: string, schema: z.ZodType<T>): Result<T> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('damaged', `${path} is damaged: it is not UTF-8 text. The file was left as it is.`);
  }
  const json = parseJson(text);
  if (!json.ok) return fail('damaged', `${path} is damaged: ${json.error.message} The file was left as it is.`);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const { format } = z
    .looseObject({ format: z.number().catch(0) })
    .catch({ format: 0 })
    .parse(json.value);
  if (format > FORMAT) {
    return fail(
      'unsupported',
      `${path} was written by a newer Stet (format ${format}). Update Stet to read it; the file was left as it is.`,
    );
  }
  return fail('damaged', `${path} does not hold what it should${whereOf(parsed.error)}. The file was left as it is.`);
}

function whereOf({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
}

/** The text of a JSON file that its schema will read again. What it would refuse is not written: nobody could open it any more. */
export function readableText<T>(value: T, path: string, schema: z.ZodType<T>): Result<string> {
  const parsed = schema.safeParse(value);
  const text = parsed.success ? jsonText(value) : '';
  if (parsed.success && isReadAgain(text)) return ok(text);
  const where = parsed.success ? '' : whereOf(parsed.error);
  return fail('internal', `${path} was not written${where}: it could not be read again. What was there stays.`);
}

/** How JSON files of a library are written: readable, one line feed at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
