import type { Block } from '../../../shared/model/block.ts';
import { blockElement, lookOf, lookOfItem } from './block-look.ts';
import { lettersOf, type Part, sectionsOf } from './outline.ts';
import { type Run, runsOf } from './runs.ts';
import { Section } from './section.ts';

/** Letters and parts of a section at the most: more than a screen, few enough to be laid out within a frame. */
const LETTERS = 5000;
const PARTS = 40;

/** Sections that are drawn at once: few enough that no key waits for them. */
const AT_ONCE = 40;

/**
 * Draws the text into an element: its first sections at once, the others in turns, giving the window time in between.
 * Nothing but elements and text: an editor takes their place only while the text is corrected. Calls `onTurn` with what
 * came and whether that is all; stops when the signal says so.
 */
export async function drawText(
  root: HTMLElement,
  parts: readonly Part[],
  signal: AbortSignal,
  onTurn: (drawn: readonly Section[], complete: boolean) => void,
): Promise<void> {
  root.textContent = '';
  const all = sectionsOf(parts, LETTERS, PARTS);
  if (all.length === 0) onTurn([], true);
  for (let from = 0; from < all.length; from += AT_ONCE) {
    if (from > 0) await nextTask();
    if (signal.aborted) return;
    const drawn = all.slice(from, from + AT_ONCE).map(drawnSection);
    root.append(...drawn.map(({ element }) => element));
    onTurn(drawn, from + AT_ONCE >= all.length);
  }
}

function drawnSection(parts: readonly Part[]): Section {
  const blocks = new Map<number, HTMLElement>();
  const element = document.createElement('div');
  element.dataset['section'] = '';
  element.append(...parts.map((part) => elementOf(part, blocks)));
  return new Section(
    element,
    blocks,
    parts.reduce((sum, part) => sum + lettersOf(part), 0),
  );
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
