import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { stampNow } from './file-stamp.ts';
import { type LibraryFolder, resolveInside, writeKnown } from './folder-access.ts';

/** How often a change begins anew because another program has written in between. */
export const TRIES = 5;

/** How a file of the library is read, and put into words. */
export interface Form<T> {
  read(): Promise<Result<T>>;
  text(value: T): Result<string>;
}

export interface Rewritten<T> {
  before: T;
  after: T;
}

/**
 * Reads a file, changes and writes it; anew where another program has written to it in between, since that must not be lost either.
 * Nothing is written where `edit` answers the very value it was given. Since `edit` may be asked again, what it writes beside must bear
 * being written twice.
 */
export async function rewriteFile<T>(
  folder: LibraryFolder,
  path: string,
  form: Form<T>,
  edit: (before: T) => Promise<Result<T>>,
): Promise<Result<Rewritten<T>>> {
  for (let time = 0; time < TRIES; time++) {
    const inside = await resolveInside(folder, path);
    if (!inside.ok) return inside;
    // Taken first: what is written while the file is read counts as written since.
    const stamp = stampNow(inside.value);
    // Read again each time: a damaged file must not be overwritten.
    const before = await form.read();
    if (!before.ok) return before;
    const after = await edit(before.value);
    if (!after.ok) return after;
    const rewritten = { before: before.value, after: after.value };
    if (after.value === before.value) return ok(rewritten);
    const text = form.text(after.value);
    const written = text.ok ? await writeKnown(folder, path, text.value, stamp) : text;
    if (!written.ok) return written;
    if (written.value !== 'changed') return ok(rewritten);
  }
  return alwaysWritten(path);
}

export function alwaysWritten(path: string): Result<never> {
  return fail(
    'busy',
    `${path} is written to by another program all the time and is as that program left it. Try again.`,
  );
}
