import type { MarkPath } from './mark-paths.ts';

/**
 * The sheet below the text that marks are drawn on. What looks alike lies together in a layer, which alone has a style:
 * its paths inherit it, and one that comes or changes costs hardly more than its lines.
 */
export class MarkSheet {
  readonly #element: SVGSVGElement;
  readonly #layers = new Map<string, SVGGElement>();

  constructor(element: SVGSVGElement) {
    this.#element = element;
  }

  /** The upper left corner that paths count from, in client pixels. */
  get corner(): DOMRect {
    return this.#element.getBoundingClientRect();
  }

  /** A new path in the layer of all that look like it. */
  add(look: MarkPath): SVGPathElement {
    const path = svg('path');
    this.#layerOf(look).append(path);
    return path;
  }

  /** Another over it, as empty as it was: what changes on one is no reason to paint the other anew. */
  another(): MarkSheet {
    const element = this.#element.cloneNode(false) as SVGSVGElement;
    this.#element.after(element);
    return new MarkSheet(element);
  }

  clear(): void {
    this.#element.replaceChildren();
    this.#layers.clear();
  }

  remove(): void {
    this.#element.remove();
  }

  #layerOf({ part, look, depth }: MarkPath): SVGGElement {
    const key = `${part} ${depth} ${look}`;
    const known = this.#layers.get(key);
    if (known) return known;
    const layer = svg('g');
    layer.dataset[part] = look;
    if (depth > 0) layer.dataset['depth'] = String(depth);
    this.#layers.set(key, layer);
    const above = [...this.#layers].filter(([other]) => rankOf(other) > rankOf(key));
    this.#element.insertBefore(layer, above.sort(([a], [b]) => (rankOf(a) < rankOf(b) ? -1 : 1))[0]?.[1] ?? null);
    return layer;
  }
}

/** Fills lie below all rules and the deeper above the others; of one depth, what is evidence elsewhere lies lowest. */
function rankOf(key: string): string {
  return key.replace('evidence', ' evidence');
}

function svg<K extends 'g' | 'path'>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}
