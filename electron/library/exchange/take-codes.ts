import {
  type AnnotationOutcome,
  type IncomingAnnotation,
  type IncomingFile,
  labelOf,
} from '../../../shared/exchange/incoming.ts';
import { type Body, tagsOf } from '../../../shared/model/annotation.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { codeRegister } from '../store/registers.ts';

/** What the codebook will be with the codes of a file. */
export interface PlannedCodes {
  byName: ReadonlyMap<string, Code>;
  /** Those that it does not have by name, each behind the one above it. */
  made: Code[];
  /** One for each code of the file. */
  outcomes: AnnotationOutcome[];
}

/** Nothing is written. */
export async function planCodes(context: LibraryContext, { codes }: IncomingFile): Promise<Result<PlannedCodes>> {
  const all = await codeRegister(context.folder).all();
  if (!all.ok) return all;
  const byName = new Map(all.value.map((code) => [nameKey(code.name), code]));
  const taken = new Map<string, string>();
  const made: Code[] = [];
  const outcomes: AnnotationOutcome[] = [];
  for (const code of codes) {
    const known = byName.get(nameKey(code.name));
    taken.set(code.id, (known ?? code).id);
    const told = { label: labelOf(code.name), articleId: null, articleTitle: null, annotationId: null };
    if (known) {
      outcomes.push({ status: 'skipped', ...told, reason: 'It is already in the codebook.' });
      continue;
    }
    outcomes.push({ status: 'placed', ...told });
    const fresh = { ...code, parent: code.parent === null ? null : (taken.get(code.parent) ?? null) };
    made.push(fresh);
    byName.set(nameKey(code.name), fresh);
  }
  return ok({ byName, made, outcomes });
}

export async function takeCodes(context: LibraryContext, { made }: PlannedCodes): Promise<Result<void>> {
  const register = codeRegister(context.folder);
  for (const code of made) {
    const put = await context.queue.run('codes', () => register.put(code, context.versions));
    if (!put.ok) return put;
    context.changed({ what: 'codes', ids: [code.id] });
  }
  return ok(undefined);
}

/** Tags as those of the codebook that have their names. */
export function withCodes(
  annotation: IncomingAnnotation['annotation'],
  { byName }: PlannedCodes,
): IncomingAnnotation['annotation'] {
  const tags = tagsOf(annotation);
  const body = annotation.body.map((part): Body => {
    const tag = tags.find((each) => each === part);
    const code = tag && tag['stet:code'] === undefined ? byName.get(nameKey(tag.value)) : undefined;
    return code ? { ...part, 'stet:code': code.id } : part;
  });
  return { ...annotation, body };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
