import { fail, type Problem, type ProblemCode, type Result } from '../../../shared/model/result.ts';

/** What the system's error names mean for people. */
const reasons: Record<string, [ProblemCode, string]> = {
  ENOENT: ['not-found', 'it is not there (any more)'],
  ENOTDIR: ['not-found', 'a file stands where a folder is expected'],
  EISDIR: ['bad-file', 'a folder stands where a file is expected'],
  EACCES: ['no-permission', 'you have no permission'],
  EPERM: ['no-permission', 'the system does not permit it'],
  EROFS: ['no-permission', 'the disk is read-only'],
  ENOSPC: ['disk-full', 'the disk is full'],
  EDQUOT: ['disk-full', 'your share of the disk is used up'],
  EFBIG: ['disk-full', 'the file would be larger than the disk allows'],
  EEXIST: ['exists', 'something with that name is already there'],
  ENOTEMPTY: ['exists', 'something with that name is already there'],
  EBUSY: ['busy', 'another program is using it'],
  ELOOP: ['bad-file', 'it is a link, and links are not followed'],
  EMFILE: ['busy', 'too many files are open'],
  // Not 'damaged': what cannot be read now may be readable the next time.
  EIO: ['busy', 'the disk reported an error'],
  EXDEV: ['bad-file', 'it lies on another disk'],
  ESTALE: ['not-found', 'the server no longer knows it'],
  ETIMEDOUT: ['busy', 'the server does not answer'],
  ENFILE: ['busy', 'too many files are open'],
  ENAMETOOLONG: ['bad-file', 'its path is too long'],
};

export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'errno' in error;
}

/** The problem in a sentence: `what` says what failed ("The annotations could not be saved"), the system says why. */
export function systemProblem(error: NodeJS.ErrnoException, what: string): Problem {
  const [code, why] = reasons[error.code ?? ''] ?? ['internal', 'the system refused'];
  const path = error.path === undefined ? '' : ` (${error.path})`;
  return { code, message: `${what}: ${why}${path}.`, detail: error.message };
}

/** Runs work on files; the system's errors become Problems, mistakes in the program stay exceptions. */
export async function attempt<T>(what: string, work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const problem = systemProblem(error, what);
    return fail(problem.code, problem.message, problem.detail);
  }
}
