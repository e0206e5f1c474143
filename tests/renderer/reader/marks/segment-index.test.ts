import { describe, expect, it } from 'vitest';
import { SegmentIndex } from '../../../../renderer/reader/marks/segment-index.ts';
import type { AnnotationKind, PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { blockRanges } from '../../../../shared/text/article-text.ts';

const ranges = blockRanges(['One two three.', 'Four five six.', 'Seven.'].map((text) => ({ type: 'paragraph', text })));

function placed(id: string, kind: AnnotationKind, ...spans: [number, number][]): PlacedAnnotation {
  const annotation = { id, 'stet:kind': kind } as PlacedAnnotation['annotation'];
  const placements = spans.map(([start, end]) => ({
    state: 'exact' as const,
    range: { start, end },
    score: 1,
    method: 'position',
  }));
  return { annotation, placements };
}

const all = (...entries: PlacedAnnotation[]) => new Map(entries.map((entry) => [entry.annotation.id, entry]));

describe('SegmentIndex', () => {
  it('lays an annotation on every block it covers, and on each of its targets', () => {
    const index = new SegmentIndex(ranges);
    const touched = index.update(all(placed('a', 'quote', [4, 20]), placed('b', 'quote', [0, 3], [32, 37])));
    expect(touched).toEqual(new Set([0, 1, 2]));
    expect(index.marksOf(0).map(({ id, start, end }) => [id, start, end])).toEqual([
      ['b', 0, 3],
      ['a', 4, 14],
    ]);
    expect(index.marksOf(1)).toMatchObject([{ id: 'a', start: 0, end: 4 }]);
    expect(index.marksOf(2)).toMatchObject([{ id: 'b', start: 0, end: 5 }]);
  });

  it('touches only the blocks of what changed', () => {
    const index = new SegmentIndex(ranges);
    const a = placed('a', 'quote', [0, 3]);
    const b = placed('b', 'note', [16, 20]);
    index.update(all(a, b));
    expect([...index.update(all(a, placed('b', 'note', [32, 37])))]).toEqual([1, 2]);
    expect([...index.update(all(a, placed('b', 'claim', [32, 37])))]).toEqual([2]);
    expect([...index.update(all(a))]).toEqual([2]);
    // The same place under another object: words changed, the mark did not.
    expect([...index.update(all(placed('a', 'quote', [0, 3])))]).toEqual([]);
  });

  it('answers what lies under a point, topmost first', () => {
    const index = new SegmentIndex(ranges);
    index.update(all(placed('outer', 'quote', [0, 13]), placed('inner', 'claim', [4, 7])));
    expect(index.at(0, 5)).toEqual(['inner', 'outer']);
    expect(index.at(0, 4)).toEqual(['inner', 'outer']);
    expect(index.at(0, 7)).toEqual(['inner', 'outer']);
    expect(index.at(0, 10)).toEqual(['outer']);
    expect(index.at(1, 3)).toEqual([]);
  });

  it('draws no mark for an annotation that has lost its place', () => {
    const index = new SegmentIndex(ranges);
    const lost: PlacedAnnotation = { ...placed('a', 'quote'), placements: [{ state: 'orphan', candidates: [] }] };
    expect([...index.update(all(lost))]).toEqual([]);
  });
});
