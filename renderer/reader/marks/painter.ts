import { putRange, staticRange, textNodes } from '../text/dom.ts';
import type { Blocks } from '../text/sections.ts';
import { type Corner, type LineBox, pathsOf } from './mark-paths.ts';
import { MarkSheet } from './mark-sheet.ts';
import type { Mark } from './mark-source.ts';
import { highlightNamed } from './named-highlight.ts';
import { type KnownLines, linesAfterTyping } from './typed-lines.ts';

/** The annotation at hand, and the one under the pointer here or on its card. */
export type Light = 'stet-active' | 'stet-hover';

/** A block with the marks on it, the lowest first. */
export interface MarkedBlock {
  block: number;
  element: HTMLElement;
  /** Of its text, UTF-16 code units. */
  length: number;
  marks: readonly Mark[];
}

/**
 * Why blocks are drawn anew: they have other marks, on words that stand where they stood; or other words; or somebody types
 * in them, and each line has paths of its own then, so that a key changes those of few lines.
 */
export type Change = 'marks' | 'words' | 'typing';

/** Blocks far from the screen that are asked whether they have moved. */
const SAMPLES = 12;

interface Drawn extends MarkedBlock {
  typed: boolean;
  /** Code units that the text is longer now than where `lines` were measured. */
  grown: number;
  sheet: MarkSheet;
  /** By what they fill or rule. */
  paths: Map<string, { element: SVGPathElement; data: string }>;
  /** From the block's corner; the corner lay there when they were drawn. */
  lines: readonly KnownLines[];
  corner: Corner;
}

/**
 * Draws marks on a sheet below the text, in the places that the browser tells of their words. The text itself and its undo
 * history know nothing of annotations, and neither is painted anew when a mark comes, goes or is scrolled by. What
 * stands out is drawn over the text with the CSS Custom Highlight API: one annotation at a time.
 */
export class MarkPainter {
  readonly #sheet: MarkSheet;
  /** For what lies far from the screen. */
  readonly #far: MarkSheet;
  readonly #drawn = new Map<number, Drawn>();
  readonly #lit = new Map<Light, { id: string | null; ranges: StaticRange[] }>();
  /** One for all: the browser keeps every range up to date that it has ever made. */
  readonly #range = document.createRange();

  constructor(sheet: SVGSVGElement) {
    this.#sheet = new MarkSheet(sheet);
    this.#far = this.#sheet.another();
  }

  /** Draws the marks of blocks far from the screen that have none drawn yet. */
  paintFar(blocks: readonly MarkedBlock[]): void {
    this.#paint(blocks, 'words', this.#far);
  }

  /** Draws blocks' marks anew. The text is laid out for it. */
  paint(blocks: readonly MarkedBlock[], change: Change): void {
    this.#paint(blocks, change, this.#sheet);
  }

