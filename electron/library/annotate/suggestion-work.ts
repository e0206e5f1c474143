import { createMatcher } from '../../../shared/anchor/match.ts';
import { type Decided, decidedByAnnotations, openSuggestions } from '../../../shared/detect/open-suggestions.ts';
import { suggest } from '../../../shared/detect/suggest.ts';
import type { Suggestions } from '../../../shared/detect/suggestion.ts';
import type { Person } from '../../../shared/model/person.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { type Rejection, rejectionKey } from '../../../shared/model/suggestions-file.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import type { LibraryContext } from '../library-context.ts';
import { loadArticle } from '../read/load-article.ts';
import { findArticle } from '../store/article-files.ts';
import { changeRejections, readRejections } from '../store/rejections-file.ts';

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
  const rejected = await readRejections(context.folder, place.value);
  if (!rejected.ok) return rejected;
  const { content, article, annotations } = loaded.value;
  const text = articleText(content.blocks);
  const { language, byline, published } = article.metadata;
  const found = suggest(text, { people, language, byline, published });
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
    const named = new Set(rejections.map(rejectionKey));
    const changed = await changeRejections(context.folder, place.value, (before) => {
      const others = before.filter((rejection) => !named.has(rejectionKey(rejection)));
      return rejected ? [...others, ...rejections] : others;
    });
    return changed.ok ? ok(undefined) : changed;
  });
}

function placed(text: string, rejections: readonly Rejection[]): Decided[] {
  const matcher = createMatcher(text);
  return rejections.flatMap(({ kind, selector }) => {
    const placement = matcher.match(selector);
    return placement.state === 'orphan' ? [] : [{ kind, range: placement.range }];
  });
}
