import type { Exported, ExportSource } from '../../shared/export/format.ts';
import type { Code } from '../../shared/model/codebook.ts';
import type { Person } from '../../shared/model/person.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { EvidenceReader } from './annotate/links/evidence-files.ts';
import type { LibraryContext } from './library-context.ts';
import { readSource } from './read/read-source.ts';
import { idsOfMarks } from './survey-work.ts';

/** What an export goes through, one article after the other. */
export interface ExportedSources {
  /** Articles, in the order they are written. */
  ids: string[];
  read(id: string): Promise<Result<ExportSource>>;
}

/** The articles that are asked for, or all but the trash; of a view's marks, the articles they stand in with these alone. */
export async function exportedSources(
  context: LibraryContext,
  { ids, marks }: Exported,
  known: { people: readonly Person[]; codes: readonly Code[] },
  evidence?: EvidenceReader,
): Promise<Result<ExportedSources>> {
  const read = (id: string) => readSource(context, id, evidence);
  if (marks) {
    const among = await idsOfMarks(context, marks, known);
    if (!among.ok) return among;
    return ok({
      ids: [...among.value.keys()],
      async read(id) {
        const source = await read(id);
        return source.ok ? ok(withOnly(source.value, among.value.get(id) ?? new Set())) : source;
      },
    });
  }
  if (ids.length > 0) return ok({ ids, read });
  const rows = await context.keeper.query((index) => index.rows(false), true);
  return rows.ok ? ok({ ids: rows.value.map(({ id }) => id), read }) : rows;
}

function withOnly(source: ExportSource, annotationIds: ReadonlySet<string>): ExportSource {
  return {
    ...source,
    annotations: source.annotations.filter(({ annotation }) => annotationIds.has(annotation.id)),
    links: source.links.filter(({ target }) => target.some(({ id }) => annotationIds.has(id))),
  };
}
