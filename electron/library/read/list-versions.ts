import { ok, type Result } from '../../../shared/model/result.ts';
import type { VersionInfo } from '../../../shared/model/version-info.ts';
import type { LibraryContext } from '../library-context.ts';
import { alikeAsVersions, type ComparedArticle, findCandidates, likenessOf, readCompared } from './find-version.ts';

/** No article has more versions than are worth a look. */
const MOST = 50;

/**
 * The other versions of an article, the newest first: those it is alike, those that these are alike, and the one that it
 * was recorded to be a version of when it was imported. Nothing of what lies in the trash.
 */
export async function listVersions(context: LibraryContext, id: string): Promise<Result<VersionInfo[]>> {
  const own = await readCompared(context, id);
  if (!own.ok) return own;
  const found = new Map<string, ComparedArticle>([[id, own.value]]);
  const open = [own.value];
  for (let one = open.shift(); one && found.size < MOST; one = open.shift()) {
    const candidates = await findCandidates(context, one);
    if (!candidates.ok) return candidates;
    const recorded = one.article.versionOf === undefined ? null : await readCompared(context, one.article.versionOf);
    const known = recorded?.ok && !recorded.value.trashed ? [recorded.value] : [];
    for (const other of [...known, ...candidates.value]) {
      const linked = other.id === one.article.versionOf || other.article.versionOf === one.id;
      if (found.has(other.id) || (!linked && alikeAsVersions(one, other) === null)) continue;
      found.set(other.id, other);
      open.push(other);
    }
  }
  found.delete(id);
  return ok([...found.values()].map((other) => infoOf(own.value, other)).sort((a, b) => (a.added < b.added ? 1 : -1)));
}

function infoOf(own: ComparedArticle, { id, article, ...text }: ComparedArticle): VersionInfo {
  const { title, publication, published, url } = article.metadata;
  return { id, title, publication, published, url, added: article.added, alike: likenessOf(own, text) };
}
