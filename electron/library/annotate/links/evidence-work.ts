import { createMatcher } from '../../../../shared/anchor/match.ts';
import { readSelectors } from '../../../../shared/anchor/read-selectors.ts';
import { type Link, type LinkBody, linkedThing } from '../../../../shared/model/link.ts';
import type { EvidenceRow } from '../../../../shared/model/link-rows.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import type { LibraryContext } from '../../library-context.ts';
import { type LoadedArticle, loadArticle } from '../../read/load-article.ts';
import { findArticle } from '../../store/article-files.ts';
import { evidencePath } from '../../store/library-paths.ts';
import { madeOnTexts } from '../made-on-texts.ts';
import { keptFileState } from './kept-file-state.ts';

/** Every link to annotations of the article, with the place of linked words in the articles they stand in. */
export async function listEvidence(context: LibraryContext, articleId: string): Promise<Result<EvidenceRow[]>> {
  const read = articleReader(context);
  const own = await read(articleId);
  if (!own.ok) return own;
  const rows: EvidenceRow[] = [];
  for (const link of own.value.links) {
    rows.push({ link, place: await placeOf(context, link, read), file: await fileOf(context, link, read) });
  }
  return ok(rows);
}

async function fileOf({ folder }: LibraryContext, link: Link, read: ReadArticle): Promise<EvidenceRow['file']> {
  const [body] = link.body;
  const thing = body && linkedThing(body);
  if (!body || thing?.type !== 'file') return null;
  const article = await read(thing.articleId);
  if (!article.ok) return 'missing';
  return keptFileState(folder, evidencePath(article.value.place.path, thing.file), link, body);
}

/** An article with the text that its places count in. */
export type ReadArticle = (id: string) => Promise<Result<LoadedArticle & { text: string }>>;

/** Each article is read once, whatever the number of links into it. */
export function articleReader(context: LibraryContext): ReadArticle {
  const known = new Map<string, ReturnType<ReadArticle>>();
  const load: ReadArticle = async (id) => {
    const place = await findArticle(context.folder, id);
    const loaded = place.ok ? await loadArticle(context.folder, place.value) : place;
    return loaded.ok ? ok({ ...loaded.value, text: articleText(loaded.value.content.blocks) }) : loaded;
  };
  return (id) => {
    const reading = known.get(id) ?? load(id);
    known.set(id, reading);
    return reading;
  };
}

async function placeOf(context: LibraryContext, link: Link, read: ReadArticle): Promise<EvidenceRow['place']> {
  const [body] = link.body;
  const thing = body && linkedThing(body);
  return body && thing?.type === 'words' ? wordsPlace(context, body, thing.articleId, read) : null;
}

/** Where the words in a link's body stand now, in the article that they were taken from. */
export async function wordsPlace(
  context: LibraryContext,
  body: LinkBody,
  articleId: string,
  read: ReadArticle,
): Promise<NonNullable<EvidenceRow['place']>> {
  const words = readSelectors(body.selector ?? []).quote?.exact ?? '';
  const loaded = await read(articleId);
  if (!loaded.ok) return { articleId, title: null, text: words, range: null };
  const { article, place, text } = loaded.value;
  const found = { articleId, title: place.trashed ? null : article.metadata.title };
  const selectors = body.selector ?? [];
  const placement = createMatcher(text, await oldText(context, loaded.value, body)).match(selectors);
  if (placement.state === 'orphan') return { ...found, text: words, range: null };
  const { range } = placement;
  return { ...found, text: text.slice(range.start, range.end), range };
}

/** The text that the selectors were made on, where that is not the one that is read now. */
async function oldText(
  context: LibraryContext,
  { place, article, content }: LoadedArticle,
  body: LinkBody,
): Promise<{ oldText?: string }> {
  const texts = madeOnTexts(context.folder, place, article, content);
  const revision = (await texts.revisionFor(body, body.selector ?? [])) ?? content.revision;
  const old = revision === content.revision ? null : await texts.read(revision);
  return old === null ? {} : { oldText: old };
}
