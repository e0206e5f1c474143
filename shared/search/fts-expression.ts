import type { QueryNode } from './query.ts';

/** FTS5 expressions (https://sqlite.org/fts5.html, section 3) for what must be in a place and for what must not. */
export interface FtsExpression {
  wanted: string;
  /** Null when the query excludes nothing. */
  unwanted: string | null;
}

export function ftsExpression(query: QueryNode): FtsExpression {
  const nodes = query.type === 'all' ? query.nodes : [query];
  const unwanted = nodes.filter((node) => node.type === 'without').map((node) => term(node.node));
  return {
    wanted: nodes
      .filter((node) => node.type !== 'without')
      .map(term)
      .join(' AND '),
    unwanted: unwanted.length === 0 ? null : unwanted.join(' OR '),
  };
}

/** Words are always quoted, so that nothing in them is taken for an operator; being words, they hold no quotation marks. */
function term(node: QueryNode): string {
  switch (node.type) {
    case 'words':
      return `"${node.words.map(({ text }) => text).join(' ')}"${node.words.at(-1)?.prefix ? ' *' : ''}`;
    case 'without':
      return term(node.node);
    case 'all':
      return `(${node.nodes.map(term).join(' AND ')})`;
  }
}
