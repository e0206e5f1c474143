/** What a query text means. Fields and NEAR will be further kinds of nodes. */
export type QueryNode =
  | { type: 'words'; words: QueryWord[] }
  | { type: 'all'; nodes: QueryNode[] }
  | { type: 'without'; node: QueryNode };

/** One word as it stands in the index; with `prefix`, the beginning of a word. */
export interface QueryWord {
  text: string;
  prefix: boolean;
}

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
