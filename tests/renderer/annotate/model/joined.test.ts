import { describe, expect, it } from 'vitest';
import { joinedBodies, joinedRanges, nextOfKind } from '../../../../renderer/annotate/model/joined.ts';
import type { Annotation, Body, PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../../../shared/model/annotation-defaults.ts';

const annotation = (...body: Body[]) => ({ id: 'a', body }) as unknown as Annotation;
const note = (value: string): Body => ({ type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' });
const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value, 'stet:code': `code-${value}` });

describe('joinedBodies', () => {
  it('keeps both notes and every tag once', () => {
    const joined = joinedBodies(
      annotation(note('first'), tag('sea')),
      annotation(tag('sea'), tag('work'), note('second')),
    );
    expect(joined?.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value)).toEqual(['sea', 'work']);
    expect(joined?.filter(({ purpose }) => purpose === 'commenting')).toMatchObject([{ value: 'first\n\nsecond' }]);
  });

  it('takes of a quote what either says', () => {
    const joined = joinedBodies(
      annotation({ ...emptyQuotation, 'stet:speaker': 'Mira Oduya' }),
      annotation({ ...emptyQuotation, 'stet:cue': 'said' }),
    );
    expect(joined).toMatchObject([{ 'stet:speaker': 'Mira Oduya', 'stet:cue': 'said', 'stet:role': null }]);
  });

  it('takes of a claim both restatements, all quantities and the status that somebody gave', () => {
    const one = { value: 1, unit: null, date: null, text: 'one' };
    const two = { ...one, value: 2, text: 'two' };
    const joined = joinedBodies(
      annotation({ ...emptyClaim, 'schema:text': 'It fell.', 'stet:quantities': [one] }),
      annotation({
        ...emptyClaim,
        'schema:text': 'It rose.',
        'stet:quantities': [one, two],
        'stet:status': 'refuted',
      }),
    );
    expect(joined).toMatchObject([
      { 'schema:text': 'It fell. It rose.', 'stet:quantities': [one, two], 'stet:status': 'refuted' },
    ]);
  });

  it('refuses two different speakers', () => {
    const by = (name: string) => annotation({ ...emptyQuotation, 'stet:speaker': name });
    expect(joinedBodies(by('Mira'), by('Tomas'))).toBeNull();
  });

  it('keeps bodies it does not know', () => {
    const foreign = { type: 'Video', id: 'x' };
    expect(joinedBodies(annotation(), annotation(foreign))).toEqual([foreign]);
  });
});

describe('joinedRanges', () => {
  it.each([
    [[[0, 3]], [[5, 9]], [[0, 9]]],
    [[[0, 9]], [[5, 7]], [[0, 9]]],
    [
      [
        [0, 3],
        [5, 9],
      ],
      [
        [11, 12],
        [20, 22],
      ],
      [
        [0, 3],
        [5, 12],
        [20, 22],
      ],
    ],
  ])('%j and %j', (first, second, expected) => {
    const ranges = (pairs: number[][]) => pairs.map(([start = 0, end = 0]) => ({ start, end }));
    expect(joinedRanges(ranges(first), ranges(second))).toEqual(ranges(expected));
  });
});

describe('nextOfKind', () => {
  const placed = (id: string, kind: string, state = 'exact') =>
    ({
      annotation: { id, 'stet:kind': kind },
      placements: [{ state, range: { start: 0, end: 1 } }],
    }) as PlacedAnnotation;
  const ordered = [placed('a', 'note'), placed('b', 'claim'), placed('c', 'note', 'orphan'), placed('d', 'note')];
  it('passes other kinds and orphans', () => {
    expect(nextOfKind(ordered, 'a')?.annotation.id).toBe('d');
    expect(nextOfKind(ordered, 'd')).toBeNull();
    expect(nextOfKind(ordered, 'nobody')).toBeNull();
  });
});
