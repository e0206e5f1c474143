import type { Piece } from './page.ts';
import { medianSize } from './print-size.ts';

/** How many times as large as the text beside it a letter is that begins a text in print. */
const TIMES = 1.8;

/** More large letters than a page has beginnings: a plan, or a title that is drawn letter by letter. */
const MOST = 20;

/** The letter itself, the mark of a quotation before it allowed. */
const CAP = /^["“„«‘']?\p{Lu}$/u;

/** Letters that are words, too. */
const WORD = /^(?:A|À|E|I|O|Ó|U|Y)$/;

/**
 * Pieces with each large first letter put before the words it begins. It reaches down beside several lines, which would
 * be taken for one. The words keep their place, so that the lines beside the letter begin at one edge.
 */
export function withDropCaps(pieces: readonly Piece[]): Piece[] {
  const begun = new Map<Piece, Piece>();
  const large = medianSize(pieces) * TIMES;
  const letters = pieces.filter(({ size, text }) => size >= large && CAP.test(text.trim()));
  for (const cap of letters.length > MOST ? [] : letters) {
    const words = wordsBeside(cap, pieces);
    if (words) begun.set(words, cap);
  }
  const caps = new Set(begun.values());
  return pieces.flatMap((piece) => {
    if (caps.has(piece)) return [];
    const cap = begun.get(piece)?.text.trim();
    if (cap === undefined) return [piece];
    const between = WORD.test(cap) && isWord(firstWord(piece.text), cap, pieces) ? ' ' : '';
    return [{ ...piece, text: cap + between + piece.text }];
  });
}

/** The topmost words that begin right behind the letter, between its head and its foot. */
function wordsBeside(cap: Piece, pieces: readonly Piece[]): Piece | null {
  const end = cap.x + cap.width;
  let found: Piece | null = null;
  for (const piece of pieces) {
    const isText = piece.size * TIMES <= cap.size && /^\s?[\p{L}’']/u.test(piece.text);
    const isBeside = piece.x >= cap.x + cap.width * 0.3 && piece.x <= end + cap.size * 0.4;
    const isWithin = piece.y > cap.y - cap.size * 0.9 && piece.y <= cap.y + piece.size * 0.3;
    if (isText && isBeside && isWithin && (found === null || piece.y < found.y)) found = piece;
  }
  return found;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** "A man" rather than "Aman": the text has the word elsewhere, and not the other. */
function isWord(word: string, cap: string, pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  // Once it stands behind the letter itself, where it may be the rest of a word.
  return words.filter((one) => one === word).length > 1 && !words.includes(cap.toLowerCase() + word);
}
