import type { ExportOptions } from '../../shared/export/format.ts';
import { bundleInfo } from '../../shared/export/formats.ts';
import { qdpxFormat } from '../../shared/export/refi/qdpx.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { evidenceReader } from './annotate/links/evidence-files.ts';
import { listNotes } from './annotate/note-work.ts';
import { writeBundle } from './backups/back-up.ts';
import { exportArticles } from './export/export-articles.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { readSource } from './read/read-source.ts';
import { codeRegister, peopleRegister } from './store/registers.ts';

/** Exports the articles named, or all but the trash. */
export async function exportLibrary(
  context: LibraryContext,
  options: ExportOptions,
  job: Job = {},
): Promise<Result<{ path: string }>> {
  if (options.out === '') return fail('bad-arguments', 'The export needs the path of a file to write.');
  const people = await peopleRegister(context.folder).all();
  if (!people.ok) return people;
  const codes = await codeRegister(context.folder).all();
  if (!codes.ok) return codes;
  const ids = await exportedIds(context, options.ids);
  if (!ids.ok) return ids;
  // A selection is what somebody hands on of its articles; notes of the library are about more than those.
  const notes = options.ids.length === 0 ? await listNotes(context) : ok([]);
  if (!notes.ok) return notes;
  const about = {
    library: { id: context.file.id, name: context.file.name },
    people: people.value,
    codes: codes.value,
    notes: notes.value,
    now: new Date().toISOString(),
    template: options.template,
  };
  if (options.format === bundleInfo.id) {
    const articles = ids.value.length;
    const whole = options.ids.length === 0;
    return writeBundle(context, { ids: ids.value, out: options.out, about: { ...about, articles }, whole }, job);
  }
  // A bundle has them anyway; of the other formats only this can hold them.
  const evidence = options.format === qdpxFormat.id ? evidenceReader(context.folder) : undefined;
  return exportArticles(
    {
      format: options.format,
      ids: ids.value,
      out: options.out,
      read: (id) => readSource(context, id, evidence),
      context: about,
    },
    job,
  );
}

/** Those that are asked for, or all but the trash. */
export async function exportedIds(context: LibraryContext, ids: string[]): Promise<Result<string[]>> {
  if (ids.length > 0) return ok(ids);
  const rows = await context.keeper.query((index) => index.rows(false), true);
  return rows.ok ? ok(rows.value.map(({ id }) => id)) : rows;
}
