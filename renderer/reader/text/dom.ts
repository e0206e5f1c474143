import type { BlockPoint, BlockSegment } from './ranges.ts';

/**
 * Between blocks on screen and offsets in their text. An element's text nodes, joined, are the block's text to the
 * letter (line breaks are characters, drawn by `white-space: pre-wrap`), so counting them is enough.
 */

/** The elements of the blocks that are drawn, by the blocks' numbers. */
export function blockElements(root: HTMLElement): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    elements[Number(element.dataset['block'])] = element;
  }
  return elements;
}

export function textNodes(element: HTMLElement): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** The DOM position of an offset (UTF-16) in a block's element. `nodes` are its text nodes, where they are known. */
export function domPoint(
  element: HTMLElement,
  offset: number,
  side: 'start' | 'end',
  nodes: readonly Node[] = textNodes(element),
): { node: Node; offset: number } {
  let left = offset;
  for (const node of nodes) {
    const length = node.nodeValue?.length ?? 0;
    // A start belongs to the node that follows it, an end to the one before it.
    if (left < length || (side === 'end' && left === length)) return { node, offset: left };
    left -= length;
  }
  const last = nodes.at(-1);
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: element, offset: 0 };
}

export function staticRange(element: HTMLElement, segment: BlockSegment): StaticRange {
  const start = domPoint(element, segment.start, 'start');
  const end = domPoint(element, segment.end, 'end');
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

export function liveRange(element: HTMLElement, segment: BlockSegment): Range {
  const range = document.createRange();
  putRange(range, element, segment);
  return range;
}

/** Makes a range span a stretch of a block. `nodes` are its text nodes, where they are known. */
export function putRange(
  range: Range,
  element: HTMLElement,
  { start, end }: Omit<BlockSegment, 'block'>,
  nodes: readonly Node[] = textNodes(element),
): void {
  const first = domPoint(element, start, 'start', nodes);
  const last = domPoint(element, end, 'end', nodes);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
}

/** The block and offset of a DOM position; outside every block, the nearest end of a block. Null in an empty root. */
export function pointFromDom(root: HTMLElement, node: Node, offset: number): BlockPoint | null {
  const inside = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block]');
  if (inside && root.contains(inside)) {
    return { block: Number(inside.dataset['block']), offset: textBefore(inside, node, offset) };
  }
  let nearest: BlockPoint | null = null;
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const block = Number(element.dataset['block']);
    if (comparePoint(node, offset, element) > 0) nearest = { block, offset: element.textContent.length };
    else return nearest ?? { block, offset: 0 };
  }
  return nearest;
}

/** Positive when the position comes after the element. */
function comparePoint(node: Node, offset: number, element: HTMLElement): number {
  const range = document.createRange();
  range.selectNode(element);
  return range.comparePoint(node, offset);
}

function textBefore(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
