import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { codeRegister, collectionRegister, peopleRegister, type Register } from '../store/registers.ts';

/** People, codes and collections by id: those that are missing are added, lists of those in both are united. */
export async function mergeRegisters(context: LibraryContext, other: LibraryFolder): Promise<Result<string[]>> {
  const { folder } = context;
  const notes: string[] = [];
  const people = await mergeRegister(context, 'people', peopleRegister(folder), peopleRegister(other), notes);
  if (!people.ok) return people;
  const codes = await mergeRegister(context, 'codes', codeRegister(folder), codeRegister(other), notes);
  if (!codes.ok) return codes;
  const collections = await mergeRegister(
    context,
    'collections',
    collectionRegister(folder),
    collectionRegister(other),
    notes,
  );
  return collections.ok ? ok(notes) : collections;
}

type Item = { id: string; name: string };

async function mergeRegister<Each extends Item>(
  context: LibraryContext,
  what: string,
  ours: Register<Each>,
  theirs: Register<Each>,
  notes: string[],
): Promise<Result<void>> {
  return context.queue.run(what, async () => {
    const [own, other] = [await ours.all(), await theirs.all()];
    if (!own.ok) return own;
    if (!other.ok) return other;
    const known = new Map(own.value.map((item) => [item.id, item]));
    for (const item of other.value) {
      const before = known.get(item.id);
      const merged = before ? united(before, item) : item;
      if (before && JSON.stringify(merged) === JSON.stringify(before)) continue;
      if (before && before.name !== item.name) {
        notes.push(`“${before.name}” is called “${item.name}” in the other library; both names are kept.`);
      }
      const put = await ours.put(merged);
      if (!put.ok) return put;
    }
    return ok(undefined);
  });
}

/** What is empty here is filled, lists of words are united, and a person's other name becomes an alias. */
export function united<Each extends Item>(ours: Each, theirs: Each): Each {
  const merged: Record<string, unknown> = { ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    const own = merged[key];
    if (Array.isArray(own) && Array.isArray(value)) merged[key] = [...new Set([...own, ...value])];
    else if (own === null || own === undefined || own === '') merged[key] = value;
  }
  const { aliases } = merged;
  if (Array.isArray(aliases) && theirs.name !== ours.name && !aliases.includes(theirs.name)) {
    merged['aliases'] = [...aliases, theirs.name];
  }
  return merged as Each;
}
