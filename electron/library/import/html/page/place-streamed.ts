import type { PageDocument, PageElement } from './tree.ts';

/**
 * Servers that render React send a page in pieces: where one comes late stands an empty template “B:0”, and at the end of the page,
 * hidden, an element “S:0” with what belongs there. A script would put it there; here it is put there while the page is read.
 * `holes` are the templates, in the order of the page. Pieces may have holes themselves.
 */
export function placeStreamed(document: PageDocument, holes: readonly PageElement[]): void {
  if (holes.length === 0) return;
  const pieces = new Map(document.find(isPiece).map((piece) => [piece.id.slice(2), piece]));
  for (const hole of holes) {
    const piece = pieces.get(hole.id.slice(2));
    const parent = hole.parentNode;
    // One that lies around its own hole is no piece.
    if (piece && parent && !piece.contains(hole)) {
      while (piece.firstChild) parent.insertBefore(piece.firstChild, hole);
      piece.remove();
    }
    hole.remove();
  }
}

export function isHole(element: PageElement): boolean {
  return element.localName === 'template' && /^[BP]:\w+$/.test(element.id);
}

function isPiece(element: PageElement): boolean {
  return element.hasAttribute('hidden') && /^S:\w+$/.test(element.id);
}
