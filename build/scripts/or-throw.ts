import type { Result } from '../../shared/model/result.ts';

/** For scripts, where a problem ends the work: throws an Error with its sentence. */
export function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
