import { describe } from '../../../../shared/anchor/describe.ts';
import type { ArticleView } from '../../../../shared/bridge/answers.ts';
import { sentencesOf } from '../../../../shared/detect/text/sentences.ts';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import type { LinkBody } from '../../../../shared/model/link.ts';
import type { TextRange } from '../../../../shared/model/selector.ts';
import { articleText, blockRanges } from '../../../../shared/text/article-text.ts';

/** Words of an article (UTF-16 code units of its text) as the body of a link. */
export function wordsBody(
  article: { id: string; revision: number },
  text: string,
  range: TextRange,
  annotationId: string | null = null,
): LinkBody {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: `stet://article/${article.id}`,
    selector: describe(text, range),
    'stet:revision': article.revision,
    ...(annotationId === null ? {} : { 'stet:annotation': annotationId }),
  };
}

/**
 * What somebody means who chose a place that was found: the annotated words, or the whole sentences around words of the
 * text. Null when the place is lost.
 */
export function foundWords(
  { article, blocks, annotations }: Pick<ArticleView, 'article' | 'blocks' | 'annotations'>,
  place: { annotationId: string | null; range: TextRange | null },
): LinkBody | null {
  const text = articleText(blocks);
  const placed = annotations.find(({ annotation }) => annotation.id === place.annotationId);
  const range = placed ? wholeRange(placed) : place.range && sentencesAround(text, blockRanges(blocks), place.range);
  return range && wordsBody(article, text, range, placed?.annotation.id ?? null);
}

/** From the first to the last of its words. */
export function wholeRange({ placements }: PlacedAnnotation): TextRange | null {
  const ranges = placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [placement.range]));
  const [first] = ranges;
  const last = ranges.at(-1);
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

function sentencesAround(text: string, blocks: readonly TextRange[], range: TextRange): TextRange {
  const from = blocks.find((block) => block.end > range.start)?.start ?? 0;
  const to = blocks.find((block) => block.end >= range.end)?.end ?? text.length;
  const touched = sentencesOf(text.slice(from, to)).filter(
    ({ start, end }) => from + end > range.start && from + start < range.end,
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: from + first.start, end: from + last.end } : range;
}
