import type { ArticleWindow, ListQuery, ListSpan } from '../../shared/model/article-list.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Index } from './index/ask-index.ts';
import type { OpenedContext } from './library-context.ts';
import type { Within } from './search/article-list.ts';

const everything: ListSpan = { from: 0, limit: Number.MAX_SAFE_INTEGER };

/** All rows of a list. */
export async function listArticles(context: OpenedContext, query: ListQuery): Promise<Result<ArticleRow[]>> {
  const window = await listWindow(context, query, everything);
  return window.ok ? ok(window.value.rows) : window;
}

export function listWindow(context: OpenedContext, query: ListQuery, span: ListSpan): Promise<Result<ArticleWindow>> {
  return askList(context, query, (index, within) => index.window(query, span, within));
}

/** Ids of a list's rows, in order. */
export function listIds(context: OpenedContext, query: ListQuery, span: ListSpan): Promise<Result<string[]>> {
  return askList(context, query, (index, within) => index.ids(query, span, within));
}

/** Where in a list these articles stand, from 0 on; null for one that is not in it. */
export function listPlaces(
  context: OpenedContext,
  query: ListQuery,
  ids: readonly string[],
): Promise<Result<(number | null)[]>> {
  return askList(context, query, (index, within) => index.places(query, ids, within));
}

async function askList<T>(
  context: OpenedContext,
  query: ListQuery,
  ask: (index: Index, within: Within | undefined) => T,
): Promise<Result<T>> {
  const { collection = null } = query;
  if (collection === null) return context.keeper.query((index) => ask(index, undefined));
  const within = await (await import('./within-collection.ts')).withinCollection(context.folder, collection);
  return within.ok ? context.keeper.query((index) => ask(index, within.value(index))) : within;
}
