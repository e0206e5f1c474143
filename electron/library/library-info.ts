import type { LibraryInfo } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openConflicts } from './exchange/merge-registers.ts';
import type { OpenedContext } from './library-context.ts';
import { copiesOfSharedFiles } from './store/shared-copies.ts';

/** What is to be said of an open library as a whole. `warnings` are those of its folder. */
export async function libraryInfo(
  { folder, file, keeper }: OpenedContext,
  warnings: readonly string[],
): Promise<Result<LibraryInfo>> {
  const counts = await keeper.query((index) => index.counts());
  if (!counts.ok) return counts;
  const copies = (await copiesOfSharedFiles(folder)).map(({ message }) => message);
  const conflicts = await openConflicts(folder);
  const { id, name } = file;
  return ok({
    id,
    name,
    folder: folder.root,
    ...counts.value,
    warnings: [...warnings, ...copies, ...conflicts, ...(await keeper.warnings())],
  });
}
