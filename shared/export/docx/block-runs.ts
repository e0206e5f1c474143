import type { Block } from '../../model/block.ts';
import type { TextRange } from '../../model/selector.ts';
import { CodePointIndex } from '../../text/code-points.ts';
import { xmlAttributes } from '../xml.ts';
import { run } from './word-xml.ts';

/** The part of a comment's words that stands in one block; UTF-16 code units of the block's text. */
export interface CommentedRange extends TextRange {
  comment: number;
  /** The words begin or end in this block, and do not run on from the one before or into the next. */
  first: boolean;
  last: boolean;
}

/** A block's words as runs, cut where emphasis, links and comments begin and end; these may overlap as they like. */
export function blockRuns(
  block: Block,
  comments: readonly CommentedRange[],
  linkId: (href: string) => string | null,
): string {
  const index = new CodePointIndex(block.text);
  const marks = (block.marks ?? []).map((mark) => ({
    ...mark,
    start: index.toUtf16(mark.start),
    end: index.toUtf16(mark.end),
  }));
  const edges = [...marks, ...comments].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, block.text.length, ...edges])].sort((a, b) => a - b);
  let out = '';
  for (const [at, from] of cuts.entries()) {
    out += comments
      .filter(({ last, end }) => last && end === from)
      .map(({ comment }) => rangeEnd(comment))
      .join('');
    out += comments
      .filter(({ first, start }) => first && start === from)
      .map(({ comment }) => rangeStart(comment))
      .join('');
    const to = cuts[at + 1];
    if (to === undefined) break;
    const covering = marks.filter(({ start, end }) => start <= from && to <= end);
    const has = (type: string) => covering.some((mark) => mark.type === type);
    const href = covering.find(({ type }) => type === 'link')?.href;
    const link = href === undefined ? null : linkId(href);
    const style = link === null ? {} : { style: 'Hyperlink' };
    const words = run(block.text.slice(from, to), { bold: has('strong'), italic: has('emphasis'), ...style });
    out +=
      link === null ? words : `<w:hyperlink${xmlAttributes({ 'r:id': link, 'w:history': 1 })}>${words}</w:hyperlink>`;
  }
  return out;
}

export function rangeStart(comment: number): string {
  return `<w:commentRangeStart w:id="${comment}"/>`;
}

export function rangeEnd(comment: number): string {
  return `<w:commentRangeEnd w:id="${comment}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${comment}"/></w:r>`;
}
