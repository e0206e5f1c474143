import { describe, expect, test } from 'vitest';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { Placement } from '../../../shared/model/selector.ts';
import { inContext, waitingOf } from '../../../shared/model/waiting.ts';

function placed(id: string, placements: Placement[], more: Record<string, unknown> = {}): PlacedAnnotation {
  return {
    annotation: {
      '@context': [],
      id,
      type: 'Annotation',
      'stet:kind': 'highlight',
      motivation: 'highlighting',
      created: '',
      modified: '',
      body: [],
      target: placements.map((_placement, index) => ({
        type: 'SpecificResource',
        source: 'stet://article/one',
        selector: [
          { type: 'TextQuoteSelector', exact: `words ${index}` },
          { type: 'TextPositionSelector', start: id.charCodeAt(0), end: 200 },
        ],
        'stet:revision': 1,
        ...more,
      })),
      'stet:version': 'a:1',
      'stet:seen': [],
    },
    placements,
  };
}

const at = (start: number, score: number, method = 'diff'): Placement => ({
  state: 'moved',
  range: { start, end: start + 5 },
  score,
  method,
});
const exact: Placement = { state: 'exact', range: { start: 0, end: 5 }, score: 1, method: 'position' };
const orphan: Placement = {
  state: 'orphan',
  candidates: [
    { range: { start: 1, end: 2 }, score: 0.3 },
    { range: { start: 11, end: 12 }, score: 0.2 },
    { range: { start: 5, end: 9 }, score: 0.4 },
  ],
};

describe('what waits to be looked at', () => {
  test.each([
    ['words that stand where they stood', exact, 0],
    ['words that were hardly changed', at(3, 0.9), 0],
    ['words that stand in the text once and came without context', at(3, 0.6, 'only'), 0],
    ['words of which much was changed', at(3, 0.6), 1],
    ['one of several places, the nearest', at(3, 0.7, 'nearest'), 1],
    ['words that are gone', orphan, 1],
  ] as const)('%s', (_name, placement, count) => {
    expect(waitingOf([placed('a', [placement])])).toHaveLength(count);
  });

  test('every target waits for itself, with its own words', () => {
    const waiting = waitingOf([placed('a', [exact, orphan])]);
    expect(waiting).toMatchObject([{ key: 'a 1', target: 1, words: 'words 1', state: 'orphan' }]);
  });

  test('candidates come best first, those that are hardly alike not at all', () => {
    expect(waitingOf([placed('a', [orphan])])[0]?.candidates.map(({ score }) => score)).toEqual([0.4, 0.3]);
  });

  test('in the order of the text, orphans behind in the order they had', () => {
    const all = [placed('d', [orphan]), placed('c', [at(9, 0.5)]), placed('b', [orphan]), placed('a', [at(2, 0.5)])];
    expect(waitingOf(all).map(({ placed: { annotation } }) => annotation.id)).toEqual(['a', 'c', 'b', 'd']);
  });

  test('an orphan that is meant to stay one, and a note on the whole article, do not wait', () => {
    expect(waitingOf([placed('a', [orphan], { 'stet:kept': 2 })])).toEqual([]);
    expect(waitingOf([placed('a', [orphan], { selector: [] })])).toEqual([]);
  });
});

test('context is cut between words', () => {
  const text = 'The ferries of Harrow Bay sail again on Thursday.';
  const range = { start: text.indexOf('Harrow'), end: text.indexOf(' sail') };
  expect(inContext(text, range, 12)).toEqual({ before: '… ferries of ', words: 'Harrow Bay', after: ' sail again …' });
  expect(inContext(text, range, 100)).toEqual({
    before: 'The ferries of ',
    words: 'Harrow Bay',
    after: ' sail again on Thursday.',
  });
});
