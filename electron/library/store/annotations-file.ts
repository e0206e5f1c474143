import { readdirSync } from 'node:fs';
import { ok, type Result } from '../../../shared/model/result.ts';
import { lineText, parseLines } from './annotation-lines.ts';
import { AnnotationsCache } from './annotations-cache.ts';
import { isConflictCopy } from './conflict-copies.ts';
import { type FileStamp, stampNow, stampOfStats } from './file-stamp.ts';
import { type LibraryFolder, readInside, readKnown, resolveInside, writeInside, writeKnown } from './folder-access.ts';
import type { ArticlePlace } from './library-paths.ts';
import { type AnnotationLine, byIdAndVersion, mergeLines } from './merge-annotations.ts';
import { attempt } from './problems.ts';
import { alwaysWritten, TRIES } from './rewrite-file.ts';

export const ANNOTATIONS = 'annotations.jsonl';

/** Beside library.json: notes that stand alone, line for line like annotations. */
export const NOTES = 'notes.jsonl';

/** A file of lines: its folder relative to the library ('' is the library itself) and its name. */
interface LinesFile {
  folder: string;
  name: string;
}

/** What is known of the files of each open library. */
const caches = new WeakMap<LibraryFolder, AnnotationsCache>();

function cacheOf(folder: LibraryFolder): AnnotationsCache {
  const known = caches.get(folder);
  if (known) return known;
  const made = new AnnotationsCache();
  caches.set(folder, made);
  return made;
}

export interface LoadedAnnotations {
  /** Merged over the file and its conflict copies, sorted by id. Shared with other readers: never changed in place. */
  lines: AnnotationLine[];
  /** Lines nobody could read, byte for byte; they move to the quarantine file with the next save. */
  unreadable: Buffer[];
  /** Sentences about what was found. */
  warnings: string[];
  /** The state of the file as it was read; null when there was none. */
  stamp: FileStamp | null;
}

/** What was loaded from the file that is to be written. */
export type LinesBefore = Pick<LoadedAnnotations, 'unreadable' | 'stamp'>;

export interface LoadOptions {
  /** For work that goes through many articles: what is known already is taken, but nothing more is kept in memory. */
  passing?: boolean;
}

/** Reads an article's annotations together with every conflict copy beside the file. No file means no annotations. */
export function loadAnnotations(
  folder: LibraryFolder,
  place: ArticlePlace,
  options: LoadOptions = {},
): Promise<Result<LoadedAnnotations>> {
  return loadLines(folder, { folder: place.path, name: ANNOTATIONS }, options);
}

/** Reads the notes that stand alone, in the same way. */
export function loadNotes(folder: LibraryFolder): Promise<Result<LoadedAnnotations>> {
  return loadLines(folder, { folder: '', name: NOTES });
}

async function loadLines(
  folder: LibraryFolder,
  file: LinesFile,
  { passing = false }: LoadOptions = {},
): Promise<Result<LoadedAnnotations>> {
  const main = pathOf(file);
  const at = await resolveInside(folder, main);
  if (!at.ok) return at;
  const names = await attempt(`${file.folder || folder.root} could not be read`, () =>
    readdirSync(`${folder.root}/${file.folder}`),
  );
  if (!names.ok) return names;
  const copies = names.value.filter((name) => isConflictCopy(name, file.name) && name !== quarantineOf(file));
  const cache = cacheOf(folder);
  if (copies.length === 0) {
    const stamp = stampNow(at.value);
    const known = stamp && cache.get(main, stamp);
    if (known) return ok({ lines: known.lines, unreadable: [], warnings: [], stamp });
  }
  const lines: AnnotationLine[] = [];
  const unreadable: Buffer[] = [];
  const warnings: string[] = [];
  let stamp: FileStamp | null = null;
  for (const name of names.value.includes(file.name) ? [file.name, ...copies] : copies) {
    const path = pathOf({ ...file, name });
    const read = await readKnown(folder, path);
    if (!read.ok) return read;
    if (name === file.name) stamp = stampOfStats(read.value.stat);
    const parsed = parseLines(read.value.bytes);
    lines.push(...parsed.lines);
    unreadable.push(...parsed.unreadable);
    if (parsed.unreadable.length > 0) warnings.push(unreadableWarning(path, file, parsed.unreadable.length));
  }
  const merged = mergeLines(lines);
  if (!passing && stamp && copies.length === 0 && unreadable.length === 0) cache.keepRead(main, stamp, merged);
  return ok({ lines: merged, unreadable, warnings, stamp });
}

