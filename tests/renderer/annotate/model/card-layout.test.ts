import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardBox, foldedCards, layoutCards, withFolded } from '../../../../renderer/annotate/model/card-layout.ts';

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

describe('foldedCards', () => {
  const FOLDING = { drift: 80, height: 28 };
  const card = (id: string, top: number, height: number): CardBox => ({ id, top, height });

  it.each([
    ['apart: none', [card('a', 0, 60), card('b', 100, 60)], null, []],
    ['pushed a little: none', [card('a', 0, 60), card('b', 40, 60)], null, []],
    ['pushed too far: all that touch', [card('a', 0, 120), card('b', 10, 60), card('c', 400, 60)], null, ['a', 'b']],
    ['never the one at hand', [card('a', 0, 120), card('b', 10, 60), card('c', 20, 60)], 'a', ['b', 'c']],
    ['what is low stays', [card('a', 0, 150), card('b', 5, 20)], null, ['a']],
  ] as const)('%s', (_name, cards, atHand, expected) => {
    expect([...foldedCards(cards, GAP, atHand, FOLDING)]).toEqual(expected);
  });

  it('brings no card further from its words, and keeps all in reach of them where a line has one each', () => {
    const cards = fc
      .array(fc.record({ step: fc.integer({ min: 30, max: 200 }), height: fc.integer({ min: 28, max: 160 }) }), {
        maxLength: 30,
      })
      .map((boxes) => {
        let top = 0;
        return boxes.map(({ step, height }, index): CardBox => {
          top += step;
          return { id: String(index), top, height };
        });
      });
    fc.assert(
      fc.property(cards, (boxes) => {
        const folded = foldedCards(boxes, GAP, null, FOLDING);
        const tops = layoutCards(withFolded(boxes, folded, FOLDING.height), GAP, null);
        for (const box of boxes)
          expect((tops.get(box.id) ?? 0) - box.top).toBeLessThanOrEqual(FOLDING.drift + 6 * boxes.length);
      }),
    );
  });
});
