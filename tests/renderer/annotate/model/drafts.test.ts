import { describe, expect, it } from 'vitest';
import {
  draftFor,
  movedTo,
  placedDraft,
  targetFor,
  withoutPart,
  withPart,
} from '../../../../renderer/annotate/model/drafts.ts';
import type { AnnotationKind, PlacedAnnotation, Target } from '../../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../../../shared/model/annotation-defaults.ts';
import type { TextRange } from '../../../../shared/model/selector.ts';

const text = 'The chair said: “We wait.” Then she left, and nobody asked why.';
const ground = { articleId: 'holmferry0001', revision: 3, text };
const rangeOf = (words: string): TextRange => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const exactOf = ({ selector }: Target) => selector.find(({ type }) => type === 'TextQuoteSelector')?.['exact'];
const wordsOf = ({ annotation }: PlacedAnnotation) => annotation.target.map(exactOf);
const placesOf = ({ placements }: PlacedAnnotation) =>
  placements.map((place) => (place.state === 'orphan' ? null : text.slice(place.range.start, place.range.end)));

describe('draftFor', () => {
  it.each<[AnnotationKind, string, object[]]>([
    ['quote', 'We wait.', [emptyQuotation]],
    ['claim', '“We wait.”', [emptyClaim]],
    ['note', '“We wait.”', []],
    ['highlight', '“We wait.”', []],
  ])('a %s on words in marks is on %s', (kind, exact, body) => {
    const draft = draftFor(kind, ground, rangeOf('“We wait.”'), '');
    expect([draft['stet:kind'], draft.target.map(exactOf), draft.body]).toEqual([kind, [exact], body]);
    expect(draft.target[0]).toMatchObject({ source: 'stet://article/holmferry0001', 'stet:revision': 3 });
  });

  it('is signed by whoever has a name', () => {
    expect(draftFor('note', ground, rangeOf('left'), 'Mo').creator).toEqual({ type: 'Person', name: 'Mo' });
    expect(draftFor('note', ground, rangeOf('left'), '')).not.toHaveProperty('creator');
  });
});

/** A quote on these words, as it is shown before the library has answered. */
function quoteOn(...words: string[]): PlacedAnnotation {
  const ranges = words.map(rangeOf);
  const draft = {
    ...draftFor('quote', ground, { start: 0, end: 1 }, ''),
    target: ranges.map((at) => targetFor(ground, at)),
  };
  return placedDraft(draft, ranges, new Date('2025-01-01T00:00:00Z'));
}

describe('placedDraft', () => {
  it('stands on its words, with an id and a date of its own', () => {
    const placed = quoteOn('We wait.', 'she left');
    expect(placed.annotation).toMatchObject({
      created: '2025-01-01T00:00:00.000Z',
      modified: '2025-01-01T00:00:00.000Z',
    });
    expect(placed.annotation.id).toMatch(/^urn:uuid:/);
    expect(placesOf(placed)).toEqual(['We wait.', 'she left']);
  });

  it('keeps the id that it has', () => {
    const { annotation } = placedDraft({ ...draftFor('note', ground, rangeOf('left'), ''), id: 'urn:a' }, []);
    expect(annotation.id).toBe('urn:a');
  });
});

it('one of its parts moves, and keeps what else is said of its target', () => {
  const placed = quoteOn('We wait.', 'she left');
  placed.annotation.target[1] = { ...(placed.annotation.target[1] as Target), 'stet:sha256': 'old', 'x:own': 1 };
  const moved = movedTo(placed, 1, ground, rangeOf('nobody asked'));
  expect([wordsOf(moved), placesOf(moved)]).toEqual([
    ['We wait.', 'nobody asked'],
    ['We wait.', 'nobody asked'],
  ]);
  expect(moved.annotation.target[1]).toMatchObject({ 'x:own': 1, 'stet:sha256': undefined });
  expect(wordsOf(placed)).toEqual(['We wait.', 'she left']);
});

describe('withPart', () => {
  it('puts further words in their place in the text', () => {
    const more = withPart(quoteOn('she left'), ground, [rangeOf('nobody asked'), rangeOf('We wait.')]);
    expect([wordsOf(more), placesOf(more)]).toEqual([
      ['We wait.', 'she left', 'nobody asked'],
      ['We wait.', 'she left', 'nobody asked'],
    ]);
  });

  it('leaves what has lost its place at the end', () => {
    const placed: PlacedAnnotation = { ...quoteOn('she left'), placements: [{ state: 'orphan', candidates: [] }] };
    const more = withPart(placed, ground, [rangeOf('nobody asked')]);
    expect([wordsOf(more), placesOf(more)]).toEqual([
      ['nobody asked', 'she left'],
      ['nobody asked', null],
    ]);
  });

  it('is taken back by withoutPart', () => {
    const placed = quoteOn('We wait.', 'she left');
    const less = withoutPart(placed, 0);
    expect([wordsOf(less), placesOf(less)]).toEqual([['she left'], ['she left']]);
  });
});
