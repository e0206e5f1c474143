import { expect, test } from 'vitest';
import type { Block } from '../../../shared/model/block.ts';
import { problemOf } from '../../../shared/text/check-blocks.ts';

const paragraph = (text: string, marks?: Block['marks']): Block => ({
  type: 'paragraph',
  text,
  ...(marks && { marks }),
});

test.each([
  ['no blocks', [], 'bad-arguments'],
  ['an empty block', [paragraph('One.'), paragraph('  ')], 'bad-arguments'],
  ['the separator inside', [paragraph('One.\n\nTwo.')], 'bad-arguments'],
  ['a line break at the end', [paragraph('One.\n')], 'bad-arguments'],
  ['a line break at the beginning', [paragraph('\nOne.')], 'bad-arguments'],
  ['a carriage return', [paragraph('One.\r\nTwo.')], 'bad-arguments'],
  ['emphasis beyond the words', [paragraph('🐟 ok', [{ type: 'strong', start: 0, end: 5 }])], 'bad-arguments'],
  ['empty emphasis', [paragraph('One.', [{ type: 'strong', start: 1, end: 1 }])], 'bad-arguments'],
  ['too many blocks', Array.from({ length: 100_001 }, () => paragraph('x')), 'too-large'],
  ['too long a text', Array.from({ length: 40 }, () => paragraph('x'.repeat(1_000_000))), 'too-large'],
] as [string, Block[], string][])('%s cannot be an article', (_name, blocks, code) => {
  expect(problemOf(blocks)?.error.code).toBe(code);
});

test('lines within a block, astral characters and marks over all of it can', () => {
  expect(problemOf([paragraph('🐟 one\ntwo', [{ type: 'strong', start: 0, end: 9 }])])).toBeNull();
});
