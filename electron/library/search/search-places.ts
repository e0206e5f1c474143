import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import type { SearchPlace } from '../../../shared/model/library.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { locate } from '../../../shared/search/locate.ts';
import type { QueryNode, WordField } from '../../../shared/search/query.ts';
import { snippets } from '../../../shared/search/snippet.ts';
import { wordsOf } from '../../../shared/search/words.ts';

/** Excerpts shown of one article's text. */
const TEXT_PLACES = 3;
/** Of an annotation found without words so much is shown, UTF-16 code units. */
const SHOWN = 160;

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
    ...placesIn(article.title, tree, 1, ['title']).map((found) => place('title', null, found, null)),
    ...(asksForWords(tree) ? placesIn(article.text(), tree, TEXT_PLACES) : []).map((found) =>
      place('text', null, found, found.range),
    ),
    ...metadata
      .flatMap(([text, fields]) => placesIn(text ?? '', tree, 1, fields))
      .slice(0, 1)
      .map((found) => place('metadata', null, found, null)),
  ];
}

/** Where the words stand in the annotation; the annotation's own words where there are none to find. */
export function annotationPlaces(annotation: FoundAnnotation, tree: QueryNode): SearchPlace[] {
  const { id, kind, range } = annotation;
  const fields: [SearchPlace['where'], string, WordField[]][] = [
    [kind, annotation.words, []],
    [kind, annotation.speaker, ['speaker', 'claimant']],
    [kind, annotation.statement, []],
    ['note', annotation.note, ['note']],
    ['tag', annotation.tags, ['tag']],
  ];
  const found = fields.flatMap(([where, text, about]) =>
    placesIn(text, tree, 1, about).map((one) => place(where, id, one, range)),
  );
  if (found.length > 0) return found;
  const [where, text] = fields.find(([, words]) => words !== '') ?? [kind, ''];
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text;
  return [{ where, annotationId: id, snippet: shown.replace(/\s/g, ' '), marks: [], range }];
}

function asksForWords(tree: QueryNode): boolean {
  return (tree.type === 'all' ? tree.nodes : [tree]).some(({ type }) => type === 'words' || type === 'near');
}

function placesIn(text: string, tree: QueryNode, limit: number, fields: readonly WordField[] = []) {
  if (text === '') return [];
  const words = wordsOf(text);
  return snippets(text, words, locate(words, tree, fields), limit);
}

function place(
  where: SearchPlace['where'],
  annotationId: string | null,
  found: { text: string; marks: { start: number; end: number }[] },
  range: SearchPlace['range'],
): SearchPlace {
  return { where, annotationId, snippet: found.text, marks: found.marks, range };
}
