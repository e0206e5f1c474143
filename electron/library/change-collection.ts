import type { Collection } from '../../shared/model/collection.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { LibraryContext } from './library-context.ts';
import { collectionRegister } from './store/registers.ts';

/** Adds articles to a collection and takes others out, whatever else changes it meanwhile. */
export function changeCollection(
  context: LibraryContext,
  id: string,
  { add, remove }: { add: string[]; remove: string[] },
): Promise<Result<Collection>> {
  const register = collectionRegister(context.folder);
  return context.queue.run('collections', async () => {
    const all = await register.all();
    if (!all.ok) return all;
    const collection = all.value.find((one) => one.id === id);
    if (!collection) return fail('not-found', 'That collection is not in this library any more.');
    if (collection.query !== null)
      return fail(
        'bad-arguments',
        `“${collection.name}” holds what its search finds; articles cannot be put into it by hand.`,
      );
    const gone = new Set(remove);
    const articles = [...new Set([...collection.articles.filter((one) => !gone.has(one)), ...add])];
    const saved = await register.put({ ...collection, articles }, context.versions);
    if (saved.ok) context.changed({ what: 'collections', ids: [id] });
    return saved;
  });
}
