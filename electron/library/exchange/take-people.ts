import type { IncomingAnnotation, IncomingFile } from '../../../shared/exchange/incoming.ts';
import { guidOf } from '../../../shared/export/guid.ts';
import type { Body } from '../../../shared/model/annotation.ts';
import type { Person } from '../../../shared/model/person.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { peopleRegister } from '../store/registers.ts';

export interface PlannedPeople {
  /** Ids in the library by what annotations of the file name people by: an id of the file, or a name. */
  ids: ReadonlyMap<string, string>;
  /** Those whom the library knows neither by id nor by name. */
  made: Person[];
}

/** Whom quotes and claims of the file are of. Nothing is written. */
export async function planPeople(
  context: LibraryContext,
  { annotations, people }: IncomingFile,
): Promise<Result<PlannedPeople>> {
  const named = new Set(annotations.flatMap(({ annotation: { person } }) => person ?? []));
  const ids = new Map<string, string>();
  const made = new Map<string, Person>();
  if (named.size === 0) return ok({ ids, made: [] });
  const all = await peopleRegister(context.folder).all();
  if (!all.ok) return all;
  for (const key of named) {
    const person = people.find(({ id }) => id === key) ??
      people.find(({ name }) => name === key) ?? {
        ...{ id: guidOf(`person ${key}`), name: key },
        ...{ aliases: [], role: null, affiliation: null },
      };
    const known = all.value.find(({ id }) => id === person.id) ?? all.value.find(({ name }) => name === person.name);
    ids.set(key, (known ?? person).id);
    if (!known) made.set(person.id, person);
  }
  return ok({ ids, made: [...made.values()] });
}

export async function takePeople(context: LibraryContext, { made }: PlannedPeople): Promise<Result<void>> {
  const register = peopleRegister(context.folder);
  for (const person of made) {
    const put = await context.queue.run('people', () => register.put(person, context.versions));
    if (!put.ok) return put;
    context.changed({ what: 'people', ids: [person.id] });
  }
  return ok(undefined);
}

/** The quote or the claim as that of the person. */
export function withPerson(
  { person, ...annotation }: IncomingAnnotation['annotation'],
  { ids }: PlannedPeople,
): IncomingAnnotation['annotation'] {
  const id = person === undefined ? undefined : ids.get(person);
  if (id === undefined) return annotation;
  const body = annotation.body.map(
    (each): Body =>
      each.type === 'schema:Quotation' || each.type === 'schema:Claim' ? { ...each, 'stet:person': id } : each,
  );
  return { ...annotation, body };
}
