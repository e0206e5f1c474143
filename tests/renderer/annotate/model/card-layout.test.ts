import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardBox, layoutCards } from '../../../../renderer/annotate/model/card-layout.ts';

const GAP = 8;

describe('layoutCards', () => {
  const card = (id: string, top: number, height: number): CardBox => ({ id, top, height });

  it.each([
    ['apart: each level with its words', [card('a', 0, 40), card('b', 100, 40)], null, [0, 100]],
    ['pushed down by the one before', [card('a', 0, 40), card('b', 20, 40)], null, [0, 48]],
    ['the one at hand level, the one before makes way', [card('a', 0, 40), card('b', 20, 40)], 'b', [-28, 20]],
    ['the one after makes way too', [card('a', 0, 40), card('b', 20, 40), card('c', 30, 10)], 'b', [-28, 20, 68]],
    ['an id that is not there changes nothing', [card('a', 0, 40), card('b', 20, 40)], 'x', [0, 48]],
    ['three in one place', [card('a', 10, 20), card('b', 10, 20), card('c', 10, 20)], 'c', [-46, -18, 10]],
  ] as const)('%s', (_name, cards, atHand, expected) => {
    const tops = layoutCards(cards, GAP, atHand);
    expect(cards.map(({ id }) => tops.get(id))).toEqual(expected);
  });

  it('never overlaps, keeps the order, and keeps the one at hand level', () => {
    const cards = fc
      .array(fc.record({ top: fc.nat(900), height: fc.integer({ min: 10, max: 200 }) }), { maxLength: 30 })
      .map((boxes) =>
        boxes.sort((a, b) => a.top - b.top).map((box, index): CardBox => ({ id: String(index), ...box })),
      );
    fc.assert(
      fc.property(cards, fc.nat(35), (boxes, pick) => {
        const tops = layoutCards(boxes, GAP, String(pick));
        for (const [index, box] of boxes.entries()) {
          const next = boxes[index + 1];
          if (next) expect((tops.get(next.id) ?? 0) - (tops.get(box.id) ?? 0)).toBeGreaterThanOrEqual(box.height + GAP);
        }
        const atHand = boxes[pick];
        if (atHand) expect(tops.get(atHand.id)).toBe(atHand.top);
      }),
    );
  });
});
