import type { Line } from '../text/line.ts';

/** Cells of a row at least and at most, and rows from which on they are a table. */
const NARROWEST = 2;
const WIDEST = 7;
const FEWEST_ROWS = 3;

/** Words of what a row is about. */
const LABEL = 5;

const FIGURE = /^[+–−-]?\s?[$€£]?\d[\d.,  ]*(?:\s?(?:%|€|£|\$|p|c|pts?|km|kg|[mk]))?$/iu;

/**
 * Indexes of the cells of tables of plain text that stand below each other: "Alder", "48", "39", "Birch", "71", "30" and so on, with the row that
 * heads them. What has one figure that counts on from row to row is a list of other articles.
 */
export function findCells(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const kinds = lines.map(kindOf);
  for (let from = 0; from < lines.length; from++) {
    const table = tableAt(from, kinds);
    if (!table || counts(table, lines)) continue;
    const head = from - table.width;
    const isHeaded = head >= 0 && kinds.slice(head, from).every((kind) => kind === 'label');
    for (let at = isHeaded ? head : from; at <= table.to; at++) found.add(at);
    from = table.to;
  }
  return found;
}

type Kind = 'label' | 'figure' | null;

function kindOf({ key, words, sentence, role }: Line): Kind {
  if (FIGURE.test(key)) return 'figure';
  return !sentence && words >= 1 && words <= LABEL && role !== 'list' ? 'label' : null;
}

interface Table {
  from: number;
  to: number;
  width: number;
}

/** Rows from `from` on, each with one label and as many figures as the first. */
function tableAt(from: number, kinds: readonly Kind[]): Table | null {
  if (kinds[from] !== 'label') return null;
  let width = 1;
  while (kinds[from + width] === 'figure') width++;
  if (width < NARROWEST || width > WIDEST) return null;
  const isRow = (at: number) =>
    kinds[at] === 'label' &&
    kinds.slice(at + 1, at + width).every((kind) => kind === 'figure') &&
    at + width <= kinds.length;
  let to = from;
  while (isRow(to)) to += width;
  return to - from >= width * FEWEST_ROWS ? { from, to: to - 1, width } : null;
}

/** "1", "2", "3": what a page numbers its own lists with. */
function counts({ from, to, width }: Table, lines: readonly Line[]): boolean {
  if (width > NARROWEST) return false;
  const figures = lines.slice(from, to + 1).flatMap(({ key }) => (FIGURE.test(key) ? [Number(key)] : []));
  return figures.slice(1).every((figure, at) => figure === (figures[at] ?? 0) + 1);
}
