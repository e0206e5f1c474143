import type { IncomingAnnotation, IncomingFile } from '../../../shared/exchange/incoming.ts';
import { guidOf } from '../../../shared/export/guid.ts';
import type { Body } from '../../../shared/model/annotation.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { peopleRegister } from '../store/registers.ts';

/** People whom quotes and claims of the file are of, by name; those whom the library does not know are added to it. */
export async function takePeople(
  context: LibraryContext,
  { annotations }: IncomingFile,
): Promise<Result<ReadonlyMap<string, string>>> {
  const names = new Set(annotations.flatMap(({ annotation: { person } }) => person ?? []));
  if (names.size === 0) return ok(new Map());
  const register = peopleRegister(context.folder);
  const all = await register.all();
  if (!all.ok) return all;
  const ids = new Map(all.value.map(({ name, id }) => [name, id]));
  for (const name of names) {
    if (ids.has(name)) continue;
    const made = { id: guidOf(`person ${name}`), name, aliases: [], role: null, affiliation: null };
    const put = await context.queue.run('people', () => register.put(made, context.versions));
    if (!put.ok) return put;
    ids.set(name, made.id);
    context.changed({ what: 'people', ids: [made.id] });
  }
  return ok(ids);
}

/** The quote or the claim as that of the person. */
export function withPerson(
  { person, ...annotation }: IncomingAnnotation['annotation'],
  ids: ReadonlyMap<string, string>,
): IncomingAnnotation['annotation'] {
  const id = person === undefined ? undefined : ids.get(person);
  if (id === undefined) return annotation;
  const body = annotation.body.map(
    (each): Body =>
      each.type === 'schema:Quotation' || each.type === 'schema:Claim' ? { ...each, 'stet:person': id } : each,
  );
  return { ...annotation, body };
}
