import { expect, it } from 'vitest';
import { nextOverlapping } from '../../../../renderer/annotate/model/overlaps.ts';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';

const placed = (id: string, start: number, end: number) =>
  ({
    annotation: { id },
    placements: [{ state: 'exact', range: { start, end }, score: 1, method: 'position' }],
  }) as PlacedAnnotation;

// c overlaps with b alone; d only touches c; e stands alone.
const ordered = [placed('a', 0, 10), placed('b', 5, 20), placed('c', 15, 30), placed('d', 30, 40), placed('e', 50, 60)];

it('goes round all that overlap, directly or through others', () => {
  const next = (id: string) => nextOverlapping(ordered, id)?.annotation.id;
  expect(['a', 'b', 'c'].map(next)).toEqual(['b', 'c', 'a']);
});

it('finds nothing where an annotation stands alone', () => {
  for (const id of ['d', 'e', 'nobody']) expect(nextOverlapping(ordered, id)).toBeNull();
});
