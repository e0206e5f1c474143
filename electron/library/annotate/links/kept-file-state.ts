import { lstat } from 'node:fs/promises';
import type { Link, LinkBody } from '../../../../shared/model/link.ts';
import type { KeptFileState } from '../../../../shared/model/link-rows.ts';
import { type LibraryFolder, readInside, resolveInside } from '../../store/folder-access.ts';
import { attempt } from '../../store/problems.ts';
import { sha256 } from '../../store/sha256.ts';

/**
 * Whether a file that was kept as evidence is still what it was, as far as a look tells: it is read only when it was written to
 * after it was linked. `path` is relative to the library. (`stet check` reads every one.)
 */
export async function keptFileState(
  folder: LibraryFolder,
  path: string,
  { created }: Pick<Link, 'created'>,
  body: LinkBody,
): Promise<KeptFileState> {
  const inside = await resolveInside(folder, path);
  const stat = inside.ok ? await attempt(path, () => lstat(inside.value)) : inside;
  if (!stat.ok || !stat.value.isFile()) return 'missing';
  const { 'stet:sha256': hash, 'stet:bytes': size } = body;
  if (size !== undefined && stat.value.size !== size) return 'changed';
  if (hash === undefined || stat.value.mtimeMs <= Date.parse(created)) return 'kept';
  const bytes = await readInside(folder, path);
  return bytes.ok && sha256(bytes.value) !== hash ? 'changed' : 'kept';
}
