import type { Block } from '../model/block.ts';
import type { TextRange } from '../model/selector.ts';
import { CodePointIndex } from '../text/code-points.ts';
import { lineFeeds } from '../text/line-feeds.ts';
import { printable } from './xml.ts';

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

/** Text as HTML, in an attribute too. What HTML cannot hold becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return lineFeeds(printable(text)).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** A block's text with its emphasis and links, its annotated words marked and numbered; what overlaps is cut. Links are those that `link` has. */
export function markedHtml(block: Block, ranges: readonly MarkedRange[], link = webLink): string {
  const looks = lookRanges(block, link);
  let out = '';
  for (const piece of piecesOf({ start: 0, end: block.text.length }, ranges)) {
    const covering = ranges.filter((range) => covers(range, piece));
    const words = piecesOf(piece, looks)
      .map((part) => {
        const wraps = looks.filter((look) => covers(look, part));
        return wraps.reduce((inner, { wrap }) => wrap(inner), escapeHtml(block.text.slice(part.start, part.end)));
      })
      .join('');
    const ending = covering.filter(({ end }) => end === piece.end);
    const beginning = covering.filter(({ start, first }) => first && start === piece.start);
    out += beginning.map(({ place }) => `<span id="${place}"></span>`).join('');
    out += covering.length === 0 ? words : `<mark class="${kindOf(covering)}">${words}</mark>`;
    out += ending
      .map(({ note, number }) => `<sup><a href="#${note}" aria-label="Annotation ${number}">${number}</a></sup>`)
      .join('');
  }
  return out;
}

/** A range cut wherever one of the others begins or ends inside of it. */
function piecesOf({ start, end }: TextRange, others: readonly TextRange[]): TextRange[] {
  const inside = others.flatMap((other) => [other.start, other.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => ({ start: cuts[at] as number, end: to }));
}

function covers(range: TextRange, { start, end }: TextRange): boolean {
  return range.start <= start && end <= range.end;
}

interface Look extends TextRange {
  wrap(words: string): string;
}

/** Emphasis and links, in UTF-16 code units. */
function lookRanges({ text, marks = [] }: Block, linkOf: typeof webLink): Look[] {
  const index = new CodePointIndex(text);
  return marks.flatMap(({ type, start, end, href }) => {
    const range = { start: index.toUtf16(start), end: index.toUtf16(end) };
    if (type === 'strong') return [{ ...range, wrap: (words: string) => `<strong>${words}</strong>` }];
    if (type === 'emphasis') return [{ ...range, wrap: (words: string) => `<em>${words}</em>` }];
    const link = href === undefined ? null : linkOf(href);
    return link === null ? [] : [{ ...range, wrap: (words: string) => `<a href="${link}">${words}</a>` }];
  });
}

/** A web address as the value of `href`, or null: whatever else an import may have brought stays text. */
export function webLink(address: string): string | null {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  return url === null ? null : escapeHtml(url.href);
}

function kindOf(covering: readonly MarkedRange[]): string {
  return kinds.findLast((kind) => covering.some((range) => range.kind === kind)) ?? 'highlight';
}