  #paint(blocks: readonly MarkedBlock[], change: Change, sheet: MarkSheet): void {
    const fresh: Drawn[] = [];
    const before: Mark[] = [];
    for (const { block, element, length, marks } of blocks) {
      const known = this.#drawn.get(block);
      if (known && known.sheet !== sheet) this.#takeOff(known);
      before.push(...(known?.marks ?? []));
      if (marks.length === 0) this.#takeOff(known);
      else {
        const paths = known?.sheet === sheet ? known.paths : new Map();
        const lines = change !== 'words' && known?.element === element ? known.lines : [];
        const grown = length - (known?.length ?? length);
        const typed = change === 'typing';
        fresh.push({ paths, lines, grown, corner: { x: 0, y: 0 }, sheet, block, element, length, marks, typed });
      }
    }
    for (const one of fresh) this.#drawn.set(one.block, one);
    this.#draw(fresh);
    this.#relight([...before, ...fresh.flatMap(({ marks }) => marks)]);
  }

  erase(block: number): void {
    const drawn = this.#drawn.get(block);
    this.#takeOff(drawn);
    if (drawn) this.#relight(drawn.marks);
  }

  has(block: number): boolean {
    return this.#drawn.has(block);
  }

  /** Whether a block's marks were drawn while it was far from the screen. */
  isFar(block: number): boolean {
    return this.#drawn.get(block)?.sheet === this.#far;
  }

  get empty(): boolean {
    return this.#drawn.size === 0;
  }

  /**
   * Puts all marks back behind their words after blocks have moved. Where none of `near` has, nor of a few others, nothing is asked of the rest:
   * what moves a block moves those behind it.
   */
  place({ first, last }: Blocks): void {
    const all = [...this.#drawn.values()];
    const step = Math.ceil(all.length / SAMPLES);
    const some = all.filter(({ block }, index) => (block >= first && block <= last) || index % step === 0);
    if (this.#moved(some).length === 0) return;
    for (const [drawn, corner] of this.#moved(all)) this.#put(drawn, drawn.lines, corner);
  }

  #moved(some: readonly Drawn[]): [Drawn, Corner][] {
    const corners = this.#cornersOf(some);
    return some.flatMap((drawn, index) => {
      const { x, y } = corners[index] ?? drawn.corner;
      return x === drawn.corner.x && y === drawn.corner.y ? [] : [[drawn, { x, y }]];
    });
  }

  /** Draws all marks anew after lines were broken elsewhere. */
  measure(): void {
    const all = [...this.#drawn.values()];
    for (const drawn of all) drawn.lines = [];
    this.#draw(all);
  }

  /** Lets an annotation stand out where it is drawn, and the one before no more. */
  light(light: Light, id: string | null): void {
    const before = this.#lit.get(light);
    const highlight = highlightNamed(light, 100);
    for (const range of before?.ranges ?? []) highlight.delete(range);
    const ranges = [...this.#drawn].flatMap(([block, { element, marks }]) =>
      marks.filter((mark) => mark.id === id).map(({ start, end }) => staticRange(element, { block, start, end })),
    );
    for (const range of ranges) highlight.add(range);
    this.#lit.set(light, { id, ranges });
  }

  lit(light: Light): string | null {
    return this.#lit.get(light)?.id ?? null;
  }

  get drawn(): Iterable<number> {
    return this.#drawn.keys();
  }

  dispose(): void {
    for (const block of [...this.#drawn.keys()]) this.erase(block);
    for (const light of this.#lit.keys()) this.light(light, null);
    this.#sheet.clear();
    this.#far.remove();
  }

  /** What stood out among these marks stands elsewhere now, or nowhere. */
  #relight(marks: readonly Mark[]): void {
    for (const [light, { id }] of this.#lit) if (marks.some((mark) => mark.id === id)) this.light(light, id);
  }

  #draw(all: readonly Drawn[]): void {
    // All is measured before anything is drawn, so that the browser lays out once.
    const lines = all.map((drawn) => this.#linesOf(drawn));
    const corners = this.#cornersOf(all);
    for (const [index, drawn] of all.entries()) {
      this.#put(drawn, lines[index] ?? [], corners[index] ?? drawn.corner);
    }
  }

  /** Where the lines of a block's marks are; only those that are not known are asked for. */
  #linesOf({ element, marks, lines: known, typed, grown }: Drawn): KnownLines[] {
    const ask = this.#askerOf(element);
    if (typed) return linesAfterTyping(known, marks, grown, ask);
    return marks.map((mark) => ({
      mark,
      lines: known.find((one) => onSameWords(one.mark, mark))?.lines ?? ask(mark),
    }));
  }

  /** Tells the lines of marks on a block, in pixels from its corner; where that lies is asked once, with the first. */
  #askerOf(element: HTMLElement): (mark: Mark) => LineBox[] {
    let found: { nodes: Node[]; corner: DOMRect } | undefined;
    return (mark) => {
      found ??= { nodes: textNodes(element), corner: element.getBoundingClientRect() };
      const { left, top } = found.corner;
      putRange(this.#range, element, mark, found.nodes);
      return [...this.#range.getClientRects()].map((rect) => moved(rect, left, top));
    };
  }

  #cornersOf(all: readonly Drawn[]): Corner[] {
    if (all.length === 0) return [];
    const sheet = this.#sheet.corner;
    return all.map(({ element }) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: left - sheet.left, y: Math.round(top - sheet.top) };
    });
  }

  /** Makes the paths of a block what they should be, and touches none that is. */
  #put(drawn: Drawn, lines: readonly KnownLines[], corner: Corner): void {
    const wanted = pathsOf(lines, corner, drawn.typed);
    for (const [key, path] of wanted) {
      const known = drawn.paths.get(key);
      if (known?.data === path.data) continue;
      const element = known?.element ?? drawn.sheet.add(path);
      element.setAttribute('d', path.data);
      drawn.paths.set(key, { element, data: path.data });
    }
    for (const [key, { element }] of drawn.paths) {
      if (wanted.has(key)) continue;
      element.remove();
      drawn.paths.delete(key);
    }
    drawn.lines = lines;
    drawn.corner = corner;
  }

  #takeOff(drawn: Drawn | undefined): void {
    if (!drawn) return;
    for (const { element } of drawn.paths.values()) element.remove();
    this.#drawn.delete(drawn.block);
  }
}

function onSameWords(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end;
}

function moved({ left, top, right, bottom }: DOMRect, x: number, y: number): LineBox {
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}
