import { locate, locatePlain } from './locate.ts';
import type { QueryNode, WordField } from './query.ts';
import { boundsOf, LENGTH, plainBounds, type Snippet, snippets } from './snippet.ts';
import { isPlain, wordsOf } from './words.ts';

/** Up to `limit` excerpts of a text around what a query wants; `fields` are the fields of the query that are about it. */
export function excerpts(text: string, query: QueryNode, limit: number, fields: readonly WordField[] = []): Snippet[] {
  if (text === '') return [];
  if (isPlain(text)) return snippets(text, plainBounds(text), locatePlain(text, query, fields), limit);
  const words = wordsOf(text);
  return snippets(text, boundsOf(words), locate(words, query, fields), limit);
}

/** An excerpt from the beginning of a text in which there is nothing to find; of a long one no more is cut into words than may be shown. */
export function opening(text: string): string {
  const near = text.slice(0, 2 * LENGTH);
  const bounds = isPlain(near) ? plainBounds(near) : boundsOf(wordsOf(near));
  const [beginning] = snippets(text, bounds, [{ start: 0, end: 0 }], 1);
  return beginning?.text ?? '';
}
