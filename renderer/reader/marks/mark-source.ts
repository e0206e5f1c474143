import type { Annotation } from '../../../shared/model/annotation.ts';
import { highlightColorOf } from '../../../shared/model/highlight-color.ts';
import { depthsOf, type Stretch } from './depths.ts';

/** A stretch of a block with what is drawn on it. */
export interface Mark extends Stretch {
  /** How it looks: its kind, and the colour of a highlight that has one. */
  look: string;
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

/** `quote`, `highlight-green`, …: the style sheet has a look for each, at each depth. */
export function lookOf(annotation: Annotation): string {
  const color = highlightColorOf(annotation);
  return color === null ? annotation['stet:kind'] : `highlight-${color}`;
}

/** The marks of one block, lowest first. `lookFor` answers undefined for what is no longer there. */
export function marksFrom(stretches: readonly Stretch[], lookFor: (id: string) => string | undefined): Mark[] {
  const marks = [...depthsOf(stretches)].map(([stretch, depth]) => ({
    ...stretch,
    depth,
    look: lookFor(stretch.id) ?? 'highlight',
  }));
  return marks.sort((a, b) => a.depth - b.depth);
}

export function idsAt(marks: readonly Mark[], offset: number): string[] {
  const hits = marks.filter((mark) => mark.start <= offset && offset <= mark.end);
  return [...new Set(hits.toReversed().map((mark) => mark.id))];
}
