import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import type { LibraryHealth } from '../../../shared/model/library.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';

/** How large a library is and what it holds. Looks at every file's size, without reading any. */
export async function libraryHealth({ folder, keeper }: LibraryContext): Promise<Result<LibraryHealth>> {
  const asked = await keeper.query((index) => ({ ...index.counts(), kinds: index.kindCounts() }));
  if (!asked.ok) return asked;
  const { articles, trashed, kinds } = asked.value;
  const annotations = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const size = await sizeOf(folder.root);
  return ok({ ...size, indexBytes: keeper.bytes(), articles, trashed, annotations, warnings: await keeper.warnings() });
}

/** Files and bytes below a folder; links are not followed, and what goes away meanwhile is not counted. */
async function sizeOf(root: string): Promise<{ files: number; bytes: number }> {
  const size = { files: 0, bytes: 0 };
  const waiting = [root];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) waiting.push(inside);
      if (!entry.isFile()) continue;
      size.files++;
      size.bytes += await stat(inside).then(
        (file) => file.size,
        () => 0,
      );
    }
    await rest();
  }
  return size;
}
