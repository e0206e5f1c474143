import type { LineRole } from '../../../../shared/clean/text/line.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { type BlockShape, markedBlock, PLAIN, type Run, safeHref } from '../marked-block.ts';
import { isNoteSign, noteSign } from '../note-sign.ts';
import { BETWEEN_CELLS, LONGEST_CELL } from '../table-row.ts';
import { isWayBack } from '../way-back.ts';
import { lineOf } from './line-texts.ts';
import { textLength } from './measures.ts';
import { isInline } from './page/inline.ts';
import { hasTag } from './page/names.ts';
import { type PageElement, type PageNode, TEXT } from './page/tree.ts';
import { popsUp } from './pop-up.ts';

/** A block of a page, and what only the page knows of it. */
export interface PageBlock {
  block: Block;
  role: LineRole;
  /** Share of its characters that stand in links, wherever they lead, 0 to 1. */
  linked: number;
  /** Class names and ids of the elements around it, lower case, outermost first, a blank between. */
  markup: string;
}

/** A run, and whether it stands in a link: of those, only such as lead to a web address are marked. */
interface PageRun extends Run {
  linked: boolean;
}

const isHeading = hasTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');

type Style = Omit<PageRun, 'text'>;

interface Place {
  markup: string;
  role: LineRole;
  level?: number;
  ordered?: boolean;
}

const SKIPPED = new Set(
  'script style head title noscript template button input select textarea option svg iframe img picture source rp rt'.split(
    ' ',
  ),
);

/** The text of an element as blocks, in the order of the page, empty ones left out. */
export function toBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let runs: PageRun[] = [];
  /** Whether a part that pages set apart has begun or ended within the line. */
  let apart = false;
  const flush = (place: Place) => {
    const made = makeBlock(runs, place);
    if (made) blocks.push(made);
    runs = [];
    apart = false;
  };

  // Of few pages asked, of some a thousand times.
  let length: number | null = null;
  const whole = () => {
    length ??= textLength(root);
    return length;
  };

  /** What is hidden is none of the article, unless it is most of it: the rest of a text that a script would show to those who pay. */
  const isUnseen = (element: PageElement) => isHidden(element) && 2 * textLength(element) < whole();

  const walk = (node: PageNode, place: Place, style: Style): void => {
    if (node.nodeType === TEXT) {
      const gap = apart && /[\p{L}\p{N}.!?:,]$/u.test(runs.at(-1)?.text ?? '') && /^[\p{L}\p{N}(]/u.test(node.data);
      runs.push({ ...style, text: gap ? ` ${node.data}` : node.data });
      apart = false;
      return;
    }
    const element = node;
    const name = element.localName;
    if ((SKIPPED.has(name) && !(name === 'button' && place.role === 'heading')) || isUnseen(element)) return;
    if (name === 'br') {
      flush(place);
      return;
    }
    const inner = styleOf(element, name, style);
    const note = name === 'a' ? noteLink(element) : null;
    if (note !== null) {
      runs.push({ ...style, text: note });
      return;
    }
    if (name === 'sup' && runs.length > 0 && isNoteSign(element.textContent, runs.at(-1)?.text ?? '')) {
      runs.push({ ...style, text: noteSign(element.textContent) });
      return;
    }
    if (runs.length > 0 && popsUp(element)) return;
    if (isOfLine(element, place)) {
      apart ||= !isInline(element);
      for (let child = element.firstChild; child; child = child.nextSibling) walk(child, place, inner);
      apart ||= !isInline(element);
      return;
    }
    flush(place);
    const own = placeOf(element, name, place);
    if (name === 'tr' && isRow(element)) collectRow(element, inner);
    else for (let child = element.firstChild; child; child = child.nextSibling) walk(child, own, inner);
    flush(own);
  };

  const collectRow = (row: PageElement, style: Style): void => {
    for (const [index, cell] of cellsOf(row).entries()) {
      if (index > 0) runs.push({ ...style, text: BETWEEN_CELLS });
      collectCell(cell, style);
    }
  };

  const collectCell = (node: PageNode, style: Style): void => {
    if (node.nodeType === TEXT) runs.push({ ...style, text: node.data });
    else if (!SKIPPED.has(node.localName) && !isHidden(node)) {
      const inner = styleOf(node, node.localName, style);
      for (let child = node.firstChild; child; child = child.nextSibling) collectCell(child, inner);
    }
  };
  const outside: Place = { role: 'paragraph', markup: '' };
  walk(root, outside, { ...PLAIN, linked: false });
  // What is part of a line by itself ends none.
  flush(outside);
  return blocks;
}

/** A part of the line it stands in. A caption keeps to its line what stands within such a part of it: `<span>(<div>Ann Lee)</div></span>`. */
function isOfLine(element: PageElement, place: Place): boolean {
  if (place.role !== 'caption') return isInline(element) && !CAPTION.test(element.className);
  const { parentElement } = element;
  return isInline(element) || (parentElement !== null && parentElement.localName !== 'a' && isInline(parentElement));
}

/** Readers never saw it, so that it is none of the article. */
function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    (HIDDEN.test(element.className) && !SHOWN.test(element.className))
  );
}

/** What frameworks call that which is not there, or there for screen readers alone. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|(?:u-)?visually-?hidden|sr-only|screen-reader-(?:text|only))(?:\s|$)/i;
/** Beside it, what shows it where there is room: `hidden md:block`. */
const SHOWN = /(?:^|\s)\S*[:-](?:block|flex|inline|grid|table|visible)(?:\s|$)/i;

/** Signs of a note: a number or its like. */
const NOTE_MARK = /^\(?([\d*†‡§]{1,3})\)?$/;

