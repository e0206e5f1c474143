import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, articleSchema } from '../../../shared/model/article.ts';
import { articleTypes } from '../../../shared/model/article-types.ts';
import type { Content } from '../../../shared/model/block.ts';
import type { Removal } from '../../../shared/model/removal.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { syncFile, syncFolder } from './atomic-write.ts';
import { jsonText, type LibraryFolder, makeInside, readableText, readOnlyProblem } from './folder-access.ts';
import { STAGING } from './library-folder.ts';
import { type ArticlePlace, FIRST_TEXT, folderNameOf, placeOf } from './library-paths.ts';
import { renameInside } from './move-inside.ts';
import { attempt } from './problems.ts';
import { sha256 } from './sha256.ts';

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

export interface AddedArticle {
  place: ArticlePlace;
  article: Article;
}

/** Files synced at a time: more do not make the disk faster. */
const SYNCED_AT_ONCE = 8;

/**
 * Adds articles: the files of all are written in the staging folder, then all are synced (far quicker than one after the
 * other, each with a wait for the disk), then each article is moved to its place in one rename, and the folders are synced
 * once for all. After a crash each is there as a whole or not at all; those that were added survive a power cut when the
 * promise resolves.
 */
export async function addArticles(
  folder: LibraryFolder,
  fresh: readonly NewArticle[],
): Promise<Result<AddedArticle>[]> {
  if (folder.readOnly) return fresh.map(() => readOnlyProblem());
  const written: Result<StagedArticle>[] = [];
  for (const article of fresh) written.push(await stage(folder, article));
  const staged = await atOnce(written, SYNCED_AT_ONCE, (one) => (one.ok ? syncStaged(folder, one.value) : one));
  const touched = new Set<string>();
  const moved: Result<AddedArticle>[] = [];
  for (const one of staged) moved.push(one.ok ? await move(folder, one.value, touched) : one);
  const synced = await attempt('The articles could not be stored safely', () => syncFolders([...touched]));
  return synced.ok ? moved : moved.map((one) => (one.ok ? synced : one));
}

interface StagedArticle extends AddedArticle {
  /** Absolute. */
  files: string[];
}

/** Staged files lie under the article's id. */
async function stage(folder: LibraryFolder, fresh: NewArticle): Promise<Result<StagedArticle>> {
  const { id, metadata } = fresh.article;
  const files = filesOf(fresh);
  if (!files.ok) return files;
  const { article, contents } = files.value;
  const made = await makeInside(folder, `${STAGING}/${id}`);
  if (!made.ok) return made;
  const staged = made.value;
  return orUnstaged(folder, article, async () => {
    await Promise.all(contents.map(([name, data]) => writeFile(join(staged, name), data, { flag: 'wx' })));
    const paths = contents.map(([name]) => join(staged, name));
    return { place: placeOf(id, folderNameOf(id, metadata.title), false), article, files: paths };
  });
}

function syncStaged(folder: LibraryFolder, staged: StagedArticle): Promise<Result<StagedArticle>> {
  return orUnstaged(folder, staged.article, async () => {
    for (const path of staged.files) await syncFile(path);
    await syncFolder(join(folder.root, STAGING, staged.article.id));
    return staged;
  });
}

/** What fails leaves nothing in the staging folder. */
function orUnstaged<T>(folder: LibraryFolder, article: Article, work: () => Promise<T>): Promise<Result<T>> {
  return attempt(`“${article.metadata.title}” could not be stored`, async () => {
    try {
      return await work();
    } catch (error) {
      await unstage(folder, article.id);
      throw error;
    }
  });
}

/** Works on some items at a time; the answers stand in the order of the items. */
async function atOnce<Item, Value>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Value | Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [at, item] of left) values[at] = await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
  return values;
}

/** `touched` learns of the folders that are to be synced. */
async function move(folder: LibraryFolder, added: AddedArticle, touched: Set<string>): Promise<Result<AddedArticle>> {
  const { place, article } = added;
  const renamed = await attempt(`“${article.metadata.title}” could not be stored`, () =>
    renameInside(folder, `${STAGING}/${place.id}`, place.path),
  );
  const paths = renamed.ok ? renamed.value : renamed;
  if (paths.ok) {
    for (const path of paths.value) touched.add(path);
    return ok(added);
  }
  await unstage(folder, place.id);
  return paths;
}

async function unstage(folder: LibraryFolder, id: string): Promise<void> {
  await rm(join(folder.root, STAGING, id), { recursive: true, force: true }).catch(() => undefined);
}

async function syncFolders(paths: string[]): Promise<void> {
  // Deepest first: a folder is there when the one above it has been synced.
  for (const path of paths.toSorted((a, b) => b.length - a.length)) await syncFolder(path);
}

function filesOf(fresh: NewArticle): Result<{ article: Article; contents: [string, string | Uint8Array][] }> {
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
    revisions: [{ revision: 1, file: FIRST_TEXT, sha256: sha256(content) }],
    removals: { file: 'removals.json', sha256: sha256(removals) },
    original: {
      file: originalFile,
      sha256: sha256(original.bytes),
      name: original.name,
      bytes: original.bytes.byteLength,
      mediaType: original.mediaType,
    },
  };
  const text = readableText(article, `The article.json of “${article.metadata.title}”`, articleSchema);
  if (!text.ok) return text;
  return ok({
    article,
    contents: [
      ['article.json', text.value],
      [FIRST_TEXT, content],
      ['removals.json', removals],
      [originalFile, original.bytes],
    ],
  });
}

function extensionOf(name: string, mediaType: string): string {
  const own = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  return own ?? articleTypes.find((type) => type.mediaType === mediaType)?.extensions[0] ?? 'bin';
}
