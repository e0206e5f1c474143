import type { Block } from '../../../shared/model/block.ts';
import { toUtf16 } from '../../../shared/text/code-points.ts';

/** A stretch of a block's text with the same look throughout. */
export interface Run {
  text: string;
  strong: boolean;
  emphasis: boolean;
  href: string | null;
}

/** Cuts a block's text where its marks begin and end. The runs' texts joined are the block's text. */
export function runsOf(block: Block): Run[] {
  const { text, marks = [] } = block;
  if (text === '') return [];
  const spans = marks.map((mark) => ({
    type: mark.type,
    href: mark.href ?? null,
    start: toUtf16(text, mark.start),
    end: toUtf16(text, mark.end),
  }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      strong: over.some((span) => span.type === 'strong'),
      emphasis: over.some((span) => span.type === 'emphasis'),
      href: over.findLast((span) => span.type === 'link')?.href ?? null,
    };
  });
}
