import { describe, expect, it } from 'vitest';
import { isOrphan, neighbour, ofKinds, wordsOf } from '../../../../renderer/annotate/model/order.ts';
import type { AnnotationKind, PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { inOrder } from '../../../../shared/model/annotation-order.ts';

const text = 'One two three four.';

function placed(id: string, span: [number, number] | null, kind: AnnotationKind = 'quote'): PlacedAnnotation {
  const target = { selector: [{ type: 'TextQuoteSelector', exact: `words of ${id}` }] };
  const annotation = { id, 'stet:kind': kind, created: `2031-01-0${id.length}`, target: [target] };
  const placement = span
    ? { state: 'exact' as const, range: { start: span[0], end: span[1] }, score: 1, method: 'position' }
    : { state: 'orphan' as const, candidates: [] };
  return { annotation: annotation as unknown as PlacedAnnotation['annotation'], placements: [placement] };
}

const ids = (entries: PlacedAnnotation[]) => entries.map((entry) => entry.annotation.id);
const entries = [
  placed('late', [8, 13]),
  placed('xx', null),
  placed('inner', [0, 3]),
  placed('outer', [0, 7]),
  placed('x', null),
];

describe('inOrder', () => {
  it('goes by place, the longer first, lost ones last and oldest first', () => {
    expect(ids(inOrder(entries))).toEqual(['outer', 'inner', 'late', 'x', 'xx']);
  });
});

describe('neighbour', () => {
  const ordered = inOrder(entries);
  it.each([
    ['inner', 1, 0, 'late'],
    ['inner', -1, 0, 'outer'],
    ['outer', -1, 0, null],
    ['xx', 1, 0, null],
    [null, 1, 4, 'late'],
    [null, 1, 0, 'outer'],
    [null, -1, 8, 'inner'],
    [null, -1, 0, null],
  ] as const)('from %s by %s at %s is %s', (id, by, offset, expected) => {
    expect(neighbour(ordered, id, by, offset)?.annotation.id ?? null).toBe(expected);
  });
});

it('shows the words in the text, or those that were there once', () => {
  expect(wordsOf(placed('a', [4, 7]), text)).toBe('two');
  expect(wordsOf(placed('a', null), text)).toBe('words of a');
  expect(isOrphan(placed('a', null))).toBe(true);
});

it('filters by kind, and not at all without one', () => {
  const mixed = [placed('q', [0, 3]), placed('c', [4, 7], 'claim')];
  expect(ids(ofKinds(mixed, new Set(['claim'])))).toEqual(['c']);
  expect(ids(ofKinds(mixed, new Set()))).toEqual(['q', 'c']);
});
