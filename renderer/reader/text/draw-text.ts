import type { Block } from '../../../shared/model/block.ts';
import { blockElement, lookOf, lookOfItem } from './block-look.ts';
import { chunksOf, type Part } from './outline.ts';
import { type Run, runsOf } from './runs.ts';

/** Parts of the first chunk: enough to fill a screen, few enough to be there at once. */
const FIRST = 30;

/** Parts of a later chunk at the most: few enough that no key waits for it. */
const MOST = 240;

/**
 * Draws the text into an element chunk by chunk, giving the window time in between. Nothing but elements and text:
 * an editor takes their place only while the text is corrected. Calls `onChunk` with the elements of the blocks that
 * came, by their numbers, and whether that is all; stops when the signal says so.
 */
export async function drawText(
  root: HTMLElement,
  parts: readonly Part[],
  signal: AbortSignal,
  onChunk: (drawn: ReadonlyMap<number, HTMLElement>, complete: boolean) => void,
): Promise<void> {
  root.textContent = '';
  const chunks = chunksOf(parts, FIRST, MOST);
  if (chunks.length === 0) onChunk(new Map(), true);
  for (const [number, chunk] of chunks.entries()) {
    if (number > 0) await nextTask();
    if (signal.aborted) return;
    const drawn = new Map<number, HTMLElement>();
    root.append(...chunk.map((part) => elementOf(part, drawn)));
    onChunk(drawn, number === chunks.length - 1);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function elementOf(part: Part, drawn: Map<number, HTMLElement>): HTMLElement {
  if (part.type === 'removals') return foldPlace(part.before);
  if (part.type === 'block') return note(drawn, part.index, filled(blockElement(lookOf(part)), part.block));
  const list = document.createElement(part.ordered ? 'ol' : 'ul');
  for (const item of part.items) {
    list.append(note(drawn, item.index, filled(blockElement(lookOfItem(item)), item.block)));
  }
  return list;
}

function note(drawn: Map<number, HTMLElement>, index: number, element: HTMLElement): HTMLElement {
  drawn.set(index, element);
  return element;
}

/** The place of a fold of removed lines. What is shown in it is drawn by React through a portal. */
function foldPlace(before: number): HTMLElement {
  const element = document.createElement('div');
  element.dataset['removals'] = String(before);
  return element;
}

function filled(element: HTMLElement, block: Block): HTMLElement {
  element.append(...runsOf(block).map(nodeOf));
  return element;
}

function nodeOf({ text, strong, emphasis, href }: Run): Node {
  let node: Node = document.createTextNode(text);
  if (emphasis) node = around(node, 'em', 'emphasis');
  if (strong) node = around(node, 'strong', 'strong');
  if (href === null) return node;
  const link = around(node, 'a');
  link.setAttribute('href', leadsNowhere(href) ? 'about:blank' : href);
  return link;
}

/** Where links may lead. Whatever else a file brings is shown as a link and does nothing: scripts above all. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'sms:', 'tel:']);

function leadsNowhere(href: string): boolean {
  return URL.canParse(href) && !schemes.has(new URL(href).protocol);
}

function around(node: Node, tag: string, look = ''): HTMLElement {
  const element = document.createElement(tag);
  if (look !== '') element.className = look;
  element.append(node);
  return element;
}
