import type { ExportOptions } from '../../shared/export/format.ts';
import { bundleInfo } from '../../shared/export/formats.ts';
import { qdpxFormat } from '../../shared/export/refi/qdpx.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { evidenceReader } from './annotate/links/evidence-files.ts';
import { listNotes } from './annotate/note-work.ts';
import { writeBundle } from './backups/back-up.ts';
import { exportArticles } from './export/export-articles.ts';
import { exportedSources } from './exported-sources.ts';
import type { Job } from './library.ts';
import type { LibraryContext } from './library-context.ts';
import { codeRegister, peopleRegister } from './store/registers.ts';

/** Exports the articles named, all but the trash, or the marks that a view shows. */
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
  // A bundle has them anyway; of the other formats only this can hold them.
  const evidence = options.format === qdpxFormat.id ? evidenceReader(context.folder) : undefined;
  const sources = await exportedSources(context, options, { people: people.value, codes: codes.value }, evidence);
  if (!sources.ok) return sources;
  const { ids, read } = sources.value;
  const whole = options.ids.length === 0 && !options.marks;
  // A selection is what somebody hands on of its articles; notes of the library are about more than those.
  const notes = whole ? await listNotes(context) : ok([]);
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
    if (options.marks)
      return fail('bad-arguments', 'A case bundle holds whole articles, not some of their annotations.');
    return writeBundle(context, { ids, out: options.out, about: { ...about, articles: ids.length }, whole }, job);
  }
  return exportArticles({ format: options.format, ids, out: options.out, read, context: about }, job);
}
