import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import type { SearchPlace } from '../../../shared/model/library.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { excerpts, opening } from '../../../shared/search/excerpts.ts';
import type { QueryNode, WordField } from '../../../shared/search/query.ts';
import { plainNote } from '../../../shared/text/plain-note.ts';

/** Excerpts shown of one article's text. */
const TEXT_PLACES = 3;

/** An annotation as it stands in the index; the range counts UTF-16 code units of the article text. */
export interface FoundAnnotation {
  id: string;
  kind: AnnotationKind;
  range: TextRange | null;
  /** '' where they are the text in the range. */
  words: string;
  speaker: string;
  statement: string;
  note: string;
  tags: string;
}

export interface FoundArticle {
  title: string;
  byline: string | null;
  publication: string | null;
  details: string;
  /** Asked for only where words are to be found in it. */
  text(): string;
}

export function articlePlaces(article: FoundArticle, tree: QueryNode): SearchPlace[] {
  const metadata: [string | null, WordField[]][] = [
    [article.byline, ['byline']],
    [article.publication, ['publication']],
    [article.details, []],
  ];
  return [
    ...excerpts(article.title, tree, 1, ['title']).map((found) => place('title', null, found, null)),
    ...(asksForWords(tree) ? excerpts(article.text(), tree, TEXT_PLACES) : []).map((found) =>
      place('text', null, found, found.range),
    ),
    ...metadata
      .flatMap(([text, fields]) => excerpts(text ?? '', tree, 1, fields))
      .slice(0, 1)
      .map((found) => place('metadata', null, found, null)),
  ];
}

/** Where the words stand in the annotation. `text` is the article's. */
export function annotationPlaces(annotation: FoundAnnotation, tree: QueryNode, text: () => string): SearchPlace[] {
  return fieldsOf(annotation, text).flatMap(([where, value, about]) =>
    excerpts(value, tree, 1, about).map((found) => place(where, annotation.id, found, annotation.range)),
  );
}

/** An annotation in which there are no words to find: its own, or what it says. */
export function wholeAnnotation(annotation: FoundAnnotation, text: () => string): SearchPlace {
  const { id, kind, range } = annotation;
  const [where, words] = fieldsOf(annotation, text).find(([, value]) => value !== '') ?? [kind, ''];
  return { where, annotationId: id, snippet: opening(words), marks: [], range };
}

function fieldsOf(annotation: FoundAnnotation, text: () => string): [SearchPlace['where'], string, WordField[]][] {
  const { kind, range } = annotation;
  const words = annotation.words === '' && range ? text().slice(range.start, range.end) : annotation.words;
  return [
    [kind, words, []],
    [kind === 'claim' ? 'claimant' : 'speaker', annotation.speaker, ['speaker', 'claimant']],
    [kind, annotation.statement, []],
    ['note', plainNote(annotation.note), ['note']],
    ['tag', annotation.tags, ['tag']],
  ];
}

function asksForWords(tree: QueryNode): boolean {
  return (tree.type === 'all' ? tree.nodes : [tree]).some(({ type }) => type === 'words' || type === 'near');
}

function place(
  where: SearchPlace['where'],
  annotationId: string | null,
  found: { text: string; marks: { start: number; end: number }[] },
  range: SearchPlace['range'],
): SearchPlace {
  return { where, annotationId, snippet: found.text, marks: found.marks, range };
}
