import type { ArticleView } from '../../shared/bridge/answers.ts';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import type { SearchHit } from '../../shared/model/library.ts';
import type { TextRange } from '../../shared/model/selector.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { CodePointIndex } from '../../shared/text/code-points.ts';

/** What the library answers in UTF-16 code units, as the command line prints it: in code points. */

export function printableView(view: ArticleView): object {
  return { ...view, annotations: printableAnnotations(view, view.annotations) };
}

/** Annotations of `view`'s text, each target with its place or its candidates. */
export function printableAnnotations(view: ArticleView, annotations: readonly PlacedAnnotation[]): object[] {
  const index = new CodePointIndex(articleText(view.blocks));
  return annotations.map(({ annotation, placements }) => ({
    annotation,
    placements: placements.map((placement) => {
      if (placement.state !== 'orphan') {
        const { range, ...rest } = placement;
        return { ...rest, ...printableRange(range, index) };
      }
      const candidates = placement.candidates.map(({ range, score }) => ({ ...printableRange(range, index), score }));
      return { state: placement.state, candidates };
    }),
  }));
}

/** `text` is the article's, or null where no place of the hit has a range. */
export function printableHit(hit: SearchHit, text: string | null): object {
  const index = new CodePointIndex(text ?? '');
  const places = hit.places.map((place) => {
    const snippet = new CodePointIndex(place.snippet);
    return {
      ...place,
      marks: place.marks.map((mark) => printableRange(mark, snippet)),
      range: place.range && printableRange(place.range, index),
    };
  });
  return { ...hit, places };
}

function printableRange(range: TextRange, index: CodePointIndex): TextRange {
  return { start: index.toCodePoint(range.start), end: index.toCodePoint(range.end) };
}
