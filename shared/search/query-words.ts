import type { Piece } from './lex-query.ts';
import type { QueryWord } from './query.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** Shorter beginnings match half of any library; such a word is taken as it is. */
const SHORTEST_PREFIX = 2;

/** The words of a piece as they stand in the index, one after another. Empty when it holds none. */
export function queryWords(piece: Pick<Piece, 'text' | 'quoted' | 'open' | 'without'>): QueryWord[] {
  const found = wordsOf(piece.text);
  const words = found.map(({ text }): QueryWord => ({ text, prefix: false }));
  // The index holds the last character of an unspaced run by itself as well: only a lone one needs it.
  const end = found.at(-1)?.end;
  if (words.length > 1 && isUnspaced(words.at(-1)!.text) && found.at(-2)?.end === end) words.pop();
  const last = words.at(-1);
  if (!last) return [];
  const starred = !piece.quoted && piece.text.endsWith('*');
  const growing = piece.open && !piece.quoted && !piece.without && last.text.length >= SHORTEST_PREFIX;
  last.prefix = (starred || growing || isUnspaced(last.text)) && !piece.text.endsWith("'");
  return words;
}
