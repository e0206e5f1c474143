import { articleTypeSentence } from '../../../shared/model/article-types.ts';
import { fail } from '../../../shared/model/result.ts';

/** Of a file whose ending tells that no reader is there for it. */
export function unknownKind(name: string) {
  return fail('unsupported', `Stet cannot read “${name}”. It imports ${articleTypeSentence}.`);
}

/** What a failed read of a file or folder means, as a sentence. `error` is what node:fs threw. */
export function readProblem(error: unknown, name: string) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'ENOENT':
      return fail('not-found', `“${name}” is not there (any more). Nothing was imported from it.`, detail);
    case 'EACCES':
    case 'EPERM':
      return fail(
        'no-permission',
        `Stet may not read “${name}”: allow it in the file's permissions, and import it again.`,
        detail,
      );
    case 'EISDIR':
      return fail('unsupported', `“${name}” is a folder, not a file.`, detail);
    case 'ENAMETOOLONG':
      return fail(
        'bad-file',
        `The name of “${name}” is too long for this system. Shorten it, and import it again.`,
        detail,
      );
    case 'EMFILE':
    case 'ENFILE':
      return fail('busy', `Too many files are open to read “${name}”. Import it again in a moment.`, detail);
    default:
      return fail('bad-file', `“${name}” could not be read (${code || detail}). Nothing was imported from it.`, detail);
  }
}
