import type { ClaimStatus } from '../model/annotation.ts';

/** Fields of an article that hold words. */
export type ArticleField = 'title' | 'byline' | 'publication';
/** Fields of an annotation that hold words. */
export type AnnotationField = 'speaker' | 'claimant' | 'note' | 'tag';
export type WordField = ArticleField | AnnotationField;

/** What can be asked of an article, of the annotations of an article, and of what an annotation has. */
export const articleStates = ['unread', 'reading', 'done', 'starred', 'edited'] as const;
export const annotationStates = ['orphan'] as const;
export const annotationParts = ['note', 'tag', 'speaker', 'evidence'] as const;

/** One word as it stands in the index; with `prefix`, the beginning of a word. */
export interface QueryWord {
  text: string;
  prefix: boolean;
}

/** What a query text means. */
export type QueryNode =
  | { type: 'words'; words: QueryWord[] }
  /** All the phrases, with at most `distance` words between the first and the last. */
  | { type: 'near'; phrases: QueryWord[][]; distance: number }
  | { type: 'field'; field: WordField; words: QueryWord[]; text: string }
  /** Both bounds are included, as far as they are given: 2023 holds 2023-12-31. */
  | { type: 'dates'; field: 'published' | 'added' | 'edited'; from: string | null; to: string | null }
  | { type: 'language'; language: string }
  /** Where an article was found on the web, in its canonical form; `words` are those of the address, for texts that name it. */
  | { type: 'address'; address: string; words: QueryWord[] }
  /** The host of that address, or the end of it; with `begins`, the beginning of one of its names. */
  | { type: 'site'; host: string; begins: boolean }
  | { type: 'kind'; kind: 'highlight' | 'quote' | 'claim' | 'note' | 'tag' }
  | { type: 'status'; status: ClaimStatus }
  | { type: 'is'; state: (typeof articleStates)[number] | (typeof annotationStates)[number] }
  | { type: 'has'; part: (typeof annotationParts)[number] }
  /** Names of people and collections are looked up by who has the registers. */
  | { type: 'person'; name: string }
  | { type: 'collection'; name: string }
  | { type: 'all'; nodes: QueryNode[] }
  | { type: 'without'; node: QueryNode };

/**
 * `words` of one node stand one after another in the text: a word, a "phrase", or what the index cuts into several
 * (don't, 日本語).
 */
export interface ParsedQuery {
  /** Null when there is nothing to look for. */
  tree: QueryNode | null;
  /** Sentences about what could not be understood and how it was searched instead. */
  notes: string[];
}

/** The parts of a query that all must hold. */
export function partsOf(tree: QueryNode): QueryNode[] {
  return tree.type === 'all' ? tree.nodes : [tree];
}
