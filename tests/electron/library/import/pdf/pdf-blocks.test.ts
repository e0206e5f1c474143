import { expect, test } from 'vitest';
import type { Piece, Tag } from '../../../../../electron/library/import/pdf/page.ts';
import { pdfBlocks } from '../../../../../electron/library/import/pdf/pdf-blocks.ts';
import { tagsOf } from '../../../../../electron/library/import/pdf/structure-tags.ts';

const content = (id: string) => ({ type: 'content', id });
const cell = (role: string, ...ids: string[]) => ({ role, children: ids.map(content) });

const tree = {
  role: 'Root',
  children: [
    cell('P', 'before'),
    {
      role: 'Table',
      children: [
        { role: 'TR', children: [cell('TH', 'year'), cell('TH', 'cost')] },
        { role: 'TR', children: [cell('TD', '2020'), { role: 'TD', children: [cell('P', 'four', 'more')] }] },
      ],
    },
    cell('P', 'after'),
  ],
};

const tags = tagsOf(tree);

function piece(id: string, text: string, x: number, y: number): Piece {
  return { text, x, y, width: 5 * text.length, size: 10, tag: tags.get(id) ?? null, artifact: false };
}

const long = 'The council of Halden met on Monday and said that the harbour would be closed for the winter.';

function blocks(last: string) {
  const pieces = [
    piece('before', long, 50, 100),
    piece('year', 'Year', 50, 120),
    piece('cost', 'Cost', 300, 120),
    piece('2020', '2020', 50, 140),
    piece('four', 'four million,', 300, 140),
    piece('more', last, 300, 152),
    piece('after', long, 50, 180),
  ];
  return pdfBlocks([{ number: 1, width: 600, height: 800, pieces }]).map(({ block }) => block.text);
}

test('the cells of a tagged row are one line, however many lines are in them', () => {
  expect(blocks('or more')).toEqual([long, 'Year | Cost', '2020 | four million, or more', long]);
});

test('a cell that holds text of some length stands for itself', () => {
  expect(blocks(long + long)).toEqual([long, 'Year | Cost', '2020', `four million, ${long}${long}`, long]);
});

test('what stands in no row has none', () => {
  const rows = (id: string): Tag['row'] | undefined => tags.get(id)?.row;
  expect([rows('before'), rows('after')]).toEqual([null, null]);
  expect(rows('year')).toBe(rows('cost'));
  expect(rows('2020')).toBe(rows('more'));
  expect(rows('year')).not.toBe(rows('2020'));
});
