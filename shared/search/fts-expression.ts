import type { QueryNode } from './query.ts';

/**
 * The query as an FTS5 expression (https://sqlite.org/fts5.html, section 3). Words are always quoted, so that nothing in
 * them can be taken for an operator; they hold no quotation marks, being words.
 */
export function ftsExpression(node: QueryNode): string {
  switch (node.type) {
    case 'words':
      return `"${node.words.map(({ text }) => text).join(' ')}"${node.words.at(-1)?.prefix ? ' *' : ''}`;
    case 'without':
      return ftsExpression(node.node);
    case 'all': {
      const wanted = node.nodes.filter(({ type }) => type !== 'without').map(ftsExpression);
      const unwanted = node.nodes.filter(({ type }) => type === 'without').map(ftsExpression);
      const all = wanted.length === 1 ? wanted[0]! : `(${wanted.join(' AND ')})`;
      return unwanted.reduce((expression, term) => `(${expression} NOT ${term})`, all);
    }
  }
}
