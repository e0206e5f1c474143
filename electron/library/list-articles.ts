import type { ArticleWindow, ListQuery, ListSpan } from '../../shared/model/article-list.ts';
import { withNested } from '../../shared/model/collection.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Registers } from '../../shared/search/names.ts';
import type { Index } from './ask-index.ts';
import type { LibraryContext } from './library-context.ts';
import type { Within } from './search/article-list.ts';
import { allRegisters, namesOn } from './search-library.ts';
import { stampOfFile } from './store/scan-folder.ts';

const everything: ListSpan = { from: 0, limit: Number.MAX_SAFE_INTEGER };

/** All rows of a list. */
export async function listArticles(context: LibraryContext, query: ListQuery): Promise<Result<ArticleRow[]>> {
  const window = await listWindow(context, query, everything);
  return window.ok ? ok(window.value.rows) : window;
}

export function listWindow(context: LibraryContext, query: ListQuery, span: ListSpan): Promise<Result<ArticleWindow>> {
  return askList(context, query, (index, within) => index.window(query, span, within));
}

/** Ids of a list's rows, in order. */
export function listIds(context: LibraryContext, query: ListQuery, span: ListSpan): Promise<Result<string[]>> {
  return askList(context, query, (index, within) => index.ids(query, span, within));
}

/** Where in a list these articles stand, from 0 on; null for one that is not in it. */
export function listPlaces(
  context: LibraryContext,
  query: ListQuery,
  ids: readonly string[],
): Promise<Result<(number | null)[]>> {
  return askList(context, query, (index, within) => index.places(query, ids, within));
}

async function askList<T>(
  context: LibraryContext,
  query: ListQuery,
  ask: (index: Index, within: Within | undefined) => T,
): Promise<Result<T>> {
  const { collection = null } = query;
  if (collection === null) return context.keeper.query((index) => ask(index, undefined));
  // Before they are read: a change in between is then met again.
  const version = ['collections.json', 'people.json', 'codebook.json']
    .map((file) => stampOfFile(`${context.folder.root}/${file}`))
    .join(' ');
  const registers = await allRegisters(context.folder);
  if (!registers.ok) return registers;
  return context.keeper.query((index) =>
    ask(index, { version, ids: () => idsWithin(index, collection, registers.value) }),
  );
}

/** What a collection and those inside of it hold, or find. */
function idsWithin(index: Index, collection: string, registers: Registers): Set<string> {
  const names = namesOn(index, registers);
  const ids = new Set<string>();
  for (const { query, articles } of withNested(registers.collections, collection)) {
    for (const id of query === null ? articles : index.matching(query, names)) ids.add(id);
  }
  return ids;
}
