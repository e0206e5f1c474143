import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of an article: `<slug>--<id>` under the last two digits of the id, or in the trash. Null when there is none. */
export async function articleFolder(library: string, id: string): Promise<string | null> {
  if (!/^[a-z0-9]{8,40}$/.test(id)) return null;
  const shard = /^[0-9a-f]{2}$/.test(id.slice(-2)) ? id.slice(-2) : '00';
  for (const parent of [join(library, 'articles', shard), join(library, 'trash')]) {
    const names = await readdir(parent).catch(() => []);
    const name = names.find((candidate) => candidate.endsWith(`--${id}`));
    if (name) return join(parent, name);
  }
  return null;
}

/** The original in an article's folder, where it is a sort that other programs only show; else null. */
export async function originalIn(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const name = names.find((candidate) => /^original\.(?:pdf|epub|docx)$/.test(candidate));
  return name === undefined ? null : join(folder, name);
}
