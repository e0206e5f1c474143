import { createMatcher } from '../../shared/anchor/match.ts';
import { type Decided, decidedByAnnotations, openSuggestions } from '../../shared/detect/open-suggestions.ts';
import { suggest } from '../../shared/detect/suggest.ts';
import type { Suggestions } from '../../shared/detect/suggestion.ts';
import type { Person } from '../../shared/model/person.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { type Rejection, suggestionsFileSchema } from '../../shared/model/suggestions-file.ts';
import { articleText } from '../../shared/text/article-text.ts';
import type { LibraryContext } from './library-context.ts';
import { loadArticle } from './load-article.ts';
import { findArticle } from './store/article-files.ts';
import { jsonText, readJson, writeInside } from './store/folder-access.ts';
import type { ArticlePlace } from './store/library-paths.ts';

/** Quotes and claims proposed for an article, less those that were accepted or turned down before. */
export async function listSuggestions(
  context: LibraryContext,
  id: string,
  people: readonly Person[],
): Promise<Result<Suggestions>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const loaded = await loadArticle(context.folder, place.value);
  if (!loaded.ok) return loaded;
  const rejected = await readRejections(context, place.value);
  if (!rejected.ok) return rejected;
  const { content, article, annotations } = loaded.value;
  const text = articleText(content.blocks);
  const found = suggest(text, { people, language: article.metadata.language, byline: article.metadata.byline });
  const decided = [...decidedByAnnotations(annotations), ...placed(text, rejected.value)];
  return ok(openSuggestions(found, decided));
}

/** Remembers proposals as turned down, or forgets that they were. */
export function rejectSuggestions(
  context: LibraryContext,
  id: string,
  rejections: readonly Rejection[],
  rejected: boolean,
): Promise<Result<void>> {
  return context.queue.run(id, async () => {
    const place = await findArticle(context.folder, id);
    if (!place.ok) return place;
    const before = await readRejections(context, place.value);
    if (!before.ok) return before;
    const named = new Set(rejections.map(keyOf));
    const others = before.value.filter((rejection) => !named.has(keyOf(rejection)));
    const next = rejected ? [...others, ...rejections] : others;
    return writeInside(context.folder, fileOf(place.value), jsonText({ format: 1, rejected: next }));
  });
}

async function readRejections(context: LibraryContext, place: ArticlePlace): Promise<Result<Rejection[]>> {
  const file = await readJson(context.folder, fileOf(place), suggestionsFileSchema);
  if (file.ok) return ok(file.value.rejected);
  return file.error.code === 'not-found' ? ok([]) : file;
}

function placed(text: string, rejections: readonly Rejection[]): Decided[] {
  const matcher = createMatcher(text);
  return rejections.flatMap(({ kind, selector }) => {
    const placement = matcher.match(selector);
    return placement.state === 'orphan' ? [] : [{ kind, range: placement.range }];
  });
}

function fileOf(place: ArticlePlace): string {
  return `${place.path}/suggestions.json`;
}

function keyOf({ kind, selector }: Rejection): string {
  return JSON.stringify([kind, selector]);
}
