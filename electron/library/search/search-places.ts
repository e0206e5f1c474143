import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import type { SearchPlace } from '../../../shared/model/library.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { locate } from '../../../shared/search/locate.ts';
import type { QueryNode } from '../../../shared/search/query.ts';
import { snippets } from '../../../shared/search/snippet.ts';
import { wordsOf } from '../../../shared/search/words.ts';

/** Excerpts shown of one article's text. */
const TEXT_PLACES = 3;

/** An annotation as it stands in the index; the range counts UTF-16 code units of the article text. */
export interface FoundAnnotation {
  id: string;
  kind: AnnotationKind;
  range: TextRange | null;
  words: string;
  speaker: string;
  statement: string;
  note: string;
  tags: string;
}

export function articlePlaces(
  article: { title: string; text: string; metadata: string },
  tree: QueryNode,
): SearchPlace[] {
  return [
    ...placesIn(article.title, tree, 1).map((found) => place('title', null, found, null)),
    ...placesIn(article.text, tree, TEXT_PLACES).map((found) => place('text', null, found, found.range)),
    ...placesIn(article.metadata, tree, 1).map((found) => place('metadata', null, found, null)),
  ];
}

export function annotationPlaces(annotation: FoundAnnotation, tree: QueryNode): SearchPlace[] {
  const fields: [SearchPlace['where'], string][] = [
    [annotation.kind, annotation.words],
    [annotation.kind, annotation.speaker],
    [annotation.kind, annotation.statement],
    ['note', annotation.note],
    ['tag', annotation.tags],
  ];
  return fields.flatMap(([where, text]) =>
    placesIn(text, tree, 1).map((found) => place(where, annotation.id, found, annotation.range)),
  );
}

function placesIn(text: string, tree: QueryNode, limit: number) {
  if (text === '') return [];
  const words = wordsOf(text);
  return snippets(text, words, locate(words, tree), limit);
}

function place(
  where: SearchPlace['where'],
  annotationId: string | null,
  found: { text: string; marks: { start: number; end: number }[] },
  range: SearchPlace['range'],
): SearchPlace {
  return { where, annotationId, snippet: found.text, marks: found.marks, range };
}