/**
 * Writes merged lines, in whatever order, over the file that was `loaded`. Unreadable ones are first put into quarantine, so that
 * none is dropped. A line that stood in the file before is not put into words again. What another program has written since it
 * was loaded is taken in.
 */
export function saveLines(
  folder: LibraryFolder,
  place: ArticlePlace,
  lines: readonly AnnotationLine[],
  loaded: LinesBefore,
): Promise<Result<void>> {
  return writeLines(folder, { folder: place.path, name: ANNOTATIONS }, lines, loaded);
}

/** The same for notes that stand alone. */
export function saveNotesLines(
  folder: LibraryFolder,
  lines: readonly AnnotationLine[],
  loaded: LinesBefore,
): Promise<Result<void>> {
  return writeLines(folder, { folder: '', name: NOTES }, lines, loaded);
}

async function writeLines(
  folder: LibraryFolder,
  file: LinesFile,
  lines: readonly AnnotationLine[],
  loaded: LinesBefore,
): Promise<Result<void>> {
  const path = pathOf(file);
  const cache = cacheOf(folder);
  let [all, before] = [lines, loaded];
  for (let time = 0; time < TRIES; time++) {
    const kept = await quarantine(folder, file, before.unreadable);
    if (!kept.ok) return kept;
    const known = cache.textsOf(path);
    const ordered = [...all].sort(byIdAndVersion);
    const texts = new Map(ordered.map((line) => [line, known?.get(line) ?? lineText(line)]));
    const written = await writeKnown(folder, path, [...texts.values()].join(''), before.stamp);
    if (!written.ok) {
      cache.drop(path);
      return written;
    }
    if (written.value !== 'changed') {
      cache.keepWritten(path, stampOfStats(written.value), ordered, texts);
      return ok(undefined);
    }
    const again = await loadLines(folder, file);
    if (!again.ok) return again;
    all = mergeLines([...all, ...again.value.lines]);
    before = again.value;
  }
  return alwaysWritten(path);
}

function pathOf({ folder, name }: LinesFile): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function quarantineOf({ name }: LinesFile): string {
  return name.replace(/\.jsonl$/, '.quarantine.jsonl');
}

async function quarantine(
  folder: LibraryFolder,
  file: LinesFile,
  unreadable: readonly Buffer[],
): Promise<Result<void>> {
  if (unreadable.length === 0) return ok(undefined);
  const path = pathOf({ ...file, name: quarantineOf(file) });
  const before = await readInside(folder, path);
  if (!before.ok && before.error.code !== 'not-found') return before;
  // latin1 maps every byte to one character and back: lines that are no UTF-8 stay as they are.
  const known = before.ok ? before.value.toString('latin1').split('\n') : [];
  const all = new Set([...known, ...unreadable.map((line) => line.toString('latin1'))].filter((line) => line !== ''));
  if (all.size === known.filter((line) => line !== '').length) return ok(undefined);
  return writeInside(folder, path, Buffer.from([...all].map((line) => `${line}\n`).join(''), 'latin1'));
}

function unreadableWarning(path: string, file: LinesFile, count: number): string {
  const what = count === 1 ? 'One line' : `${count} lines`;
  return `${what} of ${path} could not be read. Nothing is lost: they stay in the file, and with the next change move to ${quarantineOf(file)} beside it.`;
}
