import { checkSource, emptyReport, type IntegrityReport } from '../../shared/export/integrity.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { exportedIds } from './export-library.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { readSource } from './read/read-source.ts';
import { codeRegister, peopleRegister } from './store/registers.ts';

/** What an export of these articles, or of all but the trash, would take along that is not as it should be. */
export async function reportIntegrity(
  context: LibraryContext,
  asked: string[],
  job: Job = {},
): Promise<Result<IntegrityReport>> {
  const people = await peopleRegister(context.folder).all();
  if (!people.ok) return people;
  const codes = await codeRegister(context.folder).all();
  if (!codes.ok) return codes;
  const ids = await exportedIds(context, asked);
  if (!ids.ok) return ids;
  const report = emptyReport();
  for (const [done, id] of ids.value.entries()) {
    if (job.signal?.aborted) return fail('cancelled', 'The check was stopped before its end.');
    const source = await readSource(context, id);
    if (!source.ok) return source;
    job.onProgress?.(done, ids.value.length, source.value.article.metadata.title);
    checkSource(report, source.value, { people: people.value, codes: codes.value });
  }
  return ok(report);
}
