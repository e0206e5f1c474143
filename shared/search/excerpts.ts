import { locate, locatePlain } from './locate.ts';
import type { QueryNode, WordField } from './query.ts';
import { boundsOf, plainBounds, type Snippet, snippets } from './snippet.ts';
import { isPlain, wordsOf } from './words.ts';

/** Up to `limit` excerpts of a text around what a query wants; `fields` are the fields of the query that are about it. */
export function excerpts(text: string, query: QueryNode, limit: number, fields: readonly WordField[] = []): Snippet[] {
  if (text === '') return [];
  if (isPlain(text)) return snippets(text, plainBounds(text), locatePlain(text, query, fields), limit);
  const words = wordsOf(text);
  return snippets(text, boundsOf(words), locate(words, query, fields), limit);
}

/** An excerpt from the beginning of a text in which there is nothing to find. */
export function opening(text: string): string {
  const bounds = isPlain(text) ? plainBounds(text) : boundsOf(wordsOf(text));
  const [beginning] = snippets(text, bounds, [{ start: 0, end: 0 }], 1);
  return beginning?.text ?? '';
}
