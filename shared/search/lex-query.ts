/** One piece of a query as typed. */
export interface Piece {
  without: boolean;
  /** The field named before a colon, in lower case; null where none is. */
  field: string | null;
  quoted: boolean;
  /** Without minus, field and quotation marks. */
  text: string;
  /** As typed, from the minus to the last quotation mark. UTF-16 code units of the query. */
  start: number;
  end: number;
  /** Nothing follows it, not even a space: it may still be growing. */
  open: boolean;
  /** The words of NEAR(…) with the distance, null in all other pieces. */
  near: { inner: string; distance: number } | null;
}

const quotes = /["\u201c\u201d\u201e\u201f\u00ab\u00bb]/;
const dashes = /[-\u2212]/;
const fieldName = /^(\p{L}+):/u;
const near = /^NEAR\(([^()]*?)(?:,\s*(\d{1,3}))?\s*\)/;

/** Words between the outer ones that NEAR allows when it is not said. */
const DISTANCE = 10;

/** Cuts a query into its pieces. Never fails; an opened quotation mark without a partner reaches to the end. */
export function lexQuery(text: string, notes: string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const piece = pieceAt(text, at, notes);
    pieces.push(piece);
    at = Math.max(piece.end, at + 1);
  }
  return pieces;
}

function pieceAt(text: string, start: number, notes: string[]): Piece {
  const without = dashes.test(text[start]!) && start + 1 < text.length && !/\s/.test(text[start + 1]!);
  const at = without ? start + 1 : start;
  const piece = { without, start, near: null };
  const nearby = near.exec(text.slice(at, at + 1000));
  if (nearby) {
    const [whole, inner = '', distance] = nearby;
    const end = at + whole.length;
    const found = { inner, distance: distance === undefined ? DISTANCE : Number(distance) };
    return { ...piece, field: null, quoted: false, text: whole, end, open: false, near: found };
  }
  const named = fieldName.exec(text.slice(at, at + 40));
  const from = named ? at + named[0].length : at;
  const value = quotes.test(text[from] ?? ' ') ? quotedValue(text, from, notes) : bareValue(text, from);
  const field = named?.[1]?.toLowerCase() ?? null;
  return { ...piece, ...value, field, open: value.end >= text.length };
}

function quotedValue(text: string, at: number, notes: string[]): { text: string; end: number; quoted: boolean } {
  const length = text.slice(at + 1).search(quotes);
  if (length >= 0) return { text: text.slice(at + 1, at + 1 + length), end: at + 2 + length, quoted: true };
  notes.push('A quotation mark has no partner; what follows it was searched as a phrase.');
  return { text: text.slice(at + 1), end: text.length, quoted: true };
}

function bareValue(text: string, at: number): { text: string; end: number; quoted: boolean } {
  const length = text.slice(at).search(/[\s"\u201c\u201d\u201e\u201f\u00ab\u00bb]/);
  const end = length < 0 ? text.length : at + length;
  return { text: text.slice(at, end), end, quoted: false };
}
