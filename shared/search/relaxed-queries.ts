import { lexQuery, type Piece } from './lex-query.ts';

/** A query that asks for less than another one. */
export interface RelaxedQuery {
  text: string;
  /** What was done: a piece was left out, its words may be only beginnings, or stand apart. */
  how: 'without' | 'begin' | 'apart';
  /** The piece as it was typed; '' where it is all of them. */
  piece: string;
}

/** What can be asked in place of a query that finds nothing, the nearest to it first. Each ends with a space: its words are whole. */
export function relaxedQueries(text: string): RelaxedQuery[] {
  const pieces = lexQuery(text, []);
  const typed = (piece: Piece) => text.slice(piece.start, piece.end);
  const query = (parts: readonly string[]) => `${parts.join(' ')} `;
  const relaxed: RelaxedQuery[] = [];
  if (pieces.some(isPhrase)) {
    const apart = pieces.map((piece) => (isPhrase(piece) ? piece.text : typed(piece)));
    relaxed.push({ text: query(apart), how: 'apart', piece: '' });
  }
  if (pieces.some(isWholeWord)) {
    const begun = pieces.map((piece) => (isWholeWord(piece) ? `${piece.text}*` : typed(piece)));
    relaxed.push({ text: query(begun), how: 'begin', piece: '' });
  }
  if (pieces.length < 2) return relaxed;
  const without = pieces.map((left): RelaxedQuery => {
    const others = pieces.filter((piece) => piece !== left);
    return { text: query(others.map(typed)), how: 'without', piece: typed(left) };
  });
  return [...relaxed, ...without];
}

function isPhrase({ quoted, field, without, text }: Piece): boolean {
  return quoted && field === null && !without && /\S\s+\S/.test(text);
}

function isWholeWord({ quoted, field, without, near, text }: Piece): boolean {
  return !quoted && field === null && !without && near === null && /^[\p{L}\p{N}]{2,}$/u.test(text);
}
