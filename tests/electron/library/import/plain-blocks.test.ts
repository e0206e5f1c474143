import { describe, expect, test } from 'vitest';
import { plainBlock } from '../../../../electron/library/import/plain-blocks.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const blocks = (text: string) => {
  const lines = splitLines(text);
  return lines.map((_, index) => plainBlock(lines, index));
};

describe('plainBlock', () => {
  test.each([
    ['- one\n- two', ['list:one', 'list:two']],
    ['1. one\n\n2. two', ['list:one', 'list:two']],
    ['3. Mai war der Tag.', ['paragraph:3. Mai war der Tag.']],
    [
      '12. Mai 2025 um 6 Uhr\n7. Juni 2025 um 8 Uhr',
      ['paragraph:12. Mai 2025 um 6 Uhr', 'paragraph:7. Juni 2025 um 8 Uhr'],
    ],
    ['- No, said the mayor.\n\nShe left.', ['paragraph:- No, said the mayor.', 'paragraph:She left.']],
    ['- one\n* two', ['paragraph:- one', 'paragraph:* two']],
  ])('%j', (text, expected) => {
    expect(blocks(text).map((block) => `${block.type}:${block.text}`)).toEqual(expected);
  });
});
