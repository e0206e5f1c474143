import type { AnnotationKind, PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { placeOf } from '../../../shared/model/annotation-order.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { stepFrom } from './step-from.ts';

/** The ranges (UTF-16) of an annotation's targets that have a place in the text. */
export function rangesOf(placed: PlacedAnnotation): TextRange[] {
  return placed.placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [placement.range]));
}

/** The annotation after or before the one at hand; from `offset` when none is. Null at the ends. */
export function neighbour(
  ordered: readonly PlacedAnnotation[],
  id: string | null,
  step: 1 | -1,
  offset: number,
): PlacedAnnotation | null {
  const start = (entry: PlacedAnnotation) => placeOf(entry)?.start ?? Number.POSITIVE_INFINITY;
  return stepFrom(ordered, ({ annotation }) => annotation.id === id, start, step, offset);
}

/** The annotated words: those in the text, or those that were annotated when the place is lost. */
export function wordsOf(placed: PlacedAnnotation, text: string): string {
  return partsOf(placed, text)
    .filter((words) => words !== '')
    .join(' … ');
}

/** The words of each target. */
export function partsOf(placed: PlacedAnnotation, text: string): string[] {
  return placed.annotation.target.map((target, index) => {
    const placement = placed.placements[index];
    if (placement && placement.state !== 'orphan') return text.slice(placement.range.start, placement.range.end);
    const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
    return typeof quote?.['exact'] === 'string' ? quote['exact'] : '';
  });
}

export function isOrphan(placed: PlacedAnnotation): boolean {
  return placed.placements.length > 0 && placed.placements.every((placement) => placement.state === 'orphan');
}

export function ofKinds(placed: readonly PlacedAnnotation[], kinds: ReadonlySet<AnnotationKind>): PlacedAnnotation[] {
  return kinds.size === 0 ? [...placed] : placed.filter((entry) => kinds.has(entry.annotation['stet:kind']));
}

/** True for what is about the article as a whole: it has a place, but no words. */
export function isOnWhole({ placements }: PlacedAnnotation): boolean {
  return placements.length > 0 && placements.every((each) => each.state !== 'orphan' && each.method === 'article');
}
