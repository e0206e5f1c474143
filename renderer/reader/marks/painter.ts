import { putRange, staticRange } from '../text/dom.ts';
import { type LineBox, type MarkLines, type MarkPath, pathsOf } from './mark-paths.ts';
import type { Mark } from './mark-source.ts';
import { highlightNamed } from './named-highlight.ts';

/** The annotation at hand, and the one under the pointer here or on its card. */
export type Light = 'stet-active' | 'stet-hover';

/** A block with the marks on it, the lowest first. */
export interface MarkedBlock {
  block: number;
  element: HTMLElement;
  marks: readonly Mark[];
}

interface Drawn extends MarkedBlock {
  group: SVGGElement;
  /** By what they fill or rule. */
  paths: Map<string, SVGPathElement>;
  /** Where the group stands now. */
  place: string;
}

/**
 * Draws marks on a sheet below the text, in the places that the browser tells of their words. The text itself and its undo
 * history know nothing of annotations, and neither is painted anew when a mark comes, goes or is scrolled by. What
 * stands out is drawn over the text with the CSS Custom Highlight API: one annotation at a time.
 */
export class MarkPainter {
  readonly #sheet: SVGSVGElement;
  readonly #drawn = new Map<number, Drawn>();
  readonly #lit = new Map<Light, { id: string | null; ranges: StaticRange[] }>();
  /** One for all: the browser keeps every range up to date that it has ever made. */
  readonly #range = document.createRange();

  constructor(sheet: SVGSVGElement) {
    this.#sheet = sheet;
  }

  /** Draws blocks' marks anew. The text is laid out for it. */
  paint(blocks: readonly MarkedBlock[]): void {
    const fresh: Drawn[] = [];
    const before: Mark[] = [];
    for (const { block, element, marks } of blocks) {
      const known = this.#drawn.get(block);
      before.push(...(known?.marks ?? []));
      if (marks.length === 0) known?.group.remove();
      if (marks.length === 0) this.#drawn.delete(block);
      else fresh.push({ group: svg('g'), paths: new Map(), place: '', ...known, block, element, marks });
    }
    for (const one of fresh) this.#drawn.set(one.block, one);
    this.#draw(fresh);
    this.#sheet.append(...fresh.flatMap(({ group }) => (group.isConnected ? [] : [group])));
    this.#relight([...before, ...fresh.flatMap(({ marks }) => marks)]);
  }

  erase(block: number): void {
    const drawn = this.#drawn.get(block);
    if (!drawn) return;
    drawn.group.remove();
    this.#drawn.delete(block);
    this.#relight(drawn.marks);
  }

  has(block: number): boolean {
    return this.#drawn.has(block);
  }

  get empty(): boolean {
    return this.#drawn.size === 0;
  }

  /** Puts all marks back behind their words after blocks have moved. */
  place(): void {
    this.#put([...this.#drawn.values()]);
  }

  /** Draws all marks anew after lines were broken elsewhere. */
  measure(): void {
    this.#draw([...this.#drawn.values()]);
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
  }

  /** What stood out among these marks stands elsewhere now, or nowhere. */
  #relight(marks: readonly Mark[]): void {
    for (const [light, { id }] of this.#lit) if (marks.some((mark) => mark.id === id)) this.light(light, id);
  }

  #draw(all: readonly Drawn[]): void {
    // All is measured before anything is drawn, so that the browser lays out once.
    const lines = all.map(({ element, marks }) => this.#linesOf(element, marks));
    this.#put(all);
    for (const [index, drawn] of all.entries()) {
      const { fills, rules } = pathsOf(lines[index] ?? []);
      const paths = [
        ...fills.map(({ look, depth, data }) => ({ part: 'fill', look, depth, data }) as const),
        ...rules.map(({ look, data }) => ({ part: 'rule', look, depth: 0, data }) as const),
      ];
      update(drawn, paths);
    }
  }

  #linesOf(element: HTMLElement, marks: readonly Mark[]): MarkLines[] {
    const { left, top } = element.getBoundingClientRect();
    return marks.map((mark) => {
      putRange(this.#range, element, mark);
      return { mark, lines: [...this.#range.getClientRects()].map((rect) => moved(rect, left, top)) };
    });
  }

  #put(all: readonly Drawn[]): void {
    if (all.length === 0) return;
    const sheet = this.#sheet.getBoundingClientRect();
    const boxes = all.map(({ element }) => element.getBoundingClientRect());
    for (const [index, drawn] of all.entries()) {
      const { left = 0, top = 0 } = boxes[index] ?? {};
      // In whole pixels, so that rules are sharp.
      const place = `translate(${left - sheet.left} ${Math.round(top - sheet.top)})`;
      if (drawn.place !== place) drawn.group.setAttribute('transform', place);
      drawn.place = place;
    }
  }
}

function moved({ left, top, right, bottom }: DOMRect, x: number, y: number): LineBox {
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

interface Path extends MarkPath {
  part: 'fill' | 'rule';
  depth: number;
}

/** Makes the paths of a block what they should be, and touches none that is. */
function update({ group, paths }: Drawn, wanted: readonly Path[]): void {
  const gone = new Map(paths);
  let next = group.firstChild;
  for (const one of wanted) {
    const key = `${one.part} ${one.look} ${one.depth}`;
    const path = paths.get(key) ?? emptyPath(one);
    if (path.getAttribute('d') !== one.data) path.setAttribute('d', one.data);
    if (path === next) next = next.nextSibling;
    else group.insertBefore(path, next);
    paths.set(key, path);
    gone.delete(key);
  }
  for (const [key, path] of gone) {
    path.remove();
    paths.delete(key);
  }
}

function emptyPath({ part, look, depth }: Path): SVGPathElement {
  const made = svg('path');
  made.dataset[part] = look;
  if (depth > 0) made.dataset['depth'] = String(depth);
  return made;
}

function svg<K extends 'g' | 'path'>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}
