import { describe, expect, it } from 'vitest';
import { headingLevels, outlineOf, sectionsOf } from '../../../../renderer/reader/text/outline.ts';
import type { Block } from '../../../../shared/model/block.ts';
import type { Removal } from '../../../../shared/model/removal.ts';

const p: Block = { type: 'paragraph', text: 'p' };
const h = (level: number): Block => ({ type: 'heading', text: 'h', level });
const li = (level: number, ordered = false): Block => ({ type: 'list', text: 'li', level, ordered });
const gone = (line: number, beforeBlock: number, restored = false): Removal => ({
  id: `r${line}`,
  line,
  text: 'x',
  kind: 'date',
  rules: [],
  score: 1,
  beforeBlock,
  restored,
});

describe('headingLevels', () => {
  it.each([
    ['levels as they are', [h(2), h(3), h(3), h(2)], [2, 3, 3, 2]],
    ['no level is skipped on the way down', [h(1), h(4), h(6)], [2, 3, 4]],
    ['back up to one that was open', [h(2), h(4), h(2), h(4)], [2, 3, 2, 3]],
    ['paragraphs have none', [p, h(3), p], [0, 2, 0]],
    ['never deeper than 6', [h(1), h(2), h(3), h(4), h(5), h(6)], [2, 3, 4, 5, 6, 6]],
  ])('%s', (_name, blocks, expected) => {
    expect(headingLevels(blocks)).toEqual(expected);
  });
});

describe('outlineOf', () => {
  const brief = (blocks: Block[], removals: Removal[] = []) =>
    outlineOf(blocks, removals).map((part) => {
      if (part.type === 'block') return part.index;
      if (part.type === 'removals') return part.removals.map(({ id }) => id).join(' ');
      return part.items.map(({ index, depth, ordinal }) => [index, depth, ordinal]);
    });

  it.each([
    ['removals stand before their block, by line', [p, p], [gone(9, 1), gone(3, 1)], [0, 'r3 r9', 1]],
    ['at the end, also when they count too far', [p], [gone(4, 1), gone(5, 7)], [0, 'r4 r5']],
    ['restored lines are no fold', [p], [gone(4, 0, true)], [0]],
    [
      'items that follow one another are one list',
      [p, li(1), li(1), p],
      [],
      [
        0,
        [
          [1, 1, 1],
          [2, 1, 2],
        ],
        3,
      ],
    ],
    [
      'each depth counts for itself',
      [li(1, true), li(2, true), li(2, true), li(1, true), li(2, true)],
      [],
      [
        [
          [0, 1, 1],
          [1, 2, 1],
          [2, 2, 2],
          [3, 1, 2],
          [4, 2, 1],
        ],
      ],
    ],
    ['another kind of list is another list', [li(1, true), li(1, false)], [], [[[0, 1, 1]], [[1, 1, 1]]]],
    ['a fold parts a list', [li(1), li(1)], [gone(2, 1)], [[[0, 1, 1]], 'r2', [[1, 1, 1]]]],
  ])('%s', (_name, blocks, removals, expected) => {
    expect(brief(blocks, removals)).toEqual(expected);
  });

  it('is cut into sections without loss, none of which begins with a heading or a fold', () => {
    const heading: Block = { type: 'heading', text: 'Later' };
    const words: Block = { ...p, text: 'Words' };
    const blocks = [words, words, words, heading, words, li(1), li(1), words, words];
    const parts = outlineOf(blocks, [gone(2, 1)]);
    const sizes = (letters: number, most: number) => sectionsOf(parts, letters, most).map((section) => section.length);
    expect(sizes(1, 9)).toEqual([2, 1, 2, 1, 1, 1, 1]);
    expect(sizes(1000, 3)).toEqual([3, 3, 3]);
    expect(sizes(1000, 9)).toEqual([9]);
    expect(sectionsOf(parts, 1, 9).flat()).toEqual(parts);
    expect(sectionsOf([], 10, 60)).toEqual([]);
  });
});
