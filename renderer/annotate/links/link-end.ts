import type { AnnotationKind, PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { LinkBody } from '../../../shared/model/link.ts';
import { useAnnotations } from '../../state/annotations.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import type { Side } from '../../state/sides.ts';
import { wholeRange, wordsBody } from '../forms/evidence/evidence-words.ts';
import { wordsOf } from '../model/order.ts';

/** An annotation that a link begins or ends at. */
export interface LinkEnd {
  articleId: string;
  annotationId: string;
  kind: AnnotationKind;
  words: string;
  /** What a link from it has as its body; null where the words have lost their place. */
  body: LinkBody | null;
}

/** The annotation on a side as an end of links; null when it is not there. */
export function linkEnd(side: Side, annotationId: string): LinkEnd | null {
  const placed = useAnnotations.of(side).getState().byId.get(annotationId);
  const { view, text } = useOpenArticle.of(side).getState();
  if (!placed || !view) return null;
  const range = wholeRange(placed);
  return {
    articleId: view.article.id,
    annotationId,
    kind: placed.annotation['stet:kind'],
    words: nameOf(placed, text),
    body: range && wordsBody(view.article, text, range, annotationId),
  };
}

function nameOf(placed: PlacedAnnotation, text: string): string {
  return wordsOf(placed, text).replaceAll(/\s+/g, ' ');
}