/** A note's raised number in brackets, or it would be the end of the word before; nothing for the way back. Null for other links. */
function noteLink(link: PageElement): string | null {
  if (!link.getAttribute('href')?.includes('#')) return null;
  const text = link.textContent.trim();
  if (isWayBack(text)) return '';
  const isNote =
    link.getAttribute('role') === 'doc-noteref' ||
    link.getAttribute('epub:type') === 'noteref' ||
    link.parentElement?.localName === 'sup' ||
    link.querySelectorAll('sup').length > 0;
  const mark = isNote ? NOTE_MARK.exec(text)?.[1] : undefined;
  return mark === undefined ? null : `[${mark}]`;
}

/** A row of data, which is one line as in Markdown: its cells hold little, and no parts of their own. */
function isRow(row: PageElement): boolean {
  const cells = cellsOf(row);
  return cells.length >= 2 && cells.every((cell) => lineOf(cell, LONGEST_CELL) !== null && partsIn(cell) <= 1);
}

function cellsOf(row: PageElement): PageElement[] {
  const cells: PageElement[] = [];
  for (let child = row.firstChild; child; child = child.nextSibling)
    if (child.nodeType !== TEXT && /^t[dh]$/.test(child.localName)) cells.push(child);
  return cells;
}

/** Word processors put a paragraph into every cell. */
function partsIn(cell: PageElement): number {
  return cell.querySelectorAll('p,div,br,li,table,blockquote,h1,h2,h3,h4,h5,h6').length;
}

function styleOf(element: PageElement, name: string, style: Style): Style {
  if (name === 'a') return { ...style, href: safeHref(element.getAttribute('href')), linked: leadsAway(element) };
  if (name === 'b' || name === 'strong') return { ...style, strong: true };
  if (name === 'i' || name === 'em' || name === 'cite') return { ...style, emphasis: true };
  return style;
}

/** Whether it leads away from where it stands: a heading may be a link to its own place in the page. */
function leadsAway(link: PageElement): boolean {
  const href = link.getAttribute('href');
  return href !== null && !(href.startsWith('#') && link.closest(isHeading) !== null);
}

function placeOf(element: PageElement, name: string, outer: Place): Place {
  const place: Place = { ...outer, markup: withNames(outer.markup, element) };
  const { markup } = place;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return { role: 'heading', level: Number(heading), markup };
  if (name === 'blockquote') return { role: 'quote', markup };
  if (isCaption(element, name, outer)) return { role: 'caption', markup };
  if (name === 'ul' || name === 'ol') {
    const depth = place.role === 'list' ? (place.level ?? 0) : 0;
    return { ...place, level: depth + 1, ordered: name === 'ol' };
  }
  if (name === 'li') {
    const ordered = place.ordered ?? element.parentElement?.localName === 'ol';
    return { role: 'list', level: place.level ?? 1, ordered, markup };
  }
  return place;
}

/** All words of a figure are its caption, unless it frames a quotation or a table. */
function isCaption(element: PageElement, name: string, outer: Place): boolean {
  if (outer.role === 'caption' || name === 'figcaption' || name === 'caption') return true;
  if (name === 'figure') return element.querySelectorAll('blockquote,table,pre,ul,ol').length === 0;
  const { className } = element;
  if (CAPTION.test(className)) return element.textContent.length < LONGEST_CAPTION;
  return OF_PICTURE.test(className) && holdsLittle(element);
}

/** In characters: longer is a text that stands in a part named after its picture. */
const LONGEST_CAPTION = 1000;
const LONGEST_BESIDE = 500;

function holdsLittle(element: PageElement): boolean {
  return (
    element.textContent.length < LONGEST_BESIDE &&
    element.querySelectorAll('h1,h2,h3,h4,h5,h6,ul,ol,blockquote').length === 0
  );
}

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption|wp-caption-text|caption|image-?caption|media-?caption|photo-?caption|img-?caption|caption-?text|photo-?credits?|image-?credits?|image-meta|inlinegallery-item|has-caption)(?:$|[\s_-])/i;
/** What pages call the part that holds a picture and what stands with it: `detail-img__description`, `newsitem-image`. */
const OF_PICTURE = /(?:^|[\s_-])(?<!no[_-])(?!no)\w*(?:image|img|photo|picture|bild|foto)s?(?:$|[\s_-])/i;

/** Pages have been seen with class names of many thousands of characters. */
const LONGEST_MARKUP = 1000;

function withNames(markup: string, element: PageElement): string {
  const names = `${element.className} ${isHeading(element) ? idOf(element) : element.id}`.trim().toLowerCase();
  return names === '' || markup.length > LONGEST_MARKUP ? markup : `${markup} ${names}`.slice(0, LONGEST_MARKUP);
}

/** Of a heading, unless it is made of the heading's words, by which it is linked to: those are the text's own. */
function idOf({ id, textContent }: PageElement): string {
  const words = new Set(wordsOf(textContent));
  return wordsOf(id).every((word) => word === 'h' || words.has(word)) ? '' : id;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function makeBlock(runs: readonly PageRun[], place: Place): PageBlock | null {
  const shape: BlockShape = { type: place.role };
  if (place.role === 'heading') shape.level = Math.min(place.level ?? 2, 6);
  if (place.role === 'list') {
    shape.level = Math.min(place.level ?? 1, 9);
    shape.ordered = place.ordered ?? false;
  }
  const block = markedBlock(runs, shape);
  return block && { block, role: place.role, linked: linkedShare(runs), markup: place.markup };
}

function linkedShare(runs: readonly PageRun[]): number {
  let all = 0;
  let linked = 0;
  for (const run of runs) {
    const { length } = run.text.replace(/\s+/g, '');
    all += length;
    if (run.linked) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}
