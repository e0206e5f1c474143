import { readdir } from 'node:fs/promises';
import { ok, type Result } from '../../../shared/model/result.ts';
import { linesText, parseLines } from './annotation-lines.ts';
import { isConflictCopy } from './conflict-copies.ts';
import { type LibraryFolder, readInside, resolveInside, writeInside } from './folder-access.ts';
import type { ArticlePlace } from './library-paths.ts';
import { type AnnotationLine, mergeLines } from './merge-annotations.ts';
import { attempt } from './problems.ts';

export const ANNOTATIONS = 'annotations.jsonl';
const QUARANTINE = 'annotations.quarantine.jsonl';

export interface LoadedAnnotations {
  /** Merged over the file and its conflict copies, sorted by id. */
  lines: AnnotationLine[];
  /** Lines nobody could read, byte for byte; they move to the quarantine file with the next save. */
  unreadable: Buffer[];
  /** Sentences about what was found. */
  warnings: string[];
}

/** Reads an article's annotations together with every conflict copy beside the file. No file means no annotations. */
export async function loadAnnotations(folder: LibraryFolder, place: ArticlePlace): Promise<Result<LoadedAnnotations>> {
  const at = await resolveInside(folder, `${place.path}/${ANNOTATIONS}`);
  if (!at.ok) return at;
  const names = await attempt(`${place.path} could not be read`, () => readdir(`${folder.root}/${place.path}`));
  if (!names.ok) return names;
  const copies = names.value.filter((name) => isConflictCopy(name, ANNOTATIONS) && name !== QUARANTINE);
  const lines: AnnotationLine[] = [];
  const unreadable: Buffer[] = [];
  const warnings: string[] = [];
  for (const name of names.value.includes(ANNOTATIONS) ? [ANNOTATIONS, ...copies] : copies) {
    const path = `${place.path}/${name}`;
    const bytes = await readInside(folder, path);
    if (!bytes.ok) return bytes;
    const parsed = parseLines(bytes.value);
    lines.push(...parsed.lines);
    unreadable.push(...parsed.unreadable);
    if (parsed.unreadable.length > 0) warnings.push(unreadableWarning(path, parsed.unreadable.length));
  }
  return ok({ lines: mergeLines(lines), unreadable, warnings });
}

/** Writes the merged lines. Unreadable ones are first put into quarantine, so that none is dropped. */
export async function saveLines(
  folder: LibraryFolder,
  place: ArticlePlace,
  lines: readonly AnnotationLine[],
  unreadable: readonly Buffer[],
): Promise<Result<void>> {
  if (unreadable.length > 0) {
    const kept = await quarantine(folder, place, unreadable);
    if (!kept.ok) return kept;
  }
  return writeInside(folder, `${place.path}/${ANNOTATIONS}`, linesText(mergeLines(lines)));
}

async function quarantine(
  folder: LibraryFolder,
  place: ArticlePlace,
  unreadable: readonly Buffer[],
): Promise<Result<void>> {
  const path = `${place.path}/${QUARANTINE}`;
  const before = await readInside(folder, path);
  if (!before.ok && before.error.code !== 'not-found') return before;
  // latin1 maps every byte to one character and back: lines that are no UTF-8 stay as they are.
  const known = before.ok ? before.value.toString('latin1').split('\n') : [];
  const all = new Set([...known, ...unreadable.map((line) => line.toString('latin1'))].filter((line) => line !== ''));
  if (all.size === known.filter((line) => line !== '').length) return ok(undefined);
  return writeInside(folder, path, Buffer.from([...all].map((line) => `${line}\n`).join(''), 'latin1'));
}

function unreadableWarning(path: string, count: number): string {
  const what = count === 1 ? 'One line' : `${count} lines`;
  return `${what} of ${path} could not be read. Nothing is lost: they stay in the file, and with the next change move to ${QUARANTINE} beside it.`;
}
