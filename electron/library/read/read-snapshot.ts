import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { SnapshotView } from '../../../shared/model/snapshot-view.ts';
import { decode } from '../import/decode.ts';
import { declaredEncoding } from '../import/html/declared-encoding.ts';
import { stripEmbeddedData } from '../import/html/saved-page.ts';
import { readArchivedPage } from '../import/mhtml/read-mhtml.ts';
import { sharedPool } from '../import/pool/parser-pool.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readArticle, readOriginal } from '../store/article-files.ts';
import { inDocumentOrder } from './restore-lines.ts';

/** Longer pages are shown as text: the window would not answer while it draws them. In UTF-16 code units. */
const LONGEST_PAGE = 3_000_000;
/** Pictures within a page are shown up to this length, and as many as fit into the second. In UTF-16 code units. */
const PICTURES = { longest: 400_000, all: 1_500_000 };

/** The snapshot, to be shown beside the article: its page where it is one, and its text. */
export async function readSnapshot(context: LibraryContext, id: string): Promise<Result<SnapshotView>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  if (!article.ok) return article;
  const bytes = await readOriginal(context.folder, place.value, article.value);
  if (!bytes.ok) return bytes;
  const { name, mediaType } = article.value.original;
  const found = { name, mediaType };
  switch (mediaType) {
    case 'text/html':
      return pageView(found, decode(bytes.value, declaredEncoding(bytes.value))?.text ?? null);
    case 'multipart/related':
      return pageView(found, readArchivedPage(bytes.value));
    case 'text/plain':
    case 'text/markdown': {
      const text = decode(bytes.value)?.text;
      return text === undefined ? noText(name) : ok({ ...found, page: null, text, outside: false });
    }
    default: {
      const text = await everythingIn(name, bytes.value);
      return text.ok ? ok({ ...found, page: null, text: text.value, outside: true }) : text;
    }
  }
}

function pageView(found: { name: string; mediaType: string }, html: string | null): Result<SnapshotView> {
  if (html === null) return noText(found.name);
  const page = stripEmbeddedData(html, PICTURES);
  return ok({
    ...found,
    page: page.length <= LONGEST_PAGE ? page : null,
    text: stripEmbeddedData(html),
    outside: false,
  });
}

/** What a PDF, an EPUB or a Word file says, with the lines that cleaning takes out of it. */
async function everythingIn(name: string, bytes: Uint8Array): Promise<Result<string>> {
  const extracted = await sharedPool().extract({ name, bytes });
  if (!extracted.ok) return extracted;
  const { blocks, removals } = extracted.value.article;
  const removed = Map.groupBy(inDocumentOrder(removals), ({ beforeBlock }) => beforeBlock);
  const lines = [...blocks, null].flatMap((block, index) => [
    ...(removed.get(index) ?? []).map(({ text }) => text),
    ...(block === null ? [] : [block.text]),
  ]);
  return ok(lines.join('\n\n'));
}

function noText(name: string): Result<never> {
  return fail('bad-file', `The snapshot of “${name}” holds no text that could be shown. It is kept as it is.`);
}
