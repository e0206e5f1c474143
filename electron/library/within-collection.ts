import { withNested } from '../../shared/model/collection.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Registers } from '../../shared/search/names.ts';
import type { Index } from './index/ask-index.ts';
import type { Within } from './search/article-list.ts';
import { allRegisters, namesOn } from './search-library.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import { registerFiles } from './store/register-files.ts';
import { stampOfFile } from './store/scan-folder.ts';

/** What narrows a list to a collection and those inside of it. */
export async function withinCollection(
  folder: LibraryFolder,
  collection: string,
): Promise<Result<(index: Index) => Within>> {
  // Before they are read: a change in between is then met again.
  const { collections, people, codes } = registerFiles;
  const version = [collections, people, codes].map((file) => stampOfFile(`${folder.root}/${file}`)).join(' ');
  const registers = await allRegisters(folder);
  if (!registers.ok) return registers;
  return ok((index) => ({ version, ids: () => idsWithin(index, collection, registers.value) }));
}

/** What a collection and those inside of it hold, or find. */
function idsWithin(index: Index, collection: string, registers: Registers): Set<string> {
  const names = namesOn(index, registers);
  const ids = new Set<string>();
  for (const { query, articles } of withNested(registers.collections, collection)) {
    for (const id of query === null ? articles : index.matching(query, names)) ids.add(id);
  }
  return ids;
}
