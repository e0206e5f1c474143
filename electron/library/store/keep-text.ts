import { ok, type Result } from '../../../shared/model/result.ts';
import { type LibraryFolder, readInside, writeKnown } from './folder-access.ts';
import type { ArticlePlace } from './library-paths.ts';
import { sha256 } from './sha256.ts';

/**
 * Puts a text, or what was taken out of one, beside the article under that name. None is ever overwritten: where another lies under the
 * name, which a sync program may have brought before the article that names it, a part of the hash makes a name of its own. Answers it.
 */
export async function keepText(
  folder: LibraryFolder,
  place: ArticlePlace,
  name: string,
  text: string | Uint8Array,
): Promise<Result<string>> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const own = name.replace(/\.json$/, `.${sha256(bytes).slice(0, 8)}.json`);
  for (const file of [name, own]) {
    const written = await writeKnown(folder, `${place.path}/${file}`, bytes, null);
    if (!written.ok) return written;
    if (written.value !== 'changed') return ok(file);
    const there = await readInside(folder, `${place.path}/${file}`);
    if (there.ok && there.value.equals(bytes)) return ok(file);
  }
  // Under its hash lies something else: damaged, as the hash tells.
  const written = await writeKnown(folder, `${place.path}/${own}`, bytes);
  return written.ok ? ok(own) : written;
}
