/** A fold of removed lines among the drawn parts of a text. */
interface FoldPlace {
  host: HTMLElement;
  /** The block before which it stands. */
  before: number;
  /** Pixels between the part above it and the part below, or the text's own edge where there is none. */
  gap: number;
  /** Pixels from its upper edge down to the part below it; up to the part above it where none is below. */
  away: number;
}

/** The part of the text, a block or a list, that an element of a block belongs to. */
type PartOf = (block: number) => HTMLElement | undefined;

/** Far above the text: a fold goes there when the words it belongs to are deleted. */
const NOWHERE = '-9999px';

/** Where the folds stand in a text that is drawn to be read. */
export function foldPlaces(root: HTMLElement, folds: ReadonlyMap<number, HTMLElement>, partOf: PartOf): FoldPlace[] {
  const edges = root.getBoundingClientRect();
  return [...folds].map(([before, host]) => {
    const above = partOf(before - 1)?.getBoundingClientRect().bottom ?? edges.top;
    const below = partOf(before)?.getBoundingClientRect().top;
    const { top } = (host.firstElementChild ?? host).getBoundingClientRect();
    return {
      host,
      before,
      gap: (below ?? edges.bottom) - above,
      away: below === undefined ? top - above : below - top,
    };
  });
}

/**
 * Shows folds beside a text that is corrected, each where it stood: nothing but words may stand in an editor, and no line may move when it
 * comes. They rest there, go along with the words below them and answer to nothing. Answers the layer that they lie in.
 */
export function restFolds(root: HTMLElement, places: readonly FoldPlace[], partOf: PartOf): HTMLElement {
  const layer = document.createElement('div');
  layer.inert = true;
  for (const { host, before, gap, away } of places) {
    const [above, below] = [partOf(before - 1), partOf(before)];
    const part = below ?? above;
    if (!part) continue;
    if (below) below.style.marginTop = `${gap}px`;
    else root.style.paddingBottom = `${gap - Number.parseFloat(getComputedStyle(part).marginBottom)}px`;
    const name = part.style.getPropertyValue('anchor-name') || `--fold-${before}`;
    part.style.setProperty('anchor-name', name);
    host.style.setProperty('position-anchor', name);
    const edge = below ? `anchor(top, ${NOWHERE}) - ${away}px` : `anchor(bottom, ${NOWHERE}) + ${away}px`;
    host.style.setProperty('top', `calc(${edge})`);
    host.dataset['resting'] = '';
    layer.append(host);
  }
  root.after(layer);
  return layer;
}
