import { canonicalAddress } from './canonical-address.ts';
import { lexQuery, type Piece } from './lex-query.ts';
import { parseField } from './parse-field.ts';
import type { ParsedQuery, QueryNode, QueryWord } from './query.ts';
import { queryWords } from './query-words.ts';
import { isUnspaced } from './words.ts';

/**
 * Reads a query: words, "phrases", -without, beginning*, NEAR(a b, 5) and fields (title:, kind:, published:2023..2024, …).
 * All of them must hold; where only -without is asked for, all else is found. An address is that of an article. The last word is taken as a beginning while nothing follows it, so that search answers while it
 * is typed. Never fails: what is not understood is searched as words, and `notes` says so.
 */
export function parseQuery(text: string): ParsedQuery {
  const notes: string[] = [];
  const wanted: QueryNode[] = [];
  const unwanted: QueryNode[] = [];
  for (const piece of lexQuery(text, notes)) {
    if (wanted.length > 0 && isJustBegun(piece)) continue;
    const node = nodeOf(piece, notes);
    if (node) (piece.without ? unwanted : wanted).push(node);
  }
  const nodes = [...wanted, ...unwanted.map((node): QueryNode => ({ type: 'without', node }))];
  return { tree: nodes.length === 0 ? null : combined(nodes), notes };
}

/** The first letter of a further word: as a word of its own it would empty the list until the second one is typed. */
function isJustBegun({ open, quoted, without, field, text }: Piece): boolean {
  return open && !quoted && !without && field === null && /^[\p{L}\p{N}]$/u.test(text) && !isUnspaced(text);
}

/** What other programs take for an operator; here it is a word like any other, unless somebody is only beginning to write it. */
function isOperator({ field, quoted, without, open, text }: Piece): boolean {
  return field === null && !quoted && !without && !open && /^(?:AND|OR|NOT|NEAR(?:\/\d+)?)$/.test(text);
}

const OPERATORS =
  '“{}” was searched as a word. All words of a search must be there anyway; -word leaves out, and NEAR(one other, 5) asks for words close to each other.';

function combined(nodes: QueryNode[]): QueryNode {
  return nodes.length === 1 ? nodes[0]! : { type: 'all', nodes };
}

function nodeOf(piece: Piece, notes: string[]): QueryNode | null {
  if (piece.near) return nearNode(piece.near, notes);
  if (piece.field !== null) {
    // A field without a value yet is being typed: it asks for nothing.
    if (piece.text === '' && piece.open) return null;
    const field = parseField(piece);
    if ('node' in field) return field.node;
    if (field.problem !== null) notes.push(field.problem);
  }
  if (isOperator(piece)) notes.push(OPERATORS.replace('{}', piece.text));
  const whole = piece.field === null ? piece : { ...piece, text: `${piece.field}:${piece.text}` };
  const address = /\s/.test(whole.text) ? null : canonicalAddress(whole.text);
  if (address !== null) return { type: 'address', address, words: queryWords({ ...whole, text: address }) };
  const words = queryWords(whole);
  return words.length === 0 ? null : { type: 'words', words };
}

function nearNode({ inner, distance }: NonNullable<Piece['near']>, notes: string[]): QueryNode | null {
  const phrases: QueryWord[][] = [];
  for (const piece of lexQuery(inner, notes)) {
    const words = queryWords({ ...piece, open: false });
    if (words.length > 0) phrases.push(words);
  }
  if (phrases.length === 0) return null;
  return phrases.length === 1 ? { type: 'words', words: phrases[0]! } : { type: 'near', phrases, distance };
}
