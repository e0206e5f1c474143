import type { ParsedQuery, QueryNode, QueryWord } from './query.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** One piece of the query as typed. */
interface Piece {
  without: boolean;
  quoted: boolean;
  text: string;
  /** Nothing follows it, not even a space: it may still be growing. */
  open: boolean;
}

const quotes = /["\u201c\u201d\u201e\u201f\u00ab\u00bb]/;
const dashes = /[-\u2212]/;

/** Shorter beginnings match half of any library; such a word is taken as it is. */
const SHORTEST_PREFIX = 2;

/**
 * Reads a query: words, "phrases", -without, beginning*. All of them must be in one place. The last word is taken as a
 * beginning while nothing follows it, so that search answers while it is typed. Never fails: what is not understood is
 * searched as words, and `notes` says so.
 */
export function parseQuery(text: string): ParsedQuery {
  const notes: string[] = [];
  const wanted: QueryNode[] = [];
  const unwanted: QueryNode[] = [];
  for (const piece of piecesOf(text, notes)) {
    const node = nodeOf(piece, notes);
    if (node) (piece.without ? unwanted : wanted).push(node);
  }
  if (wanted.length === 0) {
    if (unwanted.length > 0) notes.push('A search needs at least one word that should be there.');
    return { tree: null, notes };
  }
  return { tree: combined([...wanted, ...unwanted.map((node): QueryNode => ({ type: 'without', node }))]), notes };
}

function combined(nodes: QueryNode[]): QueryNode {
  return nodes.length === 1 ? nodes[0]! : { type: 'all', nodes };
}

function nodeOf(piece: Piece, notes: string[]): QueryNode | null {
  const field = /^(\p{L}+):(?=\S)/u.exec(piece.text);
  if (field && !piece.quoted)
    notes.push(`“${field[1]}:” is not a field that can be searched; it was searched as a word.`);
  const starred = !piece.quoted && piece.text.endsWith('*');
  const found = wordsOf(piece.text);
  const words = found.map(({ text }): QueryWord => ({ text, prefix: false }));
  // The index holds the last character of an unspaced run by itself as well: only a lone one needs it.
  const end = found.at(-1)?.end;
  if (words.length > 1 && isUnspaced(words.at(-1)!.text) && found.at(-2)?.end === end) words.pop();
  const last = words.at(-1);
  if (!last) return null;
  const growing = piece.open && !piece.quoted && !piece.without && last.text.length >= SHORTEST_PREFIX;
  last.prefix = (starred || growing || isUnspaced(last.text)) && !piece.text.endsWith("'");
  return { type: 'words', words };
}

function piecesOf(text: string, notes: string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const without = dashes.test(text[at]!) && at + 1 < text.length && !/\s/.test(text[at + 1]!);
    if (without) at++;
    const piece = quotes.test(text[at]!) ? quotedPiece(text, at, notes) : barePiece(text, at);
    pieces.push({ without, quoted: piece.quoted, text: piece.text, open: piece.end >= text.length });
    at = piece.end;
  }
  return pieces;
}

function quotedPiece(text: string, at: number, notes: string[]): { text: string; end: number; quoted: boolean } {
  const length = text.slice(at + 1).search(quotes);
  if (length >= 0) return { text: text.slice(at + 1, at + 1 + length), end: at + 2 + length, quoted: true };
  notes.push('A quotation mark has no partner; what follows it was searched as a phrase.');
  return { text: text.slice(at + 1), end: text.length, quoted: true };
}

function barePiece(text: string, at: number): { text: string; end: number; quoted: boolean } {
  const length = text.slice(at).search(/[\s"\u201c\u201d\u201e\u201f\u00ab\u00bb]/);
  const end = length < 0 ? text.length : at + length;
  return { text: text.slice(at, end), end, quoted: false };
}
