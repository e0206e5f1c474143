import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { findCells } from '../../../../shared/clean/structure/cells.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const TABLE = [
  'Valley',
  'Bridges',
  'Closed',
  'Upper Marl',
  '48',
  '39',
  'Keld',
  '71',
  '30',
  'Lower Marl',
  '1,093',
  '6 %',
];

describe('the cells of a table, each on a line of its own', () => {
  const found = (lines: readonly string[]) => [...findCells(splitLines(lines.join('\n')))].map((at) => lines[at]);

  test('are known by rows alike, with the row that heads them', () => {
    expect(found(['The bridges were counted twice.', ...TABLE, 'Nobody asked why.'])).toEqual(TABLE);
  });

  test.each([
    ['two rows', TABLE.slice(3, 9)],
    [
      'a list that is numbered',
      ['Ferry runs late', '1', 'Swans came home', '2', 'Choir lost a tenor', '3', 'Crane sold', '4'],
    ],
    ['labels alone', ['Valley', 'Bridges', 'Closed', 'Keld']],
    ['figures alone', ['48', '39', '71', '30']],
  ])('not %s', (_, lines) => expect(found(lines)).toEqual([]));

  test('stay between the paragraphs of a text, and what stands below them with them', () => {
    const text = [
      'For nine years nobody counted the bridges of the three valleys, and then two people did so on the same day.',
      ...TABLE,
      'Advertisement',
      'Why are they closed?',
      'Rust comes first, says the report of the county, and a lack of anybody who would cross them second.',
    ];
    const lines = [
      'Menu',
      'Two people count all bridges',
      'By Ada Moss',
      'Share',
      ...text,
      'Share',
      'Comments',
      '12',
      '© 2026',
    ];
    const { keep } = readText(lines.join('\n'), 'x.txt');
    expect(lines.filter((_, index) => keep?.[index])).toEqual(text.filter((line) => line !== 'Advertisement'));
  });
});
