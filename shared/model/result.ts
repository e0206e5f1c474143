/**
 * Errors are values: whatever can fail on account of the outside world (files, input, other programs)
 * returns a Result. Exceptions are left for mistakes in the program itself.
 */

/** What kind of trouble it is, so that callers can react without reading the sentence. */
export type ProblemCode =
  | 'bad-arguments'
  | 'bad-file'
  | 'busy'
  | 'cancelled'
  | 'damaged'
  | 'disk-full'
  | 'empty'
  | 'exists'
  | 'locked'
  | 'no-permission'
  | 'not-found'
  | 'too-large'
  | 'unsupported'
  | 'internal';

export interface Problem {
  code: ProblemCode;
  /** One or two sentences for people: what happened, what was kept, what to do next. */
  message: string;
  /** For the log, never shown as the message. */
  detail?: string;
  /** Id of the article that it is about, where there is none of that id. */
  missing?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ProblemCode, message: string, detail?: string): { ok: false; error: Problem } {
  return { ok: false, error: detail === undefined ? { code, message } : { code, message, detail } };
}
