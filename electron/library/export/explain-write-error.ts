import { dirname } from 'node:path';
import { fail, type Result } from '../../../shared/model/result.ts';

type Failed = Extract<Result<never>, { ok: false }>;

/** Says why a file could not be written, in words for people. */
export function explainWriteError(error: unknown, path: string): Failed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('not-found', `The folder ${dirname(path)} does not exist, so nothing was exported.`, detail);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('no-permission', `${path} may not be written. Choose another place to export to.`, detail);
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return fail('exists', `${path} is a folder. Give the name of a file to export to.`, detail);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fail(
        'disk-full',
        `There is no room left for ${path}. Nothing was exported and no file was changed.`,
        detail,
      );
    case 'ENAMETOOLONG':
      return fail('bad-arguments', `The name of ${path} is too long for this disk.`, detail);
    case 'EBUSY':
      return fail('busy', `${path} is open in another program. Close it there and export again.`, detail);
    default:
      return fail('internal', `${path} could not be written. Nothing was exported.`, detail);
  }
}
