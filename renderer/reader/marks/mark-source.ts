import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import { depthsOf, type Stretch } from './depths.ts';

/** A stretch of a block with what is drawn on it. */
export interface Mark extends Stretch {
  kind: AnnotationKind;
  /** How many marks lie below it. */
  depth: number;
}

/** Which marks lie on which block, by the blocks' numbers. */
export interface MarkSource {
  /** Lowest first. */
  marksOf(block: number): readonly Mark[];
  /** Ids of the annotations on both sides of or around a gap between two characters, topmost first. */
  at(block: number, offset: number): string[];
  /** The blocks that an annotation lies on. */
  blocksOf(id: string | null): Iterable<number>;
}

/** The marks of one block, lowest first. */
export function marksFrom(stretches: readonly Stretch[], kindOf: (id: string) => AnnotationKind | undefined): Mark[] {
  const marks = [...depthsOf(stretches)].map(([stretch, depth]) => ({
    ...stretch,
    depth,
    kind: kindOf(stretch.id) ?? 'highlight',
  }));
  return marks.sort((a, b) => a.depth - b.depth);
}

export function idsAt(marks: readonly Mark[], offset: number): string[] {
  const hits = marks.filter((mark) => mark.start <= offset && offset <= mark.end);
  return [...new Set(hits.toReversed().map((mark) => mark.id))];
}
