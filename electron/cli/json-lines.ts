import type * as z from 'zod';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { parseJson } from '../../shared/model/safe-json.ts';
import type { ExitCode, Io } from './io.ts';

/**
 * Lines of a stream of UTF-8, without their ends; blank ones are left out. Only LF and CRLF end a line: the Unicode
 * line separators may stand inside a JSON string. A byte order mark at the start is dropped.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const bytes of stream) {
    const parts = decoder.decode(bytes, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      pieces.push(part);
      const line = pieces.join('').trim();
      pieces = [];
      if (line !== '') yield line;
    }
    pieces.push(last);
  }
  const line = (pieces.join('') + decoder.decode()).trim();
  if (line !== '') yield line;
}

/** A line of input by its schema; the failure names what is wrong where. */
export function parseLine<Schema extends z.ZodType>(line: string, schema: Schema): Result<z.infer<Schema>> {
  const json = parseJson(line);
  if (!json.ok) return fail('bad-arguments', `This line cannot be read. ${json.error.message}`, json.error.detail);
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : fail('bad-arguments', `${explain(parsed.error)}.`);
}

export function explain(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

/** The `id` of a line, whatever else is wrong with it, so that its failure can be told apart. */
export function idOf(line: string): unknown {
  const json = parseJson(line);
  const value = json.ok ? json.value : null;
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}

/** Answers the questions of standard input in order, one line each; one that is wrong is told, and answered by its error. */
export async function answerLines<Schema extends z.ZodType>(
  io: Io,
  schema: Schema,
  answer: (question: z.infer<Schema>) => object,
): Promise<ExitCode> {
  let failed = false;
  for await (const line of readLines(io.stdin)) {
    const question = parseLine(line, schema);
    if (question.ok) {
      await io.print(answer(question.value));
    } else {
      failed = true;
      io.tell(question.error.message);
      await io.print({ id: idOf(line), error: question.error.message });
    }
  }
  return failed ? 1 : 0;
}
