import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { findPostTimes } from '../../../../shared/clean/structure/posts.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const POSTS = [
  '14.40 BST',
  'The last boat has left the harbour of Marl, and the harbour master went home with it.',
  '13.15 BST',
  'Two of the five boats are back, says the harbour master, who counts them from his roof.',
  '12.02 BST',
  'All five boats of Marl are on the water, and nobody in the harbour knows what they look for.',
];

const found = (lines: readonly string[]) => [...findPostTimes(splitLines(lines.join('\n')))];

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

  test('stay with the text, and so does what lists them above it', () => {
    const list = ['12:02 Five boats leave', '14:40 The last boat leaves'];
    const lines = ['Boats of Marl, live', 'Share', ...list, ...POSTS, 'Share', 'Comments'];
    const { keep } = readText(lines.join('\n'), 'x.txt');
    expect(lines.filter((_, index) => keep?.[index])).toEqual([...list, ...POSTS]);
  });
});
