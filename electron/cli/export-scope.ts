import type { Collection } from '../../shared/model/collection.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Library } from '../library/library.ts';
import { WrongUsage } from './io.ts';

export interface ExportScope {
  /** Articles that were named. */
  ids: string[];
  /** Those that this query finds. */
  query?: string | undefined;
  /** Those of the collection of this id or name, and of all below it. */
  collection?: string | undefined;
}

/** Ids of the articles that are meant; none means the whole library. What finds nothing is a problem, not the library. */
export async function scopedIds(library: Library, { ids, query, collection }: ExportScope): Promise<Result<string[]>> {
  const found =
    query === undefined
      ? collection === undefined
        ? ok(ids)
        : await idsOfCollection(library, collection)
      : await library.matching(query);
  if (!found.ok || found.value.length > 0 || (query ?? collection) === undefined) return found;
  return fail('not-found', 'There is no article in what was asked for; nothing was exported.');
}

/** Articles can be named in one way only. */
export function checkScope({ ids, query, collection }: ExportScope): void {
  const ways = [ids.length > 0, query !== undefined, collection !== undefined].filter((way) => way).length;
  if (ways > 1) throw new WrongUsage('Name the articles in one way: by their IDs, by --query or by --collection.');
}

async function idsOfCollection(library: Library, asked: string): Promise<Result<string[]>> {
  const all = await library.collections();
  if (!all.ok) return all;
  const chosen = findCollection(all.value, asked);
  if (!chosen.ok) return chosen;
  const inside = await library.list({ trashed: false, collection: chosen.value.id });
  return inside.ok ? ok(inside.value.map(({ id }) => id)) : inside;
}

function findCollection(all: readonly Collection[], asked: string): Result<Collection> {
  const byId = all.find(({ id }) => id === asked);
  if (byId) return ok(byId);
  const named = all.filter(({ name }) => name.toLowerCase() === asked.toLowerCase());
  const [only] = named;
  if (only && named.length === 1) return ok(only);
  if (named.length > 1) {
    const ids = named.map(({ id }) => id).join(', ');
    return fail('bad-arguments', `Several collections are called "${asked}". Give the id of one: ${ids}.`);
  }
  const known = all.map(({ name }) => `"${name}"`).join(', ');
  return fail('not-found', `There is no collection "${asked}". There are: ${known || 'none'}.`);
}
