import type { TextRange } from '../model/selector.ts';

/** The class of marks, the least telling first: of several the last one gives the colour. */
const kinds = ['highlight', 'tag', 'note', 'quote', 'claim'] as const;

/** Some of a block's words that are annotated; UTF-16 code units of the block's text. */
export interface MarkedRange extends TextRange {
  kind: string;
  /** Number of the annotation in the list below the article. */
  number: number;
  /** Id of the element it is described in, and of the place in the text. */
  note: string;
  place: string;
  /** The words that the annotation begins with are the place that its description links back to. */
  first: boolean;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** A block's text with its annotated words marked and numbered. Overlapping ranges are cut where one begins or ends. */
export function markedHtml(text: string, ranges: readonly MarkedRange[]): string {
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  let out = '';
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    const covering = ranges.filter(({ start, end }) => start <= from && to <= end);
    const words = escapeHtml(text.slice(from, to));
    const ending = covering.filter(({ end }) => end === to);
    const beginning = covering.filter(({ start, first }) => first && start === from);
    out += beginning.map(({ place }) => `<a id="${place}"></a>`).join('');
    out += covering.length === 0 ? words : `<mark class="${kindOf(covering)}">${words}</mark>`;
    out += ending.map(({ note, number }) => `<sup><a href="#${note}">${number}</a></sup>`).join('');
  }
  return out;
}

function kindOf(covering: readonly MarkedRange[]): string {
  return kinds.findLast((kind) => covering.some((range) => range.kind === kind)) ?? 'highlight';
}
