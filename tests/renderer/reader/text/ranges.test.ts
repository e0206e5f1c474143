import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, pointOf, segmentsOf, trimmed } from '../../../../renderer/reader/text/ranges.ts';
import { articleText, blockRanges } from '../../../../shared/text/article-text.ts';

const blocksOf = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph' as const, text }));

describe('segmentsOf', () => {
  const ranges = blockRanges(blocksOf('One two.', '', 'Three 😀 four.', 'Five.'));

  it.each([
    ['inside one block', { start: 4, end: 7 }, [{ block: 0, start: 4, end: 7 }]],
    ['a whole block', { start: 0, end: 8 }, [{ block: 0, start: 0, end: 8 }]],
    [
      'over an empty block',
      { start: 4, end: 17 },
      [
        { block: 0, start: 4, end: 8 },
        { block: 2, start: 0, end: 5 },
      ],
    ],
    ['only a separator', { start: 8, end: 10 }, []],
    ['from inside a separator', { start: 9, end: 15 }, [{ block: 2, start: 0, end: 3 }]],
    ['nothing', { start: 3, end: 3 }, []],
    ['past the end', { start: 28, end: 90 }, [{ block: 3, start: 0, end: 5 }]],
  ])('%s', (_name, range, expected) => {
    expect(segmentsOf(ranges, range)).toEqual(expected);
  });

  it('covers exactly the words of the range, whatever the blocks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 8 }),
        fc.nat(120),
        fc.nat(120),
        (texts, a, b) => {
          const blocks = blocksOf(...texts.map((text) => text.replaceAll('\n', ' ')));
          const text = articleText(blocks);
          const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
          const words = segmentsOf(blockRanges(blocks), range)
            .map(({ block, start, end }) => blocks[block]?.text.slice(start, end))
            .join('');
          expect(words).toBe(text.slice(range.start, range.end).replaceAll('\n', ''));
        },
      ),
    );
  });
});

describe('pointOf and offsetOf', () => {
  it('undo each other inside blocks', () => {
    const ranges = blockRanges(blocksOf('ab', 'cde', '', 'f'));
    for (const [block, range] of ranges.entries()) {
      for (let offset = 0; offset <= range.end - range.start; offset++) {
        expect(pointOf(ranges, offsetOf(ranges, { block, offset }))).toEqual({ block, offset });
      }
    }
  });

  it('puts an offset inside a separator at the end of the block before', () => {
    expect(pointOf(blockRanges(blocksOf('ab', 'cd')), 3)).toEqual({ block: 0, offset: 2 });
  });
});

describe('trimmed', () => {
  it.each([
    ['a triple click that reaches into the next block', 'One.\n\nTwo.', { start: 0, end: 6 }, { start: 0, end: 4 }],
    ['white space at both edges', 'a  b  c', { start: 1, end: 6 }, { start: 3, end: 4 }],
    ['only white space', 'a   b', { start: 1, end: 4 }, null],
    ['nothing to trim', 'abc', { start: 1, end: 2 }, { start: 1, end: 2 }],
  ])('%s', (_name, text, range, expected) => {
    expect(trimmed(text, range)).toEqual(expected);
  });
});
