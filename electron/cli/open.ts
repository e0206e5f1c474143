import { resolve } from 'node:path';
import type { Problem, Result } from '../../shared/model/result.ts';
import type { Library } from '../library/library.ts';
import { type ExitCode, type Io, WrongUsage } from './io.ts';
import { lastLibrary } from './last-library.ts';

/** How a command uses the library: `read` works beside an open window, `create` makes the library when there is none. */
export type Use = 'read' | 'write' | 'create';

/** Opens the library, runs the work, closes the library again whatever happens. */
export async function withLibrary(
  { library: folder = lastLibrary() }: { library?: string | undefined },
  use: Use,
  io: Io,
  work: (library: Library) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (folder === undefined) throw new WrongUsage('Which library? Give its folder with --library DIR.');
  // Loaded here, so that commands without a library start without the database.
  const { openLibrary } = await import('../library/open-library.ts');
  const opened = await openLibrary(resolve(folder), { readOnly: use === 'read', create: use === 'create' });
  if (!opened.ok) return report(io, opened.error);
  const library = opened.value;
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

/** What was found damaged and set aside: said beside an answer over the whole library, so that it does not pass for all. */
export async function tellWarnings(library: Library, io: Io): Promise<void> {
  const info = await library.info();
  if (info.ok) for (const warning of info.value.warnings) io.tell(warning);
}

/** Prints a result's value, or tells its problem. */
export async function answer<T>(io: Io, result: Result<T>, print: (value: T) => Promise<void>): Promise<ExitCode> {
  if (!result.ok) return report(io, result.error);
  await print(result.value);
  return 0;
}

export function report(io: Io, problem: Problem): ExitCode {
  io.tell(problem.message);
  return 1;
}

/** A list as one JSON array, or one line each. */
export async function printList(io: Io, values: readonly unknown[], jsonl: boolean | undefined): Promise<void> {
  if (!jsonl) return io.print(values);
  for (const value of values) await io.print(value);
}
