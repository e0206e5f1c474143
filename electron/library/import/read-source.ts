import { promises as fs } from 'node:fs';
import { basename } from 'node:path';
import { ok, type Result } from '../../../shared/model/result.ts';
import { limitOf, tooLarge } from './limits.ts';
import { readProblem } from './read-problem.ts';
import type { ImportSource } from './source.ts';

/** Reads one file, no more of it than an import may hold. */
export async function readSource(path: string): Promise<Result<ImportSource>> {
  const name = basename(path);
  try {
    const { size } = await fs.stat(path);
    const limit = limitOf(name);
    if (size > limit) return tooLarge(name, size, limit);
    return ok({ name, bytes: await fs.readFile(path) });
  } catch (error) {
    return readProblem(error, name);
  }
}
