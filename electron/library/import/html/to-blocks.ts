import type { LineRole } from '../../../../shared/clean/line.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { type BlockShape, linkedShare, markedBlock, PLAIN, type Run, safeHref } from '../marked-block.ts';

/** A block of a page, and what only the page knows of it. */
export interface PageBlock {
  block: Block;
  role: LineRole;
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number;
}

interface Place {
  role: LineRole;
  level?: number;
  ordered?: boolean;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style head title noscript template button input select textarea option svg iframe img picture source'.split(
    ' ',
  ),
);

/** The text of an element as blocks, in the order of the page, empty ones left out. */
export function toBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let runs: Run[] = [];
  const flush = (place: Place) => {
    const made = makeBlock(runs, place);
    if (made) blocks.push(made);
    runs = [];
  };

  const walk = (node: Node, place: Place, style: Omit<Run, 'text'>): void => {
    if (node.nodeType === 3) {
      runs.push({ ...style, text: node.textContent ?? '' });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (SKIPPED.has(name)) return;
    if (name === 'br') {
      flush(place);
      return;
    }
    const inner = styleOf(element, name, style);
    if (INLINE.has(name)) {
      for (const child of element.childNodes) walk(child, place, inner);
      return;
    }
    flush(place);
    const own = placeOf(element, name, place);
    for (const child of element.childNodes) {
      walk(child, own, inner);
      if (isCell(child) && child.nextSibling) runs.push({ ...inner, text: ' ' });
    }
    flush(own);
  };
  walk(root, { role: 'paragraph' }, PLAIN);
  return blocks;
}

function isCell(node: Node): boolean {
  return node.nodeType === 1 && /^t[dh]$/i.test((node as Element).localName);
}

function styleOf(element: Element, name: string, style: Omit<Run, 'text'>): Omit<Run, 'text'> {
  if (name === 'a') return { ...style, href: safeHref(element.getAttribute('href')) };
  if (name === 'b' || name === 'strong') return { ...style, strong: true };
  if (name === 'i' || name === 'em' || name === 'cite') return { ...style, emphasis: true };
  return style;
}

function placeOf(element: Element, name: string, place: Place): Place {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return { role: 'heading', level: Number(heading) };
  if (name === 'blockquote') return { role: 'quote' };
  if (name === 'figcaption' || name === 'caption') return { role: 'caption' };
  if (name === 'ul' || name === 'ol') {
    return {
      ...place,
      level: (place.role === 'list' ? (place.level ?? 0) : 0) + 1,
      ordered: name === 'ol',
      role: place.role,
    };
  }
  if (name === 'li')
    return {
      role: 'list',
      level: place.level ?? 1,
      ordered: place.ordered ?? element.parentElement?.localName === 'ol',
    };
  return place;
}

function makeBlock(runs: readonly Run[], place: Place): PageBlock | null {
  const shape: BlockShape = { type: place.role };
  if (place.role === 'heading') shape.level = Math.min(place.level ?? 2, 6);
  if (place.role === 'list') {
    shape.level = Math.min(place.level ?? 1, 9);
    shape.ordered = place.ordered ?? false;
  }
  const block = markedBlock(runs, shape);
  return block && { block, role: place.role, linked: linkedShare(block) };
}
