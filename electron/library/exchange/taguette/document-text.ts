import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { BLOCK_SEPARATOR } from '../../../../shared/text/article-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The text of a Taguette document as an article would have it, and where its positions are in it. */
export interface DocumentText {
  text: string;
  /** Where the text goes on behind a heading of the first level that it begins with; 0 where there is none. */
  behindTitle: number;
  /** UTF-16 code units of `text` for two counts of UTF-8 bytes in the document; null where they lie outside of it. */
  range(start: number, end: number): { start: number; end: number } | null;
}

/** A text node of the document: its bytes from the document's start, and its place in the text. */
interface Piece {
  from: number;
  to: number;
  at: number;
  value: string;
  /** Name of the element it stands in. */
  under: string;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/**
 * Taguette counts the UTF-8 bytes of all text nodes and no tags (taguette/extract.py). Spaces between blocks count there
 * and are no part of an article's text; blocks are kept apart by an empty line.
 */
export function documentText(html: string): DocumentText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let bytes = 0;
  let apart = false;
  let broken = false;
  let title: number | null = null;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const trimEnd = () => {
    const last = parts.pop() ?? '';
    length -= last.length;
    add(last.trimEnd());
  };
  for (const { node, isBlock } of inOrder(html)) {
    if (isBlock) apart = true;
    // Met a second time when it ends.
    if (node.nodeName === 'h1' && length > 0) title ??= pieces[0]?.under === 'h1' ? parts.join('').trimEnd().length : 0;
    if (node.nodeName === 'br') broken = true;
    if (!('value' in node)) continue;
    const { value } = node;
    const from = bytes;
    bytes += Buffer.byteLength(value);
    if (value.trim() === '' && (apart || length === 0)) continue;
    if (apart && length > 0) {
      trimEnd();
      add(BLOCK_SEPARATOR);
    }
    // Some write the line feed behind the element as well.
    else if (broken && !value.startsWith('\n')) add('\n');
    apart = false;
    broken = false;
    pieces.push({ from, to: bytes, at: length, value, under: node.parentNode?.nodeName ?? '' });
    add(value);
  }
  const text = parts.join('').trimEnd();
  return {
    text,
    behindTitle: title ? title + BLOCK_SEPARATOR.length : 0,
    range(start, end) {
      const first = pieces[countWhile(pieces, ({ to }) => to <= start)];
      const last = pieces[countWhile(pieces, ({ from }) => from < end) - 1];
      if (!first || !last || start > end || end > bytes) return null;
      const [from, to] = [placeIn(first, start), Math.min(placeIn(last, end), text.length)];
      return from <= to ? { start: from, end: to } : null;
    },
  };
}

/** How many from the start hold; those that hold come before those that do not. */
function countWhile(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A byte inside of a character counts as the one behind it, as Taguette has it. */
function placeIn({ from, at, value }: Piece, byte: number): number {
  let passed = from;
  let unit = 0;
  for (const character of value) {
    if (passed >= byte) break;
    passed += Buffer.byteLength(character);
    unit += character.length;
  }
  return at + unit;
}

/** All nodes of the body in the order of the document, and the places where a block begins or ends. A loop: depth is anyone's. */
function* inOrder(html: string): Iterable<{ node: Node; isBlock: boolean }> {
  const tree = parse(html, { scriptingEnabled: false });
  const root = tree.childNodes.find(({ nodeName }) => nodeName === 'html');
  const body = root && 'childNodes' in root ? root.childNodes.find(({ nodeName }) => nodeName === 'body') : undefined;
  const open: { node: Node; left: boolean }[] = body ? [{ node: body, left: false }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, left } = next;
    if (node.nodeName === '#comment') continue;
    const isBlock = BLOCKS.has(node.nodeName);
    yield { node, isBlock };
    if (left || !('childNodes' in node)) continue;
    if (isBlock) open.push({ node, left: true });
    for (const child of node.childNodes.toReversed()) open.push({ node: child, left: false });
  }
}
