import type { QueryNode, QueryWord } from './query.ts';

/**
 * A phrase as an FTS5 expression (https://sqlite.org/fts5.html, section 3). Words are always quoted, so that nothing in
 * them is taken for an operator; being words, they hold no quotation marks.
 */
export function ftsPhrase(words: readonly QueryWord[]): string {
  return `"${words.map(({ text }) => text).join(' ')}"${words.at(-1)?.prefix ? ' *' : ''}`;
}

/** Words or NEAR as an expression; null for what is no matter of words. */
export function ftsTerm(node: QueryNode): string | null {
  if (node.type === 'words') return ftsPhrase(node.words);
  if (node.type !== 'near') return null;
  return `NEAR(${node.phrases.map(ftsPhrase).join(' ')}, ${node.distance})`;
}

export function ftsColumn(column: string, phrases: readonly string[]): string {
  return `${column} : (${phrases.join(' OR ')})`;
}
