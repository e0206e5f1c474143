import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../shared/model/article.ts';
import { articleTypes } from '../../../shared/model/article-types.ts';
import type { Content } from '../../../shared/model/block.ts';
import type { Removal } from '../../../shared/model/removal.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { sha256 } from './article-files.ts';
import { syncFolder, writeSynced } from './atomic-write.ts';
import { jsonText, type LibraryFolder, readOnlyProblem } from './folder-access.ts';
import { STAGING } from './library-folder.ts';
import { type ArticlePlace, folderNameOf, placeOf } from './library-paths.ts';
import { moveFolder } from './move-folder.ts';
import { attempt } from './problems.ts';

export interface NewArticle {
  /** Everything but the pointers, which follow from the files. */
  article: Pick<
    Article,
    'id' | 'version' | 'seen' | 'added' | 'modified' | 'metadata' | 'evidence' | 'versionOf' | 'status' | 'starred'
  >;
  blocks: Content['blocks'];
  removals: Removal[];
  original: { name: string; bytes: Uint8Array; mediaType: string };
}

/**
 * Adds an article: all its files are written and synced in the staging folder, then moved to their place in one rename.
 * After a crash the article is there as a whole or not at all.
 */
export async function addArticle(
  folder: LibraryFolder,
  fresh: NewArticle,
): Promise<Result<{ place: ArticlePlace; article: Article }>> {
  if (folder.readOnly) return readOnlyProblem();
  const { id } = fresh.article;
  const place = placeOf(id, folderNameOf(id, fresh.article.metadata.title), false);
  const files = filesOf(fresh);
  const staged = join(folder.root, STAGING, id);
  const stored = await attempt(`“${fresh.article.metadata.title}” could not be stored`, async () => {
    try {
      await mkdir(staged, { recursive: true });
      await Promise.all(files.contents.map(([name, data]) => writeSynced(join(staged, name), data)));
      await syncFolder(staged);
      const moved = await moveFolder(folder, `${STAGING}/${id}`, place.path);
      return moved.ok ? ok({ place, article: files.article }) : moved;
    } catch (error) {
      await rm(staged, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  });
  return stored.ok ? stored.value : stored;
}

function filesOf(fresh: NewArticle): { article: Article; contents: [string, string | Uint8Array][] } {
  const { original } = fresh;
  const content = jsonText({
    format: 1,
    revision: 1,
    created: fresh.article.added,
    reason: null,
    blocks: fresh.blocks,
  });
  const removals = jsonText({ format: 1, removals: fresh.removals });
  const originalFile = `original.${extensionOf(original.name, original.mediaType)}`;
  const article: Article = {
    ...fresh.article,
    format: 1,
    revision: 1,
    revisions: [{ revision: 1, file: 'content.json', sha256: sha256(content) }],
    removals: { file: 'removals.json', sha256: sha256(removals) },
    original: {
      file: originalFile,
      sha256: sha256(original.bytes),
      name: original.name,
      bytes: original.bytes.byteLength,
      mediaType: original.mediaType,
    },
  };
  return {
    article,
    contents: [
      ['article.json', jsonText(article)],
      ['content.json', content],
      ['removals.json', removals],
      [originalFile, original.bytes],
    ],
  };
}

function extensionOf(name: string, mediaType: string): string {
  const own = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  return own ?? articleTypes.find((type) => type.mediaType === mediaType)?.extensions[0] ?? 'bin';
}
