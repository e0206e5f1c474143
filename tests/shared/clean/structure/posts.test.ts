import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { findReports } from '../../../../shared/clean/structure/posts.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const POSTS = [
  '14.40 BST',
  'The last boat has left the harbour of Marl, and the harbour master went home with it.',
  '13.15 BST',
  'Two of the five boats are back, says the harbour master, who counts them from his roof.',
  '12.02 BST',
  'All five boats of Marl are on the water, and nobody in the harbour knows what they look for.',
];

const found = (lines: readonly string[]) => findReports(splitLines(lines.join('\n'))).flat();

describe('the times above the posts of a live report', () => {
  test('are known by their order and what stands below them', () => expect(found(POSTS)).toEqual([0, 2, 4]));

  test.each([
    ['two', POSTS.slice(0, 4)],
    ['those of headlines', POSTS.map((line) => line.replace(/,.*/, ''))],
    ['those out of order', ['13.15 BST', POSTS[1] as string, '14.40 BST', POSTS[3] as string, ...POSTS.slice(4)]],
  ])('%s are none', (_, lines) => expect(found(lines)).toEqual([]));

  test('of a chronicle, of which not every entry is a sentence, are known, too', () => {
    const entries = [
      '10:04 Uhr',
      'Ein Marder löst im Umspannwerk den Schutzschalter aus.',
      '10:07 Uhr',
      'Die Ampeln fallen aus',
    ];
    expect(found([...entries, '17:11 Uhr', 'Das Licht ist wieder da.'])).toEqual([0, 2, 4]);
  });

  const at = (...times: readonly string[]) => times.flatMap((time, order) => [time, POSTS[(order % 3) * 2 + 1] ?? '']);

  test.each([
    ['over midnight, latest first', at('02:15', '00:40', '23:55', '22:01'), [0, 2, 4, 6]],
    ['over midnight, latest last', at('22:01', '23:55', '00:40'), [0, 2, 4]],
    ['over noon', at('1.10pm', '12.05pm', '11.50am'), [0, 2, 4]],
    ['two of which share a minute', at('14:40', '14:40', '13:15', '12:02'), [0, 2, 4, 6]],
    ['with what heads the posts', at('14:40 Last boat out', '13:15 Two boats back', '12:02 All boats out'), [0, 2, 4]],
  ])('are known %s', (_, lines, found) => expect(findReports(splitLines(lines.join('\n'))).flat()).toEqual(found));

  test('twice over midnight are none', () => {
    expect(found(at('23:55', '00:40', '22:01', '02:15'))).toEqual([]);
  });

  test('part what stands between the buttons of one post from the next', () => {
    const post = (time: string, head: string, told: string) => [time, head, told, 'Share', 'Copy this link'];
    const result = ['14:05', 'Result in full', 'All boats are home', 'Share', 'Copy this link'];
    const posts = [
      post('14:40', 'Harbour closes', 'The harbour master has gone home, and took the key of the harbour with him.'),
      result,
      post('13:15', 'Two are back', 'Two of the five boats are back, says the harbour master from his roof.'),
      post('12:02', 'All are out', 'All five boats are on the water, and nobody in the harbour knows what they seek.'),
    ].flat();
    const { keep } = readText(['Menu', 'Boats of Marl, live', 'Share', ...posts, 'Comments'].join('\n'), 'x.txt');
    const buttons = ['Share', 'Copy this link'];
    expect(posts.filter((_, index) => keep?.[index + 3])).toEqual(posts.filter((line) => !buttons.includes(line)));
  });

  test('stay with the text, and so does what lists them above it', () => {
    const list = ['12:02 Five boats leave', '14:40 The last boat leaves'];
    const lines = ['Boats of Marl, live', 'Share', ...list, ...POSTS, 'Share', 'Comments'];
    const { keep } = readText(lines.join('\n'), 'x.txt');
    expect(lines.filter((_, index) => keep?.[index])).toEqual([...list, ...POSTS]);
  });
});
