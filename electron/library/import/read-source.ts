import { promises as fs } from 'node:fs';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';
import { readProblem } from './read-problem.ts';
import type { ImportSource } from './source.ts';

/** Reads one file, no more of it than an import may hold. */
export async function readSource(path: string): Promise<Result<ImportSource>> {
  const name = basename(path);
  try {
    const stat = await fs.stat(path);
    if (stat.size > MAX_BYTES) return tooLarge(name, stat.size);
    // Reading from a pipe would wait for somebody to write into it.
    if (!stat.isFile() && !stat.isDirectory())
      return fail('bad-file', `“${name}” is not a file. Nothing was imported from it.`);
    return ok({ name, bytes: await fs.readFile(path) });
  } catch (error) {
    return readProblem(error, name);
  }
}
