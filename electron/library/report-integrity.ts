import type { Exported } from '../../shared/export/format.ts';
import { checkSource, emptyReport, type IntegrityReport } from '../../shared/export/integrity.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { exportedSources } from './exported-sources.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { codeRegister, peopleRegister } from './store/registers.ts';

/** What an export would take along that is not as it should be. */
export async function reportIntegrity(
  context: LibraryContext,
  exported: Exported,
  job: Job = {},
): Promise<Result<IntegrityReport>> {
  const people = await peopleRegister(context.folder).all();
  if (!people.ok) return people;
  const codes = await codeRegister(context.folder).all();
  if (!codes.ok) return codes;
  const known = { people: people.value, codes: codes.value };
  const sources = await exportedSources(context, exported, known);
  if (!sources.ok) return sources;
  const { ids, read } = sources.value;
  const report = emptyReport();
  for (const [done, id] of ids.entries()) {
    if (job.signal?.aborted) return fail('cancelled', 'The check was stopped before its end.');
    const source = await read(id);
    if (!source.ok) return source;
    job.onProgress?.(done, ids.length, source.value.article.metadata.title);
    checkSource(report, source.value, known);
  }
  return ok(report);
}
