import { entryApplied } from '../../shared/exchange/entry-applied.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Collection } from '../../shared/model/collection.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Versions } from './store/device.ts';
import type { Register } from './store/registers.ts';

/** Refuses to put articles by hand into a collection that holds what its search finds. */
export function filledByHand(changes: readonly Change<Collection>[]): Result<void> {
  const live = changes.find(({ to }) => to !== null && to.query !== null && to.articles.length > 0)?.to;
  if (!live) return ok(undefined);
  return fail('bad-arguments', `“${live.name}” holds what its search finds; articles cannot be put into it by hand.`);
}

/** Changes entries of a register as far as nobody has changed the same since. Answers how many were left, in whole or in part. */
export async function changeEntries<Item extends { id: string }>(
  register: Register<Item>,
  changes: readonly Change<Item>[],
  versions: Versions,
): Promise<Result<number>> {
  let left = 0;
  for (const change of changes) {
    const all = await register.all();
    if (!all.ok) return all;
    const id = (change.from ?? change.to)?.id ?? '';
    const applied = entryApplied(
      all.value.find((one) => one.id === id),
      change,
    );
    // A register changes those fields that are given.
    const written = applied.write && (await register.put(applied.write as Item, versions));
    if (written && !written.ok) return written;
    const removed = applied.gone ? await register.remove(id, versions) : ok(undefined);
    if (!removed.ok) return removed;
    if (applied.left) left++;
  }
  return ok(left);
}
