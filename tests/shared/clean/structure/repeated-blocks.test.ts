import { describe, expect, test } from 'vitest';
import { findRepeatedBlocks } from '../../../../shared/clean/structure/repeated-blocks.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const BOX = [
  'What your pass opens',
  'All that our writers in Marl and Keld find out, and the letter that they send on Sundays.',
  'The crossword of the day',
];
const TEXT = ['The bridge is closed.', 'Engineers say that the crack in its pier is wider than a hand.'];

const found = (lines: readonly string[]) => {
  const blocks = findRepeatedBlocks(splitLines(lines.join('\n')));
  return lines.filter((_, index) => blocks.has(index));
};

describe('boxes that stand twice', () => {
  test('line for line', () => expect(found([...BOX, ...TEXT, ...BOX])).toEqual([...BOX, ...BOX]));

  test.each([
    ['two lines', [...TEXT, 'Somebody knocks.', ...TEXT]],
    [
      'a refrain',
      [
        'Row, row,',
        'down to Marl,',
        'row till the morning.',
        'Nobody did.',
        'Row, row,',
        'down to Marl,',
        'row till the morning.',
      ],
    ],
    [
      'ingredients of a recipe',
      [
        ...[
          '250 g leeks',
          '100 g butter',
          '2 tbsp flour',
          'Bring to the boil and stir until it is thick, and then go on stirring for an hour.',
        ],
        'Serves four.',
        ...['250 g leeks', '100 g butter', '2 tbsp flour', 'Serve.'],
      ],
    ],
    ['a list', ['- a bell', '- a lamp', '- a rope', 'On board were these.', '- a bell', '- a lamp', '- a rope']],
  ])('%s are none', (_, lines) => expect(found(lines)).toEqual([]));
});
