import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of an article that is not in the trash, below the folder of its library. */
export function folderOf(library: string, id: string): string {
  const shard = join(library, 'articles', id.slice(-2));
  const name = readdirSync(shard).find((one) => one.endsWith(`--${id}`));
  if (name === undefined) throw new Error(`There is no folder of ${id} in ${shard}.`);
  return join(shard, name);
}
