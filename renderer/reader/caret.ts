/** The line of the caret in client pixels, or null when the selection is not on screen or not in the text. */
export function caretRect(root: HTMLElement): { left: number; top: number; height: number } | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node)) return null;
  const range = document.createRange();
  range.setStart(node, selection.focusOffset);
  const rect = range.getClientRects()[0] ?? atEdge(node, selection.focusOffset);
  return rect ? { left: rect.left, top: rect.top, height: rect.height } : null;
}

/** An empty range at the edge of an element has no box of its own: the element's first line stands in. */
function atEdge(node: Node, offset: number): DOMRect | undefined {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node.parentElement;
  const range = document.createRange();
  if (element) range.selectNodeContents(element);
  return range.getClientRects()[0];
}
